import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";
import type { SeriesPeriod } from "../model/series";
import { areCountedWeeks } from "./counted-weeks";
import { daysOfHeadings } from "./day-headings";
import { readHeadingPeriod } from "./heading-period-words";

/** What stands over a column of values, and the part of it that names the period: `Q1 Actual`, `Q1`. */
export type PeriodHeading = Pick<SeriesPeriod, "heading" | "name" | "isOfFiscalYear">;

/**
 * The days that the headings of a table's period columns stand for. Dates that all are the first of a month, or all the
 * last, are how people head months: 2026-01-01, 2026-02-01 → all of January, all of February.
 */
export function headingPeriods(
  headings: readonly PeriodHeading[],
  asOf: DateSerial,
): readonly (Period | undefined)[] {
  if (areCountedWeeks(headings)) return headings.map(() => undefined);
  const periods = daysOfHeadings(headings, asOf) ?? headings.map((heading) => periodOfHeading(heading, asOf));
  const known = periods.filter((period) => period !== undefined);
  // `Lun Mar Mer Jeu Ven`: one day of the week is called like a month.
  if (known.length * 2 < periods.length) return periods.map(() => undefined);
  const areDays = known.length > 0 && known.every(({ start, end }) => start === end);
  const areMonths = areDays && (known.every(isFirstOfMonth) || known.every(isLastOfMonth));
  return areMonths ? periods.map((period) => period && monthOf(period)) : periods;
}

/** A part of a year may be told beside other words; `Actual 2026` may be a plan's name as well. */
const LONGEST_PART_DAYS = 185;

/**
 * The days of one heading, or of the part of it that names the period. Of a year that begins in nobody knows which month only
 * months and weeks have days.
 */
export function periodOfHeading(headed: PeriodHeading, asOf: DateSerial): Period | undefined {
  const period = daysNamed(headed, asOf);
  return period && headed.isOfFiscalYear && period.end - period.start > LONGEST_MONTH_DAYS
    ? undefined
    : period;
}

const LONGEST_MONTH_DAYS = 31;

function daysNamed({ heading, name }: PeriodHeading, asOf: DateSerial): Period | undefined {
  const whole = readHeadingPeriod(heading, asOf);
  if (whole || typeof heading !== "string") return whole;
  const part = readHeadingPeriod(name, asOf);
  return part && part.end - part.start < LONGEST_PART_DAYS ? part : undefined;
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
