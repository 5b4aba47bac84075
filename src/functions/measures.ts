import { evaluateHealthWord, explainHealth } from "../core/answer/evaluate-health";
import { evaluateNextReview } from "../core/answer/evaluate-next-review";
import { evaluateExpected, evaluateStaleness } from "../core/answer/evaluate-period";
import { evaluateAttainment, evaluateProgress } from "../core/answer/evaluate-progress";
import { numberOrError } from "./number-or-error";
import { asOfOrToday } from "./today";

/**
 * Which way a measure is to go. Declared for the list that Excel offers; nothing of it runs.
 * @customenum {string}
 */
declare enum DIRECTION {
  /** From the baseline up to the target. */
  Increase = "increase",
  /** From the baseline down to the target. */
  Decrease = "decrease",
  /** Hold a level: never below the target. */
  AtLeast = "at least",
  /** Hold a level: never above the target. */
  AtMost = "at most",
  /** Stay inside a band such as 4-5. */
  Between = "between",
}

/**
 * How often a number is to be updated or reviewed; a number of days works as well. Declared for Excel's list.
 * @customenum {string}
 */
declare enum CADENCE {
  /** Every day. */
  Daily = "daily",
  /** Every 7 days. */
  Weekly = "weekly",
  /** Every 14 days. */
  Biweekly = "biweekly",
  /** Every month, 31 days. */
  Monthly = "monthly",
  /** Every quarter, 92 days. */
  Quarterly = "quarterly",
  /** Every year, 366 days. */
  Yearly = "yearly",
  /** Now and then; only the limit of 90 days counts. */
  Irregular = "irregular",
}

/**
 * Share of the way from baseline to target: 0.5 is half, above 1 is beyond. A level to hold is 1 if met, else 0.
 * Example: =OKR.PROGRESS(4.35, 4.6, 4.1) returns 0.5
 * @customfunction PROGRESS
 * @helpurl https://localhost:3000/help.html#progress
 * @param actual Where the measure stands, such as 4.35 or $1.2M.
 * @param target Where it is to be, such as 4.6, <2h, 4-5 or +25%.
 * @param [baseline] Where it started; without one an increase counts from 0.
 * @param [direction] Which way is wanted; omitted, the numbers tell.
 * @returns Share of the way, uncapped.
 */
export function progress(
  actual: unknown,
  target: unknown,
  baseline?: unknown,
  direction?: DIRECTION,
): number {
  return numberOrError(evaluateProgress({ actual, target, baseline, direction }));
}

/**
 * Ratio of actual to target: 1 is at target, above 1 is better, whichever way is wanted.
 * Example: =OKR.ATTAINMENT(0.8, 1, "at most") returns 1.2
 * @customfunction ATTAINMENT
 * @helpurl https://localhost:3000/help.html#attainment
 * @param actual Where the measure stands.
 * @param target Where it is to be.
 * @param [direction] Which way is wanted; omitted, the target's own comparator, else at least.
 * @returns Ratio, 1 is at target.
 */
export function attainment(actual: unknown, target: unknown, direction?: DIRECTION): number {
  return numberOrError(evaluateAttainment({ actual, target, direction }));
}

/**
 * Share of the period that has elapsed, 0 to 1; the as-of day itself counts.
 * Example: =OKR.EXPECTED("2026-04-01", "2026-04-30", "2026-04-15") returns 0.5
 * @customfunction EXPECTED
 * @helpurl https://localhost:3000/help.html#expected
 * @param start First day of the period.
 * @param due Last day of the period.
 * @param [asOf] Day of the answer; omitted, today.
 * @returns Share of the period, 0 to 1.
 */
export function expected(start: unknown, due: unknown, asOf?: unknown): number {
  return numberOrError(evaluateExpected({ start, due, asOf: asOfOrToday(asOf) }));
}

/**
 * Health of a measure in one word: Achieved, On track, At risk, Off track, Missed, Not started, Stale or what is lacking.
 * Example: =OKR.HEALTH(4.4, 4.6, 4.1, , "2026-04-01", "2026-06-30", "2026-06-01", "monthly", "2026-06-08") returns At risk
 * @customfunction HEALTH
 * @helpurl https://localhost:3000/help.html#health
 * @param actual Where the measure stands, such as 4.35 or $1.2M.
 * @param target Where it is to be, such as 4.6, <2h, 4-5 or +25%.
 * @param [baseline] Where it started.
 * @param [direction] Which way is wanted; omitted, the numbers tell.
 * @param [start] First day of the period.
 * @param [due] Last day of the period, or the period itself: Q3 2026.
 * @param [updated] When the actual was last updated; a blank cell means never.
 * @param [cadence] How often it is to be updated, a word or days; omitted, 14 days.
 * @param [asOf] Day of the answer; omitted, today.
 * @param [tolerance] How far a level may be missed and be At risk: 0.1 of the target if omitted; 5 abs is an amount.
 * @param [pace] Four cells of OKR Settings: share of plan and points behind it for On track, then for At risk.
 * @param [late] Two cells of OKR Settings: days of grace, and days after which a number that is past due is stale.
 * @param [scales] For percentages, what counts as 100% in actual, target and baseline: 1|100|1, with ? where nothing tells.
 * @returns One health word.
 */
