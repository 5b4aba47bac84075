import { STALENESS, type Staleness } from "../model/health";
import type { DateSerial } from "../model/period";
import { STALE_AFTER_CADENCES, USUAL_LATENESS, type Lateness } from "../model/thresholds";

/** How often a number is to be updated; `irregular` is held to the limit alone. */
export type Rhythm = number | "irregular";

/** When and how often a number is updated. */
export interface Update {
  /** Absent: never. */
  readonly updated: DateSerial | undefined;
  /** Days between two updates. */
  readonly cadenceDays: Rhythm;
  /** From this age on it is stale, whatever the cadence says; absent: a quarter, and not before it is past due. */
  readonly limitDays?: number | undefined;
  /** What the settings say; absent: the usual. */
  readonly lateness?: Lateness;
}

/**
 * Compares the age of the last update with its cadence. Weekly, 8 days old → `Due`; 15 days → `Stale`. Quarterly, 92
 * days → `Fresh`; 96 days → `Stale`.
 */
export function staleness(
  { updated, cadenceDays, limitDays, lateness = USUAL_LATENESS }: Update,
  asOf: DateSerial,
): Staleness {
  if (updated === undefined) return STALENESS.never;
  const ageDays = Math.floor(asOf) - Math.floor(updated);
  if (ageDays < 0) return STALENESS.checkDate;
  const isOld = ageDays >= (limitDays ?? lateness.staleDays);
  if (isOld && limitDays !== undefined) return STALENESS.stale;
  if (cadenceDays === "irregular") return isOld ? STALENESS.stale : STALENESS.fresh;
  if (ageDays <= cadenceDays) return STALENESS.fresh;
  if (ageDays <= cadenceDays + lateness.graceDays) return STALENESS.due;
  const isLate = ageDays > cadenceDays * STALE_AFTER_CADENCES || isOld;
  return isLate ? STALENESS.stale : STALENESS.overdue;
}
