import type { DateSerial } from "./period";

/** What the headings of a table's periods tell of days. */
export interface PeriodDays {
  /** The last day of each period, oldest first. */
  readonly ends: readonly DateSerial[];
  /** How long a period is at most, and so how often its rows are filled. */
  readonly cadenceDays: number;
  /** The zero-based sheet row in which `OKR.LATESTDATE` reads the same days; absent where it does not. */
  readonly headingRow?: number;
}
