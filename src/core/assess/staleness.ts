import { STALENESS, type Staleness } from "../model/health";
import type { DateSerial } from "../model/period";
import { GRACE_DAYS, STALE_AFTER_CADENCES } from "../model/thresholds";

/** How often a number is to be updated; `irregular` is held to the limit alone. */
export type Rhythm = number | "irregular";

/** When and how often a number is updated. */
export interface Update {
  /** Absent: never. */
  readonly updated: DateSerial | undefined;
  /** Days between two updates. */
  readonly cadenceDays: Rhythm;
  /** From this age on it is stale, whatever the cadence says. */
  readonly limitDays: number;
}

/** Compares the age of the last update with its cadence. Weekly, 8 days old → `Due`; 15 days → `Stale`. */
export function staleness({ updated, cadenceDays, limitDays }: Update, asOf: DateSerial): Staleness {
  if (updated === undefined) return STALENESS.never;
  const ageDays = Math.floor(asOf) - Math.floor(updated);
  if (ageDays < 0) return STALENESS.checkDate;
  if (ageDays >= limitDays) return STALENESS.stale;
  if (cadenceDays === "irregular" || ageDays <= cadenceDays) return STALENESS.fresh;
  if (ageDays <= cadenceDays + GRACE_DAYS) return STALENESS.due;
  return ageDays <= cadenceDays * STALE_AFTER_CADENCES ? STALENESS.overdue : STALENESS.stale;
}
