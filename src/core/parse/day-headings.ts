import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";
import type { SeriesPeriod } from "../model/series";
import { monthOfHeading } from "./heading-period-words";

/** The two parts of `2-Nov` or `Nov 2`: a month and a number that may be its day or a short year. */
interface DayAndMonth {
  readonly number: number;
  readonly month: number;
}

const NUMBER_FIRST = /^\s*(\d{1,2})\.?[\s/-]*([^\d\s./-]+)\.?\s*$/;
const MONTH_FIRST = /^\s*([^\d\s./-]+)\.?[\s/-]*(\d{1,2})\.?\s*$/;
const MONTHS_A_YEAR = 12;
/** As elsewhere, a number of one digit is no year. */
const FIRST_SHORT_YEAR = 10;

/**
 * The days of a run of headings such as `26-Oct`, `2-Nov`, `9-Nov`: each the latest one that has come by `asOf`.
 * `Oct-25`, `Nov-25`, `Jan-26` go on by months, no more than a year at a time, so their numbers are years: undefined.
 */
export function daysOfHeadings(
  headings: readonly Pick<SeriesPeriod, "heading">[],
  asOf: DateSerial,
): readonly Period[] | undefined {
  const parts = headings.flatMap(({ heading }) => dayAndMonth(heading) ?? []);
  if (parts.length < 2 || parts.length < headings.length || goOnByMonths(parts)) return undefined;
  const days = parts.map((part) => latestDay(part, asOf));
  return days.every((day) => day !== undefined) ? days.map((day) => ({ start: day, end: day })) : undefined;
}

function dayAndMonth(heading: unknown): DayAndMonth | undefined {
  if (typeof heading !== "string") return undefined;
  const [, number, word] = NUMBER_FIRST.exec(heading) ?? swapped(MONTH_FIRST.exec(heading));
  const month = word === undefined ? undefined : monthOfHeading(word);
  return month === undefined ? undefined : { number: Number(number), month };
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return [match?.[0], match?.[2], match?.[1]];
}

function goOnByMonths(parts: readonly DayAndMonth[]): boolean {
  if (parts.some(({ number }) => number < FIRST_SHORT_YEAR)) return false;
  const months = parts.map(({ number, month }) => number * MONTHS_A_YEAR + month);
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? month));
  const [first = 0] = steps;
  return steps.every(
    (step) => Math.sign(step) === Math.sign(first) && step !== 0 && Math.abs(step) <= MONTHS_A_YEAR,
  );
}

function latestDay({ number, month }: DayAndMonth, asOf: DateSerial): DateSerial | undefined {
  const { year } = calendarDate(asOf);
  const days = [year, year - 1].map((one) => dateSerial(one, month, number));
  const day = days.find((one) => one <= asOf) ?? days[0];
  return day !== undefined && calendarDate(day).month === month ? day : undefined;
}
