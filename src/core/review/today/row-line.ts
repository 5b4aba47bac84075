import type { Cases, LinkCase } from "../../model/cases";
import type { Finding } from "../../model/finding";
import { HEALTH, STALENESS, VERDICT, type Health, type Verdict } from "../../model/health";
import { calledHere } from "../../model/own-words";
import { spellDay } from "../../model/period";
import type { RowCase } from "../../model/row-case";
import { saidHere } from "../../model/said-here";
import type { Reason, TodayLine } from "../../model/today";
import { HEALTH_TONES, STALENESS_TONES, type Tone } from "../../model/tones";
import { rowAction } from "./actions";
import { terms } from "../../model/terms";
import { rhythmWords } from "../../model/rhythm";
import { clauseOf, wordOf } from "./clauses";
import { needOf } from "./needs";
import { standOf } from "./stands";

/** What speaks of a row. */
export interface RowReasons {
  readonly findings: readonly Finding[];
  /** The links of it whose ends disagree. */
  readonly links: readonly LinkCase[];
  /** Its number is due, or overdue. */
  readonly due?: typeof STALENESS.due | typeof STALENESS.overdue;
}

/** What all lines of a review are made with. */
export interface LineContext {
  readonly cases: Cases;
  readonly hasKpis: boolean;
}

/** The verdicts that a person has to settle, by the rule that says so. */
export const VERDICTS: Readonly<Record<string, Verdict>> = {
  "guardrail-breached": VERDICT.guardrailBreached,
  "green-trap": VERDICT.greenTrap,
  "review-overdue": VERDICT.reviewOverdue,
  "review-due": VERDICT.reviewDue,
  "both-off-track": VERDICT.bothOffTrack,
};
/** The verdict that a rule speaks of. */
export function rulesVerdict(rule: string): Verdict | undefined {
  return VERDICTS[rule];
}

/** How many days an asking is remembered. */
const ASKED_DAYS = 7;

/** One row of the workbook as a line: the first reason speaks, the others stand behind it. */
export function rowLine(
  row: RowCase,
  { findings, links, due }: RowReasons,
  { cases, hasKpis }: LineContext,
): TodayLine {
  const { measure, assessment, persons, evidence } = row;
  const [first] = findings;
  const rule = speaks(first, due);
  const severity = first?.severity ?? (due ? "watch" : "note");
  const word = wordOf(rule, row);
  const asked = evidence.asked.at(-1);
  const isBacked = cases.measured.has(measure.key) || !hasKpis;
  const link = links.find(({ verdict }) => verdict === VERDICTS[rule]);
  return {
    key: `row ${measure.key}`,
    need: (first ?? due) ? needOf(rule, severity) : "later",
    severity,
    rule,
    name: measure.name,
    at: measure.at,
    word: calledHere(cases.settings.words, word),
    tone: toneOf(word, assessment.health),
    isOld: word === STALENESS.stale,
    clause: clauseOf(rule, { row, link, isBacked, asOf: cases.asOf, kpi: terms(cases.settings).kpi }),
    ...(assessment.health === HEALTH.noData && { hasNoData: true }),
    ...((first ?? due) && { action: rowAction(rule, row, !isBacked) }),
    reasons: [
      ...findings.map(reasonOf),
      ...(due ? [dueReason(row, due, saidHere(cases.settings.words, due))] : []),
    ],
    parts: [],
    row: measure.key,
    kind: measure.kind,
    stand: standOf(assessment.health),
    persons,
    sheet: measure.at.sheet,
    ...(measure.kind === "key result" && measure.objective !== undefined && { objective: measure.objective }),
    ...(measure.department !== undefined && { department: measure.department }),
    ...(asked !== undefined && cases.asOf - asked < ASKED_DAYS && { asked }),
  };
}

/** Of the word that the line begins with; a number that was never updated is not known, whatever it says. */
function toneOf(word: string, health: Health): Tone {
  if (word === STALENESS.due || word === STALENESS.overdue) return STALENESS_TONES[word];
  return word === STALENESS.never || word === STALENESS.checkDate ? "unknown" : HEALTH_TONES[health];
}

/** A number that is late speaks before what can wait for the next plan. */
function speaks(first: Finding | undefined, due: RowReasons["due"]): string {
  if (!first) return due ?? "";
  const canWait = first.severity === "note" || first.rule === "key-result-without-kpi";
  return due && canWait ? due : first.rule;
}

export function reasonOf({ rule, sentence, next }: Finding): Reason {
  return { rule, sentence, next };
}

function dueReason({ measure, evidence, cadenceDays }: RowCase, rule: string, due: string): Reason {
  const day = evidence.lastUpdate;
  const since = day === undefined ? "" : ` It was last updated on ${spellDay(day)}.`;
  return {
    rule,
    sentence: `"${measure.name}" is updated ${rhythmWords(cadenceDays)}: ${due}.${since}`,
    next: "Ask for today's number.",
  };
}
