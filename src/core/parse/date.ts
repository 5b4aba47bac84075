import { isBlank, isCellError, type CellValue } from "../model/cell";
import { calendarDate, dateSerial, type DateSerial } from "../model/period";
import type { Locale } from "../model/workbook";
import { fold, isTooLong } from "../text/fold";
import { monthOfWord } from "./month";
import { isNoDataText } from "./no-data";
import { wordSet } from "./word-index";

/** A date cell as read; the reason is a sentence for the user. */
export type DateReading =
  | { readonly kind: "date"; readonly serial: DateSerial }
  | { readonly kind: "no data" }
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: string };

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2958465;
/** A year of two digits up to here is meant in this century, as due dates look ahead. */
const LAST_SHORT_YEAR = 69;

/** `, 9:15 AM`, ` à 09:15`, `T17:00:00Z` */
const TIME_OF_DAY = /(?:[t ]|, ?)(?:[a-z]{1,2} )?\d{1,2}:\d{2}.*$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A serial that was stored as text: 1954 to 2119. */
const SERIAL_TEXT = /^[2-7]\d{4}$/;
const FILLERS = wordSet((language) => language.dateFillers);

/** Whether a folded word may stand inside a date, between or before its parts: `de`, `the`. */
export function isDateFiller(word: string): boolean {
  return FILLERS.has(word);
}

function unreadable(text: string, reason: string): DateReading {
  return { kind: "unreadable", text, reason };
}

/** The year in full: 26 → 2026, 99 → 1999. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** The serial of a day that exists, or undefined: there is no 30 February. */
function existingDay(year: number, month: number, day: number): DateSerial | undefined {
  if (year < 1900 || year > 9999 || month > 12) return undefined;
  const serial = dateSerial(year, month, day);
  const date = calendarDate(serial);
  return serial >= 1 && date.month === month && date.day === day ? serial : undefined;
}

function dateOrUnreadable(text: string, serial: DateSerial | undefined): DateReading {
  return serial === undefined
    ? unreadable(text, `"${text}" is no day that exists; type the date as 2026-12-31.`)
    : { kind: "date", serial };
}

/** `03/04/2026`: a number above 12, dots, or the locale tell which one is the day. */
function numericDate(text: string, parts: RegExpExecArray, locale: Locale | undefined): DateReading {
  const [, first = "", sign, second = "", lastPart = ""] = parts;
  const [one, other, year] = [Number(first), Number(second), fullYear(Number(lastPart))];
  const dayFirst = existingDay(year, other, one);
  const monthFirst = existingDay(year, one, other);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return dateOrUnreadable(text, dayFirst ?? monthFirst);
  }
  if (sign === "." || locale?.dateOrder === "dmy") return { kind: "date", serial: dayFirst };
  if (locale?.dateOrder === "mdy") return { kind: "date", serial: monthFirst };
  const reason = `"${text}" can be read with the day or the month first; type the date as 2026-12-31.`;
  return unreadable(text, reason);
}

/** `1 avr. 2026`, `April 1st, 2026`, `31-Dec-26`, `1 de abril de 2026`. */
function spelledDate(folded: string): DateSerial | undefined {
  const parts = (folded.match(/\d+|[^\d\s.,/'-]+/g) ?? []).filter((part) => !isDateFiller(part));
  const months = parts.map((part) => monthOfWord(part)).filter((month) => month !== undefined);
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const [month] = months;
  const [first, last] = numbers;
  if (parts.length !== 3 || months.length !== 1 || month === undefined) return undefined;
  if (first === undefined || last === undefined) return undefined;
  const [day, year] = first > 31 ? [last, first] : [first, last];
  return existingDay(fullYear(year), month, day);
}

function dateOfText(text: string, locale: Locale | undefined): DateReading {
  const folded = fold(text)
    .replace(TIME_OF_DAY, "")
    .replace(/ ?[年月] ?/g, "-")
    .replace(/日$/, "");
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) {
    const [, year, , month, day] = yearFirst;
    return dateOrUnreadable(text, existingDay(Number(year), Number(month), Number(day)));
  }
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) return numericDate(text, yearLast, locale);
  if (SERIAL_TEXT.test(folded)) return { kind: "date", serial: Number(folded) };
  const compact = COMPACT.exec(folded);
  const serial = compact
    ? existingDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    : spelledDate(folded);
  if (serial !== undefined) return { kind: "date", serial };
  return unreadable(text, `"${text}" is not a date with day, month and year; type it as 2026-12-31.`);
}

/** A whole number between these is a year that somebody typed, not a day of the year 1905. */
const YEARS = { first: 1900, last: 2100 } as const;

function dateOfNumber(value: number): DateReading {
  if (value === 0) return { kind: "no data" };
  if (Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last) {
    return unreadable(String(value), `${value} is a year, not a day; type the date as ${value}-12-31.`);
  }
  if (value >= 1 && value < LAST_SERIAL + 1) return { kind: "date", serial: Math.floor(value) };
  return dateOfText(String(value), undefined);
}

/**
 * Reads a date cell: an Excel serial (`46113`; a time of day is cut off), ISO text, or local text where day and
 * month cannot be mixed up: `31.12.2026`, `1 avr. 2026`. Blank, `TBD`, an error and the number 0 are no data.
 */
export function readDate(value: CellValue, locale?: Locale): DateReading {
  if (isBlank(value) || isCellError(value)) return { kind: "no data" };
  if (typeof value === "number") return dateOfNumber(value);
  if (typeof value !== "string") return unreadable(String(value), `"${String(value)}" is not a date.`);
  if (isTooLong(value)) return unreadable(value, `"${value.slice(0, 40)}…" is too long for a date.`);
  return isNoDataText(value) ? { kind: "no data" } : dateOfText(value.trim(), locale);
}
