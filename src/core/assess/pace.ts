import type { Pace } from "../model/thresholds";

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
