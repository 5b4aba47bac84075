import type { CellValue } from "../model/cell";
import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";
import { readHeadingPeriod } from "./heading-period-words";

/**
 * The days that the headings of a table's period columns stand for. Dates that all are the first of a month, or all the
 * last, are how people head months: 2026-01-01, 2026-02-01 → all of January, all of February.
 */
export function headingPeriods(
  headings: readonly CellValue[],
  asOf: DateSerial,
): readonly (Period | undefined)[] {
  const periods = headings.map((heading) => readHeadingPeriod(heading, asOf));
  const known = periods.filter((period) => period !== undefined);
  const areDays = known.length > 0 && known.every(({ start, end }) => start === end);
  const areMonths = areDays && (known.every(isFirstOfMonth) || known.every(isLastOfMonth));
  return areMonths ? periods.map((period) => period && monthOf(period)) : periods;
}

function isFirstOfMonth({ start }: Period): boolean {
  return calendarDate(start).day === 1;
}

function isLastOfMonth({ end }: Period): boolean {
  return calendarDate(end + 1).day === 1;
}

function monthOf({ start }: Period): Period {
  const { year, month } = calendarDate(start);
  return { start: dateSerial(year, month, 1), end: dateSerial(year, month + 1, 1) - 1 };
}
