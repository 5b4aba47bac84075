import { HEALTH, STALENESS, VERDICT } from "../../model/health";
import type { WordFormat } from "../../model/write-plan";
import type { ColumnName } from "../../ours/own-columns";

/** Fill and font of the four states; each pair has a contrast of at least 7:1, so it also prints well in grey. */
const STATE = {
  good: { fill: "#E2F0D9", font: "#1E4620" },
  watch: { fill: "#FFF2CC", font: "#5C4400" },
  bad: { fill: "#F8D7DA", font: "#6B1420" },
  unknown: { fill: "#E7E6E6", font: "#3B3B3B" },
} as const;

type State = keyof typeof STATE;

const HEALTH_STATES: Readonly<Record<string, State>> = {
  [HEALTH.achieved]: "good",
  [HEALTH.onTrack]: "good",
  [HEALTH.atRisk]: "watch",
  [HEALTH.offTrack]: "bad",
  [HEALTH.missed]: "bad",
  [HEALTH.notStarted]: "unknown",
  [HEALTH.stale]: "unknown",
  [HEALTH.noData]: "unknown",
  [HEALTH.noTarget]: "unknown",
  [HEALTH.noDates]: "unknown",
  [HEALTH.checkInputs]: "unknown",
};

const STALENESS_STATES: Readonly<Record<string, State>> = {
  [STALENESS.fresh]: "good",
  [STALENESS.due]: "watch",
  [STALENESS.overdue]: "watch",
  [STALENESS.stale]: "bad",
  [STALENESS.never]: "bad",
  [STALENESS.checkDate]: "unknown",
};

const VERDICT_STATES: Readonly<Record<string, State>> = {
  [VERDICT.aligned]: "good",
  [VERDICT.reviewed]: "good",
  [VERDICT.reviewDue]: "watch",
  [VERDICT.greenTrap]: "bad",
  [VERDICT.reviewOverdue]: "bad",
  [VERDICT.guardrailBreached]: "bad",
  [VERDICT.bothOffTrack]: "bad",
  [VERDICT.noData]: "unknown",
  [VERDICT.brokenLink]: "bad",
};

const WORD_STATES: Readonly<Record<ColumnName, Readonly<Record<string, State>>>> = {
  direction: {},
  health: HEALTH_STATES,
  staleness: STALENESS_STATES,
  link: VERDICT_STATES,
};

/** How the words of a column look; the word itself always stands beside its colour. */
export function wordFormats(name: ColumnName): readonly WordFormat[] {
  return Object.entries(WORD_STATES[name]).map(([word, state]) => ({ word, ...STATE[state] }));
}

/** Wide enough for the longest word of the column and the filter button. */
export const COLUMN_CHARACTERS: Readonly<Record<ColumnName, number>> = {
  direction: 12,
  health: 14,
  staleness: 16,
  link: 20,
};
