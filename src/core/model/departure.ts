import type { DateSerial } from "./period";

/** When the numbers of a row left their band, by its numbers alone; a row that is not out has none of the days. */
export interface Departure {
  /** First day of the unbroken run of bad days that reaches the as-of day; absent where nothing tells. */
  readonly since?: DateSerial;
  /** Whether a good day stands before it; if not, it is "at least since". */
  readonly certain: boolean;
  /** First day of the run that was at least as bad as today; the same as `since` where nothing better is known before. */
  readonly worse?: DateSerial;
}

/** Nothing is out, or nothing tells since when. */
export const NO_DEPARTURE: Departure = { certain: false };

/**
 * With the day that the register keeps: a day of the series is certain after a good one; without it the earliest that
 * anything tells is "at least since".
 */
export function keptDeparture(departure: Departure, kept: DateSerial | undefined): Departure {
  if (departure.certain || kept === undefined) return departure;
  return { since: Math.min(kept, departure.since ?? kept), certain: false };
}
