/** What a movement must have covered of the expected progress to earn a word. */
export interface Pace {
  /** Share of the expected progress that is enough. */
  readonly share: number;
  /** Points behind the expected progress that are forgiven, so that the first days of a period are calm. */
  readonly slack: number;
}

/** Nine tenths of plan, or five points behind: within what one check-in can win back. */
export const ON_TRACK_PACE: Pace = { share: 0.9, slack: 0.05 };
/** Seven tenths of plan, or ten points behind: reachable, but not without a change. */
export const AT_RISK_PACE: Pace = { share: 0.7, slack: 0.1 };
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
