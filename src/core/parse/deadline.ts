import type { DateSerial } from "../model/period";
import { calendarDate } from "../model/period";
import { readDate } from "./date";
import { means, type Item } from "./item";
import { isOfFiscalYear, readPeriod } from "./period";

/** Any day serves to read a period that names its year. */
const NO_DAY = 1;

/** `January 15`, `31. März`: a day, or a year; nobody knows. */
const DAY_OF_MONTH = /^(\D+ \d\d?|\d\d?\.? \D+)$/;

/** The last day of a time that names its year: `Q3 2026`, `31.12.2026`, `May 2026`. Without a year, or in a fiscal one → undefined. */
export function lastDayOf(text: string): DateSerial | undefined {
  const date = readDate(text);
  if (date.kind === "date") return date.serial;
  const period = isOfFiscalYear(text) || DAY_OF_MONTH.test(text) ? undefined : readPeriod(text, NO_DAY);
  return period && calendarDate(period.end).year > 1950 ? period.end : undefined;
}

/** When a sentence says it must be reached: `by Q3 2026`, `bis 31.12.2026`. A deadline without its year is none. */
export function deadlineOf(items: readonly Item[]): DateSerial | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    const isAnnounced = [items[at - 1], items[at - 2]].some((before) => means(before, "until", "in"));
    const serial = item?.kind === "when" && isAnnounced ? lastDayOf(item.text) : undefined;
    if (serial !== undefined) return serial;
  }
  return undefined;
}
