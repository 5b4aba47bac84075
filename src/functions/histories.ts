import { evaluateCoverage } from "../core/answer/evaluate-coverage";
import {
  evaluateForecast,
  evaluateLatest,
  evaluateLatestDate,
  evaluateUnmoved,
} from "../core/answer/evaluate-series";
import { numberOrError } from "./number-or-error";
import { asOfOrToday } from "./today";

/**
 * Days since the value last changed, up to the as-of day.
 * Example: =OKR.UNMOVED({70, 72, 72}, {"2026-05-01", "2026-06-01", "2026-07-01"}, "2026-07-10") returns 39
 * @customfunction UNMOVED
 * @helpurl https://localhost:3000/help.html#unmoved
 * @param values Values over time.
 * @param dates Their dates, a range of the same size.
 * @param [asOf] Day of the answer; omitted, today.
 * @param [tolerance] Difference, in the values' own unit, that is no change; omitted, 0.
 * @returns Days.
 */
export function unmoved(
  values: unknown[][],
  dates: unknown[][],
  asOf?: unknown,
  tolerance?: unknown,
): number {
  return numberOrError(evaluateUnmoved({ values, dates, asOf: asOfOrToday(asOf), tolerance }));
}

/**
 * Last filled value of a row of periods, or the first one where the newest period stands first.
 * Example: =OKR.LATEST({4.1, 4.3, ""}) returns 4.3
 * @customfunction LATEST
 * @helpurl https://localhost:3000/help.html#latest
 * @param values Values, one per period.
 * @param [newestFirst] TRUE where the periods run from the newest to the oldest.
 * @returns The value of the latest period that is filled.
 */
export function latest(values: unknown[][], newestFirst?: unknown): number {
  return numberOrError(evaluateLatest(values, newestFirst));
}

/**
 * Last day of the last filled period as a date number; format the cell as a date.
 * Example: =OKR.LATESTDATE({"Jan 2026", "Feb 2026", "Mar 2026"}, {4.1, 4.3, ""}) returns 46081
 * @customfunction LATESTDATE
 * @helpurl https://localhost:3000/help.html#latestdate
 * @param periods Headers of the periods, such as Jan, 2026-01, Q3 2026 or W36.
 * @param values Values, a range of the same size.
 * @param [asOf] Day of the answer, for months without a year; omitted, today.
 * @param [newestFirst] TRUE where the periods run from the newest to the oldest.
 * @returns Date number.
 */
export function latestDate(
  periods: unknown[][],
  values: unknown[][],
  asOf?: unknown,
  newestFirst?: unknown,
): number {
  return numberOrError(
    evaluateLatestDate(periods, values, { asOf: asOfOrToday(asOf), isNewestFirst: newestFirst }),
  );
}

/**
 * Share of the rows with any content that are dated inside a period.
 * Example: =OKR.COVERAGE({"2026-04-03"; "2026-05-20"; "2025-11-30"; "someday"}, "2026-04-01", "2026-06-30") returns 0.5
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/help.html#coverage
 * @param dates Column of dates.
 * @param start First day of the period.
 * @param due Last day of the period.
 * @returns Share, 0 to 1.
 */
export function coverage(dates: unknown[][], start: unknown, due: unknown): number {
  return numberOrError(evaluateCoverage({ dates, start, due }));
}

/**
 * Value to expect on the due date: the straight line through the last six dated values.
 * Example: =OKR.FORECAST({10, 12, 14}, {"2026-04-01", "2026-04-11", "2026-04-21"}, "2026-05-01") returns 16
 * @customfunction FORECAST
 * @helpurl https://localhost:3000/help.html#forecast
 * @param values Values over time, at least three.
 * @param dates Their dates, a range of the same size.
 * @param due Day to look ahead to.
 * @returns The value on the line.
 */
export function forecast(values: unknown[][], dates: unknown[][], due: unknown): number {
  return numberOrError(evaluateForecast(values, dates, due));
}
