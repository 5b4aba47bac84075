import type { NewPeriod } from "../model/check-in";
import { calendarDate, dateSerial, spellDay, type DateSerial, type Period } from "../model/period";
import { cellOfPeriod, type Series } from "../model/series";
import { readHeadingPeriod } from "../parse/heading-period-words";
import { DAYS_OF_WEEK, MONTHS_OF, nextHeading, type PeriodStep } from "./next-heading";

interface Known {
  readonly periods: readonly (Period | undefined)[];
  readonly asOf: DateSerial;
}

/**
 * The period behind the last one, headed as its neighbours are: a date as a date, `Oct 26` → `Nov 26`. Undefined where
 * it has not begun, where their lengths differ or they run down the sheet, or where its heading would not be read as
 * that period.
 */
export function nextPeriod(sheet: string, series: Series, { periods, asOf }: Known): NewPeriod | undefined {
  const index = series.periods.length - 1;
  const [last, step] = [periods[index], stepOf(periods)];
  if (series.runs !== "across" || !last || !step) return undefined;
  const period = periodFrom(last.end + 1, step);
  const heading = headingAfter(series.periods[index]?.heading, { last, period, step });
  if (period.start > asOf || heading === undefined) return undefined;
  const after = cellOfPeriod(sheet, series, index);
  const name = step === "week" ? String(heading) : nameOfPeriod(period);
  return { heading, name, period, after };
}

function periodFrom(start: DateSerial, step: PeriodStep): Period {
  if (step === "week") return { start, end: start + DAYS_OF_WEEK - 1 };
  const { year, month } = calendarDate(start);
  return { start, end: dateSerial(year, month + MONTHS_OF[step], 1) - 1 };
}

/** Weeks, or whole months, quarters or years, all alike. */
function stepOf(periods: readonly (Period | undefined)[]): PeriodStep | undefined {
  if (periods.length > 0 && periods.every((period) => period && isWeek(period))) return "week";
  const lengths = periods.map((period) => period && monthsOf(period));
  const [first] = lengths;
  if (first === undefined || lengths.some((length) => length !== first)) return undefined;
  return (Object.keys(MONTHS_OF) as (keyof typeof MONTHS_OF)[]).find((step) => MONTHS_OF[step] === first);
}

function isWeek({ start, end }: Period): boolean {
  return Math.floor(end) - Math.floor(start) === DAYS_OF_WEEK - 1;
}

function monthsOf({ start, end }: Period): number | undefined {
  const [from, to] = [calendarDate(start), calendarDate(end + 1)];
  return from.day === 1 && to.day === 1 ? (to.year - from.year) * 12 + to.month - from.month : undefined;
}

interface Steps {
  readonly last: Period;
  readonly period: Period;
  readonly step: PeriodStep;
}

/** A month headed by its first or its last day stays so. */
function headingAfter(heading: unknown, { last, period, step }: Steps): string | number | undefined {
  if (heading === last.start) return period.start;
  if (heading === last.end) return period.end;
  const words = typeof heading === "string" ? nextHeading(heading, period, step) : undefined;
  const read = words === undefined ? undefined : readHeadingPeriod(words, period.end);
  return read?.start === period.start && read.end === period.end ? words : undefined;
}

/** A period as it is said, where its heading is a day: `Nov 2026`, `Q4 2026`, `2026`. */
export function nameOfPeriod(period: Period): string {
  const { year, month } = calendarDate(period.start);
  const step = stepOf([period]);
  if (step === "year") return String(year);
  if (step === "quarter") return `Q${Math.ceil(month / MONTHS_OF.quarter)} ${year}`;
  return step === "month" ? spellDay(period.start).replace(/^\d+ /, "") : spellDay(period.end);
}
