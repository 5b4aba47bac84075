import type { Cell } from "../core/model/cell";
import { dateSerial } from "../core/model/period";
import type { Locale } from "../core/model/workbook";

/** How this file writes numbers and dates, as far as its own cells prove it. */
export interface CsvConvention {
  readonly locale: Locale;
  /** Whether a date such as 03/04/2026 can be read: some date in the file has shown where the day stands. */
  readonly isDateOrderProven: boolean;
}

const COMMA_DECIMAL = /^[-+]?([1-9]\d{0,2}(?:[. \u00a0\u202f]\d{3})+|\d+),(\d+)\s?%?$/;
const POINT_DECIMAL = /^[-+]?([1-9]\d{0,2}(?:,\d{3})+|\d+)\.(\d+)\s?%?$/;
const NUMERIC_DATE = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** Looks through the texts of a file for a number or a date that can be written in one way only. */
export function detectConvention(texts: Iterable<string>, delimiter: string): CsvConvention {
  const seen = { comma: 0, point: 0, dayFirst: 0, monthFirst: 0, dotted: 0 };
  for (const text of texts) countEvidence(text.trim(), seen);
  const isCommaLikely = seen.comma > seen.point || (seen.comma === seen.point && delimiter === ";");
  const decimalSeparator = isCommaLikely ? "," : ".";
  const isDayFirst =
    seen.dayFirst + seen.dotted > seen.monthFirst || (seen.monthFirst === 0 && isCommaLikely);
  const isContradictory = seen.dayFirst > 0 && seen.monthFirst > 0;
  return {
    locale: { decimalSeparator, dateOrder: isDayFirst ? "dmy" : "mdy" },
    isDateOrderProven: seen.dayFirst + seen.dotted + seen.monthFirst > 0 && !isContradictory,
  };
}

type Evidence = Record<"comma" | "point" | "dayFirst" | "monthFirst" | "dotted", number>;

/** Nothing longer than this is a lone number or date. */
const LONGEST_NUMBER = 24;

function countEvidence(text: string, seen: Evidence): void {
  if (text.length > LONGEST_NUMBER) return;
  if (provesDecimals(COMMA_DECIMAL.exec(text))) seen.comma++;
  if (provesDecimals(POINT_DECIMAL.exec(text))) seen.point++;
  const date = NUMERIC_DATE.exec(text);
  if (!date) return;
  if (date[2] === ".") seen.dotted++;
  if (Number(date[1]) > 12) seen.dayFirst++;
  if (Number(date[3]) > 12) seen.monthFirst++;
}

/** 1,234 is a thousand in one country and one and a quarter in another, but no group begins with the 0 of 0,125. */
function provesDecimals(match: RegExpExecArray | null): boolean {
  if (!match) return false;
  const [, whole = "", decimals = ""] = match;
  return decimals.length !== 3 || whole.length > 3 || whole === "0";
}

/**
 * A cell as Excel would have it after opening the file: numbers, percents, booleans and dates that are certain become
 * values; `007`, `<2h` and a date whose order nothing proves stay text.
 */
export function readCsvCell(text: string, convention: CsvConvention): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return { value: undefined };
  if (/^(true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed) };
  return readNumber(trimmed, convention.locale) ?? readDate(trimmed, convention) ?? { value: text };
}

/** `0.125` and `0,125` are below one in every country. */
const BELOW_ONE = /^[-+]?0([.,])\d+$/;

function readNumber(text: string, { decimalSeparator }: Locale): Cell | undefined {
  if (!/^[-+]?[\d.,]/.test(text) || /^[-+]?0\d/.test(text)) return undefined;
  const isPercent = text.endsWith("%");
  const number = isPercent ? text.slice(0, -1).trimEnd() : text;
  const decimalMark = BELOW_ONE.exec(number)?.[1] ?? decimalSeparator;
  const grouping =
    decimalMark === ","
      ? /^[-+]?([1-9]\d{0,2}(?:[.\u00a0\u202f ]\d{3})+|\d+)?(,\d+)?$/
      : /^[-+]?([1-9]\d{0,2}(?:,\d{3})+|\d+)?(\.\d+)?(e[-+]?\d+)?$/i;
  if (!grouping.test(number) || number.replace(/\D/g, "").length > 15) return undefined;
  const plain =
    decimalMark === ","
      ? number.replace(/[.\u00a0\u202f ]/g, "").replace(",", ".")
      : number.replaceAll(",", "");
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  if (!isPercent) return { value };
  return { value: Number((value / 100).toPrecision(15)), numberFormat: plain.includes(".") ? "0.00%" : "0%" };
}

function readDate(text: string, { locale, isDateOrderProven }: CsvConvention): Cell | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dateCell(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const numeric = isDateOrderProven ? NUMERIC_DATE.exec(text) : undefined;
  if (!numeric) return undefined;
  const [, first = "", separator = "", second = "", year = ""] = numeric;
  const isDayFirst = locale.dateOrder === "dmy";
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const format = (isDayFirst ? ["dd", "mm", "yyyy"] : ["mm", "dd", "yyyy"]).join(separator);
  return dateCell(Number(year), Number(month), Number(day), format);
}

function dateCell(year: number, month: number, day: number, numberFormat: string): Cell | undefined {
  const isCalendarDay =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isCalendarDay && year >= 1900 ? { value: dateSerial(year, month, day), numberFormat } : undefined;
}
