import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";

const MONTHS = 3;

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
