import type { DateSerial } from "../model/period";

/** Half a year. */
export const WEEKS = 26;
const DAYS_OF_WEEK = 7;

/** The last days of the weeks of half a year, the present one last, and how many days of a list fall into one. */
export function weeksUpTo(asOf: DateSerial) {
  return {
    lasts: Array.from({ length: WEEKS }, (_, week) => asOf - (WEEKS - 1 - week) * DAYS_OF_WEEK),
    count: (days: readonly DateSerial[], last: DateSerial) =>
      days.filter((day) => day > last - DAYS_OF_WEEK && day <= last).length,
  };
}
