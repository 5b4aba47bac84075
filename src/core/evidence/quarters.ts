import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";

const MONTHS = 3;
const QUARTERS = 4;

/** The quarter that a day lies in, counted from the first month of the fiscal year: 21 Nov 2026, year from February → Nov to Jan. */
export function quarterOf(day: DateSerial, yearStart: number): Period {
  const { year, month } = calendarDate(day);
  const first = month - ((((month - yearStart) % MONTHS) + MONTHS) % MONTHS);
  return { start: dateSerial(year, first, 1), end: dateSerial(year, first + MONTHS, 1) - 1 };
}

/** The last quarter that ended before a day. */
export function previousQuarter(day: DateSerial, yearStart: number): Period {
  return quarterOf(quarterOf(day, yearStart).start - 1, yearStart);
}

/** The quarter after that of a day. */
export function nextQuarter(day: DateSerial, yearStart: number): Period {
  return quarterOf(quarterOf(day, yearStart).end + 1, yearStart);
}

/** `Q4` where the days are those of a quarter of the fiscal year. */
export function quarterName({ start, end }: Period, yearStart: number): string | undefined {
  const quarter = quarterOf(start, yearStart);
  return quarter.start === start && quarter.end === Math.floor(end) ? nameOf(start, yearStart) : undefined;
}

/** `Q2 2026`: the quarter that a day lies in, with the day's own year. */
export function quarterOfYear(day: DateSerial, yearStart: number): string {
  return `${nameOf(quarterOf(day, yearStart).start, yearStart)} ${calendarDate(day).year}`;
}

function nameOf(start: DateSerial, yearStart: number): string {
  const months = (calendarDate(start).month - yearStart + MONTHS * QUARTERS) % (MONTHS * QUARTERS);
  return `Q${Math.floor(months / MONTHS) + 1}`;
}
