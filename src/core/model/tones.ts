import {
  HEALTH,
  OWNERSHIP,
  STALENESS,
  VERDICT,
  type Health,
  type Ownership,
  type Staleness,
  type Verdict,
} from "./health";

/** The four looks of a status. Missing, unlinked, untargeted or stale is never good. */
export type Tone = "good" | "warning" | "bad" | "unknown";

/** Worst first; what is not known needs a look before what is fine. */
export const TONES: readonly Tone[] = ["bad", "warning", "unknown", "good"];

/** One table for the pane and the cells; a word without a tone does not compile. */
export const HEALTH_TONES: Readonly<Record<Health, Tone>> = {
  [HEALTH.achieved]: "good",
  [HEALTH.onTrack]: "good",
  [HEALTH.atRisk]: "warning",
  [HEALTH.offTrack]: "bad",
  [HEALTH.missed]: "bad",
  [HEALTH.notStarted]: "unknown",
  [HEALTH.stale]: "unknown",
  [HEALTH.noData]: "unknown",
  [HEALTH.noTarget]: "unknown",
  [HEALTH.noDates]: "unknown",
  [HEALTH.checkInputs]: "unknown",
};

export const STALENESS_TONES: Readonly<Record<Staleness, Tone>> = {
  [STALENESS.fresh]: "good",
  [STALENESS.due]: "warning",
  [STALENESS.overdue]: "warning",
  [STALENESS.stale]: "bad",
  [STALENESS.never]: "bad",
  [STALENESS.checkDate]: "unknown",
};

export const OWNERSHIP_TONES: Readonly<Record<Ownership, Tone>> = {
  [OWNERSHIP.named]: "good",
  [OWNERSHIP.shared]: "warning",
  [OWNERSHIP.team]: "warning",
  [OWNERSHIP.missing]: "bad",
  [OWNERSHIP.check]: "unknown",
};

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  [VERDICT.aligned]: "good",
  [VERDICT.reviewed]: "good",
  [VERDICT.reviewDue]: "warning",
  [VERDICT.reviewOverdue]: "bad",
  [VERDICT.greenTrap]: "bad",
  [VERDICT.guardrailBreached]: "bad",
  [VERDICT.bothOffTrack]: "bad",
  [VERDICT.noData]: "unknown",
  [VERDICT.brokenLink]: "bad",
};
