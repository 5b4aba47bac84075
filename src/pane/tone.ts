import { HEALTH, STALENESS, VERDICT, type Health, type Staleness, type Verdict } from "../core/model/health";
import type { Finding } from "../core/model/finding";

/** The four looks of a status. Missing, unlinked, untargeted or stale is never good. */
export type Tone = "good" | "warning" | "bad" | "unknown";

const HEALTH_TONES: Readonly<Record<Health, Tone>> = {
  [HEALTH.achieved]: "good",
  [HEALTH.onTrack]: "good",
  [HEALTH.atRisk]: "warning",
  [HEALTH.stale]: "warning",
  [HEALTH.offTrack]: "bad",
  [HEALTH.missed]: "bad",
  [HEALTH.notStarted]: "unknown",
  [HEALTH.noData]: "unknown",
  [HEALTH.noTarget]: "unknown",
  [HEALTH.noDates]: "unknown",
  [HEALTH.checkInputs]: "warning",
};

const STALENESS_TONES: Readonly<Record<Staleness, Tone>> = {
  [STALENESS.fresh]: "good",
  [STALENESS.due]: "unknown",
  [STALENESS.overdue]: "warning",
  [STALENESS.stale]: "bad",
  [STALENESS.never]: "bad",
  [STALENESS.checkDate]: "warning",
};

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
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

const WORD_TONES: ReadonlyMap<string, Tone> = new Map<string, Tone>(
  Object.entries({ ...STALENESS_TONES, ...VERDICT_TONES, ...HEALTH_TONES }),
);

/** The look of a status word of ours; any other text has none. */
export function toneOf(word: string): Tone | undefined {
  return WORD_TONES.get(word);
}

export const SEVERITY_TONES: Readonly<Record<Finding["severity"], Tone>> = {
  act: "bad",
  watch: "warning",
  note: "unknown",
};
