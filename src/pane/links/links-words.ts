import { withArticle } from "../../core/model/terms";
import { VERDICT } from "../../core/model/health";
import type { Proposal, Relation } from "../../core/model/link";
import { counted, percentText } from "../pane-words";
import type { Accord } from "./links-by-kpi";
import type { RowsShown } from "./rows-shown";

/** What the Links view says. */
export const LINKS_WORDS = {
  list: "Key results and their KPIs",
  accords: {
    "at odds": "At odds with a key result",
    "in agreement": "In agreement",
    "not compared": "Cannot be compared",
  } satisfies Record<Accord, string>,
  arrange: "Arrange by",
  byObjective: "By objective",
  byKpi: "By KPI",
  whichRows: "Which rows",
  rowsShown: {
    all: "All rows",
    proposed: "With a proposal",
    without: "Without a KPI",
    "at odds": "At odds with a KPI",
  } satisfies Record<RowsShown, string>,
  groups: "Objectives with their key results",
  noObjective: "Without an objective",
  guard: "guard:",
  guards: "guards",
  relationChoice: {
    measures: "measures it: the KPI is the number in the key result",
    guards: "guards it: watched so that it does not suffer",
  } satisfies Record<Relation, string>,
  stillProposing: "Looking for links to propose. You can go on meanwhile.",
  noKpi: "no KPI yet",
  why: "why?",
  whyNamed: (kpi: string, keyResult: string) => `Why ${kpi} is proposed for ${keyResult}`,
  reason: ({ evidence, score }: Proposal) => `${evidence} ${percentText(score)} sure.`,
  anotherKpi: "Another KPI",
  anotherKpiNamed: (kpi: string, keyResult: string) => `Link another ${kpi} to ${keyResult}`,
  anotherKeyResult: "Another key result",
  anotherKeyResultNamed: (keyResult: string, kpi: string) => `Link another ${keyResult} to ${kpi}`,
  linkAgain: "Link again",
  linkAgainNamed: (kpi: string, keyResult: string) => `Link ${kpi} and ${keyResult} again`,
  link: "Link",
  linkNamed: (kpi: string, keyResult: string) => `Link ${kpi} to ${keyResult}`,
  notThis: "Not this",
  notThisNamed: (kpi: string, keyResult: string) => `Do not propose ${kpi} for ${keyResult} again`,
  linkAll: (count: number) => (count === 1 ? "Link the sure one" : `Link ${count} sure ones`),
  unlink: "Remove link",
  unlinkNamed: (kpi: string, keyResult: string) => `Remove the link of ${kpi} and ${keyResult}`,
  stillTheSame: "Still the same",
  stillTheSameNamed: (kpi: string, keyResult: string) => `${kpi} and ${keyResult} are still the same`,
  follow: "Write them",
  more: (keyResult: string, kpi: string) => `More for the link of ${keyResult} and ${kpi}`,
  feed: "Take the actual from this KPI",
  reviewed: "Mark reviewed",
  reviewedNamed: (keyResult: string, kpi: string) => `Mark the link of ${keyResult} and ${kpi} as reviewed`,
  reviewedOn: (day: string, decision: string | undefined) =>
    decision ? `on ${day}, ${decision}` : `on ${day}`,
  /** What both ends say; the verdict's word stands before it. */
  both: (terms: { readonly keyResult: string; readonly kpi: string }, kpi: string, keyResult: string) =>
    `the ${terms.kpi} is ${kpi}, the ${terms.keyResult} is ${keyResult}`,
  notThere: "not there",
  verdictTails: {
    [VERDICT.reviewOverdue]: "nobody has looked at it for more than a week",
    [VERDICT.guardrailBreached]: "it moves at the cost of its guard",
  },
  crosses: (one: string, other: string) => `crosses ${one} and ${other}`,
  owners: (keyResultOwner: string, kpi: string, kpiOwner: string) =>
    `${keyResultOwner} · ${kpi} with ${kpiOwner}`,
  owner: (owner: string) => `Owner: ${owner}`,

  byHand: "Link by hand",
  linkKpi: "Link a KPI",
  linkKpiNamed: (kpi: string, keyResult: string) => `Link ${withArticle(kpi)} to ${keyResult}`,
  linkTo: (kpi: string, keyResult: string) => `Link ${withArticle(kpi)} to “${keyResult}”`,
  eachOf: (keyResults: number) =>
    `An objective has no number of its own: the KPI is linked to ${keyResults === 1 ? "its key result" : `each of its ${keyResults} key results`}.`,
  allLinked: "This KPI is linked to all of them already.",
  show: "Show what is written",
  chooseBoth: "Choose both ends first.",
  keyResult: "Key result",
  kpi: "KPI",
  type: "Type to search",
  noMatch: "Nothing matches",
  relationLabel: "The KPI",
  noKpis:
    "No KPI table was found in this workbook. List the KPIs on a sheet, a row each with name, target and actual; then they can be linked here.",
  useRow: "Use the selected row",
  rowIsNone: "The selected row is neither a KPI nor a key result of a table that was found.",

  broken: "Broken links",
  lostSide: (links: number, sheet: string) => `${counted(links, "link", "links")} of "${sheet}" lost a side`,
  lostBoth: (links: number) => `${counted(links, "link", "links")} lost both sides`,
  resting: (links: number) => `${counted(links, "link", "links")} out of sight`,
  outOfSight: "Out of sight",
  unreadable: (rows: number) => `${counted(rows, "row", "rows")} of links cannot be read`,
  showAll: (lines: number) => `Show all ${lines}`,
  hideAll: "Show fewer",
  copiedTitle: "Copied ids",
  copied: (copies: number) =>
    copies === 1
      ? "A row was copied together with its id, so its links do not know which of the two is meant."
      : `${counted(copies, "row was", "rows were")} copied together with their ids, so links do not know which row is meant.`,
  copiedSheet: (sheet: string, of: string, rows: number) =>
    `"${sheet}" is a copy of "${of}", with the ids of ${counted(rows, "row", "rows")}. Nothing is linked until each id stands once.`,
  idsTaken: (sheet: string, of: string, rows: number) =>
    `"${sheet}" has the ids of ${counted(rows, "row", "rows")} on "${of}" under other names. Nothing is linked until each id stands once.`,
  newQuarter: (sheet: string) => `Make "${sheet}" the new quarter`,
  ownIds: (copies: number) =>
    copies === 1 ? "Give the copy an id of its own" : `Give the ${copies} copies ids of their own`,
  withoutKeyResult: (count: number) =>
    counted(count, "KPI without a key result", "KPIs without a key result"),
  nothingToLink: "There are no key results to link yet.",
  nothingToLinkNext: "Once an OKR table is found in Tables, its key results stand here with their KPIs.",
  behind: (points: number) => `${counted(points, "point", "points")} behind`,
} as const;
