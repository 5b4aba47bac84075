import { answer, notAvailable, type Answer } from "../model/answer";
import type { DateSerial } from "../model/period";
import { byDate, type DatedValue } from "./dated-value";

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
  if (spread === 0)
    return notAvailable("A forecast needs values on different days; these are all of one day.");
  const rise = sum(points.map(({ date, value }) => (date - meanDate) * (value - meanValue)));
  return answer(meanValue + (rise / spread) * (due - meanDate));
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
