import type { Cell } from "../../model/cell";
import { calendarDate } from "../../model/period";
import { NO_HEADING, type Heading } from "../headings/read-heading";
import { isDateFormat } from "../sheet";

/** What a cell could be as part of a header row. */
export type HeaderCellKind = "known" | "vague" | "period" | "words" | "number" | "sentence";

export interface HeaderCell {
  readonly column: number;
  readonly kind: HeaderCellKind;
  readonly heading: Heading;
}

/** Longer texts are values or notes; the longest real headings explain themselves in parentheses. */
const LONGEST_WORDS = 60;
/** Part of a heading that must be understood for the heading to count as known. */
const UNDERSTOOD = 0.5;

/** Looks at one filled cell as a heading. */
export function headerCell(column: number, cell: Cell, read: (text: string) => Heading): HeaderCell {
  const { value } = cell;
  if (typeof value === "number") return { column, ...numberAsHeading(value, cell) };
  if (typeof value !== "string") return { column, kind: "number", heading: NO_HEADING };
  const heading = read(value);
  return { column, kind: textKind(value, heading), heading };
}

/** What kind of value a cell without words is, when it is looked at as a heading. */
export function kindOfValue({ value, numberFormat }: Cell): "period" | "number" {
  const isPeriod = typeof value === "number" && (isYear(value) || isDateFormat(numberFormat));
  return isPeriod ? "period" : "number";
}

/** What kind of heading a text is. */
export function textKind(text: string, heading: Heading): HeaderCellKind {
  if (isNumberLike(text)) return heading.period === undefined ? "number" : "period";
  const [best] = heading.readings;
  if (best && best.strength >= UNDERSTOOD) return best.isVague ? "vague" : "known";
  if (heading.period !== undefined && heading.readings.length === 0) return "period";
  return text.length > LONGEST_WORDS ? "sentence" : "words";
}

/** `≥95 %`, `$1.2M`, `4/5` are values; `2025` and `Q1` are not meant here. */
function isNumberLike(text: string): boolean {
  return (
    /^[^a-zA-Z\u00c0-\uffff]*\d[\d.,'’\s]*\S{0,3}$/.test(text.trim()) && !/^\S*[a-zA-Z]/.test(text.trim())
  );
}

/** What stands in a header cell, on one line; a date as the sheet shows it. */
export function headingText(cell: Cell): string {
  const { value } = cell;
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  return typeof value === "number" ? numberAsHeading(value, cell).heading.text : "";
}

/** Whole numbers that are years to everybody. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** What numbers in a row count: `1 2 3`, or months as `202611 202612 202701`; each is one more than the one before it. */
export function countIn({ value }: Cell): number | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) return undefined;
  if (value <= MOST_PERIODS) return value;
  const [year, month] = [Math.floor(value / 100), value % 100];
  return isYear(year) && month >= 1 && month <= MONTHS ? year * MONTHS + month : undefined;
}

/** Weeks of a year. */
const MOST_PERIODS = 53;
const MONTHS = 12;

/** A year or a date may head a column; any other number is a value. */
function numberAsHeading(value: number, cell: Cell): { kind: HeaderCellKind; heading: Heading } {
  if (isDateFormat(cell.numberFormat)) {
    const text = dateAsHeading(value, cell);
    return { kind: "period", heading: { text, readings: [], period: text } };
  }
  const text = String(value);
  const kind = kindOfValue(cell);
  return {
    kind,
    heading: kind === "period" ? { text, readings: [], period: text } : { text, readings: [] },
  };
}

/** As the sheet shows it, unless the column is too narrow; else in words: `Jan 2026`, with a day where the format has one. */
function dateAsHeading(value: number, { text = "", numberFormat = "" }: Cell): string {
  const shown = text.trim();
  if (shown !== "" && !shown.includes("#")) return shown;
  const { year, month, day } = calendarDate(value);
  const inWords = `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
  return hasDay(numberFormat) ? `${day} ${inWords}` : inWords;
}

/** `dd.mm.yyyy` shows a day, `mmm yy` shows none. */
function hasDay(numberFormat: string): boolean {
  return /d/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/** The pane speaks English. */
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
