import { VERDICT, type Verdict } from "../../core/model/health";
import type { Relation } from "../../core/model/link";
import { counted, percentText } from "../pane-words";

/** What the Links view says. */
export const LINKS_WORDS = {
  list: "Key results and their KPIs",
  kpiList: "KPIs and the key results that depend on them",
  arrange: "Arrange by",
  byObjective: "By objective",
  byKpi: "By KPI",
  relation: { measures: "measured by", guards: "guarded by" } satisfies Record<Relation, string>,
  relationBack: { measures: "measures", guards: "guards" } satisfies Record<Relation, string>,
  relationChoice: {
    measures: "measures it: the KPI is the number in the key result",
    guards: "guards it: watched so that it does not suffer",
  } satisfies Record<Relation, string>,
  noPace: "no pace",
  noKpi: "No KPI is linked.",
  proposed: { measures: "Proposed", guards: "Proposed as a guard" } satisfies Record<Relation, string>,
  score: (score: number) => `${percentText(score)} sure`,
  link: "Link",
  linkNamed: (kpi: string, keyResult: string) => `Link ${kpi} to ${keyResult}`,
  notThis: "Not this",
  notThisNamed: (kpi: string, keyResult: string) => `Do not propose ${kpi} for ${keyResult} again`,
  linkAll: (count: number) => (count === 1 ? "Link the sure one" : `Link all ${count} sure ones`),
  sureProposals: (count: number) => `${counted(count, "proposal is", "proposals are")} sure.`,
  unlink: "Remove link",
  unlinkNamed: (kpi: string, keyResult: string) => `Remove the link of ${kpi} and ${keyResult}`,
  stillTheSame: "Still the same",
  stillTheSameNamed: (kpi: string, keyResult: string) => `${kpi} and ${keyResult} are still the same`,
  follow: "Write them",
  more: (keyResult: string, kpi: string) => `More for the link of ${keyResult} and ${kpi}`,
  feed: "Take the actual from this KPI",
  reviewed: "Mark as reviewed",
  crosses: (one: string, other: string) => `crosses ${one} and ${other}`,
  owners: (keyResultOwner: string, kpiOwner: string) => `${keyResultOwner} · KPI with ${kpiOwner}`,
  owner: (owner: string) => `Owner: ${owner}`,

  byHand: "Link by hand",
  linkKpi: "Link a KPI",
  keyResult: "Key result",
  kpi: "KPI",
  type: "Type to search",
  noMatch: "Nothing matches",
  relationLabel: "The KPI",
  useRow: "Use the selected row",
  rowIsNone: "The selected row is neither a KPI nor a key result of a table that was found.",

  broken: "Broken links",
  copied: (copies: number) =>
    copies === 1
      ? "A row was copied together with its id, so its links do not know which of the two is meant."
      : `${counted(copies, "row was", "rows were")} copied together with their ids, so links do not know which row is meant.`,
  copiedSheet: (sheet: string, of: string, rows: number) =>
    `"${sheet}" is a copy of "${of}", with the ids of ${counted(rows, "row", "rows")}. Nothing is linked until each id stands once.`,
  newQuarter: (sheet: string) => `Make "${sheet}" the new quarter`,
  ownIds: (copies: number) =>
    copies === 1 ? "Give the copy an id of its own" : `Give the ${copies} copies ids of their own`,
  withoutKpi: (count: number) => counted(count, "key result without a KPI", "key results without a KPI"),
  withoutKeyResult: (count: number) =>
    counted(count, "KPI without a key result", "KPIs without a key result"),
  nothingToLink: "There are no key results to link yet.",
  nothingToLinkNext: "Once an OKR table is found in Tables, its key results stand here with their KPIs.",
  behind: (points: number) =>
    points > 0 ? `${counted(points, "point", "points")} behind plan` : "not behind plan",
} as const;

/** Why a verdict matters, in one sentence; the good ones need none. `behind` tells the key result's pace. */
export const VERDICT_SENTENCES: Readonly<Record<Verdict, ((behind: string) => string) | undefined>> = {
  [VERDICT.aligned]: undefined,
  [VERDICT.reviewed]: undefined,
  [VERDICT.greenTrap]: (behind) => `The KPI is on track, yet the key result is ${behind}.`,
  [VERDICT.reviewDue]: () => "The KPI slipped while the key result looks fine; look at both.",
  [VERDICT.reviewOverdue]: () => "The KPI slipped more than a week ago and nobody has reviewed the link.",
  [VERDICT.guardrailBreached]: () => "The key result moves at the cost of the KPI that guards it.",
  [VERDICT.bothOffTrack]: (behind) => `The KPI is off track too; the key result is ${behind}.`,
  [VERDICT.noData]: () => "One side has no health yet, so nothing can be said.",
  [VERDICT.brokenLink]: () => "One side of this link is lost.",
};
