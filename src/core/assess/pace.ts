import type { DateSerial, Period } from "../model/period";
import type { Pace } from "../model/thresholds";

/**
 * The share of the period that has elapsed, 0 to 1; the as-of day itself counts. 1 to 30 April as of the 15th → 0.5.
 */
export function expectedProgress({ start, end }: Period, asOf: DateSerial): number {
  const share = (asOf - start + 1) / (end - start + 1);
  return Math.min(1, Math.max(0, share));
}

/** Shares are worth comparing to a billionth; below that there is only binary rounding. */
const ROUNDING = 1e-9;

/** The progress needed: the easier of both ways. At half time on track needs 0.45, at risk 0.35. */
export function paceNeeded(expected: number, { share, slack }: Pace): number {
  return Math.min(share * expected, expected - slack);
}

/** Whether the progress is enough for that pace. */
export function keepsPace(progress: number, expected: number, pace: Pace): boolean {
  return progress >= paceNeeded(expected, pace) - ROUNDING;
}
