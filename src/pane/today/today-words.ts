import { withArticle } from "../../core/model/terms";
import type { Period } from "../../core/model/period";
import type { Grouping, MeasureKind, ObjectiveLine, Stand } from "../../core/model/today";
import type { Wording } from "../wording";
import { counted, dayText, listed } from "../pane-words";

const STANDS_SAID = {
  "off track": "Off track",
  "at risk": "At risk",
  "not known": "Not known",
  "on plan": "On plan",
} as const satisfies Record<Stand, string>;

/** As many KPIs as stand in two lines below an objective. */
const MOST_KPIS = 3;

/** What Today says. */
export const TODAY_WORDS = {
  overview: "How it stands",
  fold: "Fold the overview",
  unfold: "Unfold the overview",
  /** Two of them are words of our functions too. */
  stand: (stand: Stand, called: Wording["called"]) => called(STANDS_SAID[stand]),
  barPart: (count: number, stand: Stand, said: Wording["said"]) => `${count} ${said(STANDS_SAID[stand])}`,
  plan: (share: number) => `plan ${Math.round(share * 100)}%`,
  trend: "trend",
  score: "score",
  since: (day: string) => `since ${day}`,
  objectivePlan: (share: number) => `, plan ${Math.round(share * 100)}%`,
  noScore: "no score yet",
  below: (keyResults: number, score: number | undefined) =>
    `${keyResults} below it: ${score === undefined ? "no score yet" : `${Math.round(score * 100)}%`}`,
  /** Worst first: `Churn: Off track · NPS: On track`. */
  kpisBeside: (kpis: ObjectiveLine["kpis"], called: Wording["called"]) => {
    const shown = kpis.slice(0, MOST_KPIS).map(({ name, health }) => `${name}: ${called(health)}`);
    const rest = kpis.length - shown.length;
    return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(" · ");
  },
  moreObjectives: (count: number) => `${count} more`,
  fewerObjectives: "Fewer",
  programme: "Beside other plans",
  published: (figure: string) => `published: ${figure}`,

  needsYou: "Needs you",
  lacking: "What is lacking",
  only: (name: string, kind: MeasureKind, stand: Stand) =>
    `Only ${stand}${kind === "kpi" ? `, ${name}` : ""}`,
  everything: "Show everything again",
  by: "by",
  grouping: (grouping: Grouping, { objective }: Wording["terms"]) =>
    grouping === "objective" ? objective : grouping,
  groupBy: "Group the list",
  listed: (lines: number, groups: number): string =>
    `${counted(lines, "line", "lines")} in ${counted(groups, "group", "groups")}.`,
  owners: "Whose rows",
  allOwners: "All owners",
  someOwners: (names: readonly string[]) =>
    names.length === 1 ? (names[0] ?? "") : `${names.length} owners`,
  list: "What needs a person",
  more: (count: number) => `${count} more`,
  showParts: (count: number) => `Show ${count}`,
  hideParts: "Fold",
  why: "Why",
  askAll: (count: number) => (count === 2 ? "Ask for both" : `Ask for all ${count}`),
  checkIn: "Check in",
  asked: (day: string) => `asked ${day}`,
  nothingOfThem: "Nothing of theirs needs anybody.",

  ask: (person: string) => `Ask ${person}`,
  sendsNothing: "OKR Pulse sends nothing. Copy the message into your mail or chat.",
  message: "The message",
  keepAsked: (day: string) => `Keep in OKR Log that I asked on ${day}`,
  copy: "Copy message",
  copied: "The message is copied.",
  copyFailed: "It could not be copied. Select the text and press Ctrl+C.",
  cancel: "Cancel",

  reviewOf: (keyResult: string) => `Review: ${keyResult}`,
  decision: "What did you decide?",
  decisionHint: "One sentence, or nothing: it is kept beside the link and in OKR Log.",
  markReviewed: "Mark as reviewed",
  owner: (name: string) => `Owner: ${name}`,

  scoreOf: (objective: string) => `Score: ${objective}`,
  scoreHint: (objective: string) => `0.0 to 1.0. It is kept in OKR Log under the name of the ${objective}.`,
  scoreLabel: "Score",
  scoreWrong: "Type a number from 0 to 1, such as 0.7.",
  keepScore: "Score it",

  question: "The goal, or just the number?",
  questionAbout: (kpi: string) => `“${kpi}”: are we serving the goal, or just the number?`,
  serves: { goal: "The goal", number: "Just the number" },
  questionNote: "In a sentence, why",
  keepAnswer: "Keep the answer",

  cutList: "What could go first",
  cutListHint: (keyResult: string, kpis: string) =>
    `Nothing is deleted. No ${keyResult} needs these ${kpis}:`,
  noneToCut: (kpi: string) =>
    `None stands out: every ${kpi} is linked, or is scored, moves and has an owner. Which the plan can do without is yours to say.`,
  markCutList: "Mark them in the sheet",
  cutReasons: {
    unscored: "not scored in 90 days",
    "not-moved": "stands where it stood",
    unowned: "nobody owns it",
  },

  sides: "Is more better, or less?",
  sidesHint:
    "Nothing says it for sure. What you say is written as at least or at most into the column Direction.",
  sideChoices: { "at least": "More", "at most": "Less" },
  allThatAsk: (rows: number) => `All ${rows} of them`,
  byName: (speaking: number, rows: number) => (speaking === rows ? "By name" : `By name: ${speaking}`),
  writeSides: "Write",
  ofTarget: (actual: string, target: string) => `${actual} of ${target}`,
  cycle: "Which quarter is it?",
  undated: (tables: readonly string[]) =>
    tables.length > 3
      ? `${tables.length} tables carry no dates. Which cycle is it?`
      : `${listed(tables.map((table) => `“${table}”`))} ${tables.length === 1 ? "carries" : "carry"} no dates. Which cycle is it?`,
  cycleOffer: (words: string, { start, end }: Period) => `${words}, ${dayText(start)} to ${dayText(end)}`,
  otherDays: "Other days",
  cycleHint: "It answers for every row that has no dates of its own.",
  cycleFrom: "First day",
  cycleTo: "Last day",
  keepCycle: "Set the quarter",
  cycleWrong: "The last day comes after the first.",

  report: "Write the report",
  openReport: "Copy as values",
  reportOpening: "Excel is asked to open the copy …",
  reportOpened:
    "A copy is open as a workbook of its own: values alone, and nothing that leads back here. Save it for its readers.",
  reportRefused: "Excel did not take the file.",
  reportNotOpened: (reason: string) =>
    `No new workbook has opened so far. ${reason} Download the copy, or write the report and move a copy of its sheet to a new workbook.`,
  downloadReport: "Download the copy",
  copyReport: "Copy as text",
  reportCopied: (lines: number) =>
    `The report is copied, ${lines} lines of text and values. Paste it into a mail or a new workbook.`,
  reportNotCopied: "It could not be copied. Write the report, and copy it from its sheet.",

  next: "What comes next",
  propose: (kpi: string, objective: string) => ({
    name: kpi,
    clause: `has drifted: propose it as next quarter's ${objective}`,
    action: "Propose",
  }),
  keep: (keyResult: string, kpi: string) => ({
    name: keyResult,
    clause: `is achieved: keep its level as ${withArticle(kpi)}`,
    action: `Keep as ${kpi}`,
  }),
  close: (rows: string, count: number, day: string) => ({
    name: rows,
    clause: `ended on ${day}: keep ${count === 1 ? "its score" : "their scores"}. For the next quarter, duplicate the sheet: its days are moved on`,
    action: "Close",
  }),
  nextQuarter: (sheet: string, day: string) => ({
    name: sheet,
    clause: `ended on ${day} and is closed: move its days to the next quarter, here or in a copy of the file; ids and links stay`,
    action: "New quarter",
  }),

  calm: "Nothing needs you today.",
  calmUnknown: "Nothing is red.",
  nextDue: "Next due",
  nextDueText: (numbers: string, day: string) => `${numbers} on ${day}`,
  lookedAt: "Looked at",
  notRead: "Not read",
  show: "Show",
  found: (rows: string, tables: string, onTrack: string) =>
    `${rows} in ${tables}. What is lacking is below; until then no row is called ${onTrack}.`,
  noTableNext: "Tables says what was looked at and why. Cells that you select there are taken as a table.",
  hiddenSheets: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `The hidden sheet ${sheets[0] ?? ""} was not read.`
      : `${sheets.length} hidden sheets were not read: ${sheets.join(", ")}.`,
  failedRules: (rules: string) => `Could not be checked in this workbook: ${rules}.`,

  firstLinks: "Key results whose KPI is sure",
  surelyTheirs: (keyResults: number) => `${keyResults} key results have a KPI that is surely theirs.`,
  linkThem: (links: number) => `Link ${links}`,

  moved: (moved: number, unseen: number) => {
    const actuals = (count: number) => (count === 1 ? "1 actual is" : `${count} actuals are`);
    const them = moved === 1 ? "it" : "them";
    if (moved === 0) return `${actuals(unseen)} not in the log yet.`;
    const told = `${actuals(moved)} not as the log last saw ${them}`;
    return unseen === 0 ? `${told}.` : `${told}, ${unseen} not in it yet.`;
  },
  showMoved: "Show what moved",
} as const;
