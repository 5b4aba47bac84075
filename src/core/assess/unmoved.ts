import { answer, notAvailable, type Answer } from "../model/answer";
import type { DateSerial } from "../model/period";
import { byDate, type DatedValue } from "./dated-value";
import { isAtMost } from "./near";

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
