import { answer, notAvailable, type Answer } from "../model/answer";
import type { DateSerial, Period } from "../model/period";
import { isAtMost } from "./near";

/** A number and the day it was true. */
export interface DatedValue {
  readonly date: DateSerial;
  readonly value: number;
}

/** Oldest first; equal days keep their order. */
export function byDate(values: readonly DatedValue[]): readonly DatedValue[] {
  return [...values].sort((one, other) => one.date - other.date);
}

/** Half a year of months: older points say little about the pace of today. */
const RECENT_POINTS = 6;
/** Through two points every line is perfect. */
const FEWEST_POINTS = 3;

/** Where the straight line (least squares) through the latest points stands on a day. */
export function forecast(values: readonly DatedValue[], due: DateSerial): Answer<number> {
  if (values.length < FEWEST_POINTS)
    return notAvailable(`A forecast needs ${FEWEST_POINTS} dated values; there are ${values.length}.`);
  const points = byDate(values).slice(-RECENT_POINTS);
  const meanDate = mean(points.map(({ date }) => date));
  const meanValue = mean(points.map(({ value }) => value));
  const spread = sum(points.map(({ date }) => (date - meanDate) ** 2));
  if (spread === 0) return notAvailable("A forecast needs values on different days.");
  const rise = sum(points.map(({ date, value }) => (date - meanDate) * (value - meanValue)));
  return answer(meanValue + (rise / spread) * (due - meanDate));
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Days since a value last changed: from the newest value not after the as-of day back to the first day of its
 * unbroken run. Differences up to `tolerance`, in the value's own unit, are no change. 70 on 1 May, 72 on 1 June
 * and on 1 July, as of 10 July → 39.
 */
export function daysUnmoved(
  values: readonly DatedValue[],
  asOf: DateSerial,
  tolerance: number,
): Answer<number> {
  const newestFirst = [...byDate(values.filter(({ date }) => date <= asOf))].reverse();
  const [newest] = newestFirst;
  if (!newest) return notAvailable("There is no dated value up to the as-of day.");
  const changeAt = newestFirst.findIndex(({ value }) => !isAtMost(Math.abs(value - newest.value), tolerance));
  const run = changeAt < 0 ? newestFirst : newestFirst.slice(0, changeAt);
  const firstDay = Math.min(...run.map(({ date }) => date));
  return answer(Math.floor(asOf) - Math.floor(firstDay));
}

/**
 * The share of a log's rows that are dated inside the period; a row without a readable date is outside.
 * 372 of 33,000 → 0.0112727.
 */
export function coverage(rows: readonly (DateSerial | undefined)[], { start, end }: Period): Answer<number> {
  if (rows.length === 0) return notAvailable("There are no rows with any content.");
  const inside = rows.filter((date) => date !== undefined && date >= start && Math.floor(date) <= end);
  return answer(inside.length / rows.length);
}
