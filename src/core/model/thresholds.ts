/**
 * Every number that decides a word, once and with its reason. They are the defaults of `OKR Settings`; functions, plain
 * formulas and findings read them here.
 */

/** What a movement must have covered of the expected progress to earn a word. */
export interface Pace {
  /** Share of the expected progress that is enough. */
  readonly share: number;
  /** Points behind the expected progress that are forgiven, so that the first days of a period are calm. */
  readonly slack: number;
}

/** The two paces that part `On track`, `At risk` and `Off track`. */
export interface PaceRule {
  readonly onTrack: Pace;
  readonly atRisk: Pace;
}

/**
 * On track: nine tenths of plan, or five points behind, within what one check-in can win back. At risk: seven tenths, or
 * ten points behind, reachable, but not without a change.
 */
export const USUAL_PACE: PaceRule = {
  onTrack: { share: 0.9, slack: 0.05 },
  atRisk: { share: 0.7, slack: 0.1 },
};

/** A level missed by a tenth of its target: near enough that ordinary effort can win it back. */
export const TOLERANCE_SHARE = 0.1;
/** Targets in this band are shares of what can be reached at all; a tenth is far too loose there. */
export const PERCENT_TARGETS = { from: 0.95, to: 1 } as const;

/** Two weeks: the check-in rhythm most OKR teams keep. */
export const KEY_RESULT_UPDATE_DAYS = 14;
/** A month, at its longest: KPIs mostly follow the books. */
export const KPI_UPDATE_DAYS = 31;
/** A weekend and a day, so that an update due on Friday may come on Monday. */
export const GRACE_DAYS = 3;
/** When an update is late. */
export interface Lateness {
  /** Days behind its rhythm in which an update is Due, not yet Overdue. */
  readonly graceDays: number;
  /** The age from which a number that is past due is Stale, whatever its rhythm. */
  readonly staleDays: number;
}

/** Two updates missed in a row. */
export const STALE_AFTER_CADENCES = 2;
/** A quarter: after that long nobody remembers how the number came about. */
export const STALE_DAYS = 90;
export const USUAL_LATENESS: Lateness = { graceDays: GRACE_DAYS, staleDays: STALE_DAYS };
/** A quarter in which a number did not move at all. */
export const UNMOVED_DAYS = 90;

/** A week to look into a deviation before its review counts as overdue. */
export const REVIEW_DAYS = 7;
/** How long a review of a link holds, and how often KPIs are reviewed. */
export const KPI_REVIEW = "monthly";
/** How often objectives are reviewed, and how often it is asked whether a KPI still serves its goal. */
export const OKR_REVIEW = "quarterly";

/** Key results of one objective: two to four keep it in focus. */
export const KEY_RESULTS = { fewest: 2, good: 4, most: 5 } as const;
/** Numbers for one objective, at which a plan is no longer lean, heavy, and a binder. */
export const MEASURES_PER_OBJECTIVE = { lean: 3, heavy: 6, binder: 12 } as const;
/** Numbers of one owner: up to five are few, from fifty on they are many. */
export const OWNER_LOAD = { few: 5, many: 50 } as const;

/** From half of the key results on, a plan is a list of things to do. */
export const ACTIVITY_SHARE = 0.5;
/** Below it, somebody who is on track does not believe it. */
export const CONFIDENCE_LOW = 0.5;
/** Half of the updates of the four weeks before: the rhythm is fading. */
export const FADING_SHARE = 0.5;
/** Values in a row that show a direction. */
export const TREND_POINTS = 3;
/** A quarter in which a number was scored or not. */
export const COVERAGE_DAYS = 90;
/** Four weeks off track without any key result: worth an objective. */
export const DRIFT_DAYS = 28;
/** What counts as success at the close: all of what was committed, 0.7 of what was a stretch. */
export const SUCCESS = { committed: 1, stretch: 0.7 } as const;
/** Stretch goals end in this band, give or take the margin. */
export const STRETCH = { low: 0.6, high: 0.7, margin: 0.1 } as const;
/** Findings of one rule in one table that are told one by one. */
export const LINES_MOST = 3;