export function health(
  actual: unknown,
  target: unknown,
  baseline?: unknown,
  direction?: DIRECTION,
  start?: unknown,
  due?: unknown,
  updated?: unknown,
  cadence?: CADENCE,
  asOf?: unknown,
  tolerance?: unknown,
  pace?: unknown[][],
  late?: unknown[][],
  scales?: unknown,
): string {
  return evaluateHealthWord({
    actual,
    target,
    baseline,
    direction,
    start,
    due,
    updated,
    cadence,
    asOf: asOfOrToday(asOf),
    late,
    tolerance,
    pace,
    scales,
  });
}

/**
 * Why OKR.HEALTH says what it says, in a sentence, and the nearest change that would alter it.
 * Example: =OKR.EXPLAIN(4.4, 4.6, 4.1, , "2026-01-01", "2026-01-20", , , "2026-01-15") returns 60% of the way at 75% of the time: 15 points behind plan. On track needs 67.5%, an actual of 4.4375.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help.html#explain
 * @param actual Where the measure stands, such as 4.35 or $1.2M.
 * @param target Where it is to be, such as 4.6, <2h, 4-5 or +25%.
 * @param [baseline] Where it started.
 * @param [direction] Which way is wanted; omitted, the numbers tell.
 * @param [start] First day of the period.
 * @param [due] Last day of the period, or the period itself: Q3 2026.
 * @param [updated] When the actual was last updated; a blank cell means never.
 * @param [cadence] How often it is to be updated, a word or days; omitted, 14 days.
 * @param [asOf] Day of the answer; omitted, today.
 * @param [tolerance] How far a level may be missed and be At risk: 0.1 of the target if omitted; 5 abs is an amount.
 * @param [pace] Four cells of OKR Settings: share of plan and points behind it for On track, then for At risk.
 * @param [late] Two cells of OKR Settings: days of grace, and days after which a number that is past due is stale.
 * @param [scales] For percentages, what counts as 100% in actual, target and baseline: 1|100|1, with ? where nothing tells.
 * @returns A sentence or two.
 */
export function explain(
  actual: unknown,
  target: unknown,
  baseline?: unknown,
  direction?: DIRECTION,
  start?: unknown,
  due?: unknown,
  updated?: unknown,
  cadence?: CADENCE,
  asOf?: unknown,
  tolerance?: unknown,
  pace?: unknown[][],
  late?: unknown[][],
  scales?: unknown,
): string {
  return explainHealth({
    actual,
    target,
    baseline,
    direction,
    start,
    due,
    updated,
    cadence,
    asOf: asOfOrToday(asOf),
    late,
    tolerance,
    pace,
    scales,
  });
}

/**
 * Age of the last update against its cadence: Fresh, Due, Overdue, Stale, Never updated or Check date.
 * Example: =OKR.STALENESS("2026-04-01", "weekly", "2026-04-20") returns Stale
 * @customfunction STALENESS
 * @helpurl https://localhost:3000/help.html#staleness
 * @param updated When the number was last updated.
 * @param [cadence] How often it is to be updated, a word or days; omitted, 14 days.
 * @param [asOf] Day of the answer; omitted, today.
 * @param [limit] Days from which anything is stale, whatever its cadence; omitted, 90.
 * @param [late] Two cells of OKR Settings: days of grace, and days after which a number that is past due is stale.
 * @returns One staleness word.
 */
export function staleness(
  updated: unknown,
  cadence?: CADENCE,
  asOf?: unknown,
  limit?: unknown,
  late?: unknown[][],
): string {
  return evaluateStaleness({ updated, cadence, asOf: asOfOrToday(asOf), limit, late });
}

/**
 * Day of the next review as a date number; format the cell as a date. Months never run over their end.
 * Example: =OKR.NEXTREVIEW("2026-01-31", "monthly") returns 46081
 * @customfunction NEXTREVIEW
 * @helpurl https://localhost:3000/help.html#nextreview
 * @param reviewed Day of the last review.
 * @param cadence How often it is to be reviewed, a word or days.
 * @returns Date number.
 */
export function nextReview(reviewed: unknown, cadence: CADENCE): number {
  return numberOrError(evaluateNextReview(reviewed, cadence));
}
