import { isYear } from "./header-cells";
import type { Area } from "../../model/address";
import { cellAt } from "../../model/grid";
import { isNumberText } from "../roles/column-shape";
import { filledColumns, isDateFormat, textAt, type Sheet } from "../sheet";
import { isLabelWithValue } from "./header-likeness";

const MOST_HEADER_ROWS = 3;
/** Longer texts are sentences. */
const LONGEST_HEADING = 120;

/** The rows at the top of a block that look like headings, in whatever language: texts above numbers, bold above plain. */
export function headingRowsByLooks(sheet: Sheet, area: Area): readonly number[] {
  const rows: number[] = [];
  for (let row = area.top; row < area.bottom && rows.length < MOST_HEADER_ROWS; row++) {
    if (!looksLikeHeadings(sheet, row, area)) break;
    rows.push(row);
  }
  const lowest = rows.at(-1);
  const hasBody = lowest !== undefined && standsOut(sheet, lowest, area);
  return hasBody ? rows : rows.slice(0, 1);
}

function looksLikeHeadings(sheet: Sheet, row: number, { left, right }: Area): boolean {
  const columns = filledColumns(sheet, row, left, right);
  if (isLabelWithValue(columns.map((column) => textAt(sheet, row, column)))) return false;
  return columns.length >= 2 && columns.every((column) => looksLikeHeading(sheet, row, column));
}

function looksLikeHeading(sheet: Sheet, row: number, column: number): boolean {
  const { value, numberFormat } = cellAt(sheet.grid, row, column);
  if (typeof value === "string")
    return value.length <= LONGEST_HEADING && (!isValueText(value.trim()) || isPeriodText(value.trim()));
  if (typeof value !== "number") return false;
  return isYear(value) || isDateFormat(numberFormat);
}

/** `2026`, `01/09 - 06/09`. */
function isPeriodText(text: string): boolean {
  return /^(?:19|20)\d\d\b/.test(text) || /^\d{1,2}([./])\d{1,2}\s*[-–]\s*\d{1,2}\1\d{1,2}$/.test(text);
}

/** `12,5 %`, `-`, `n/a`: what stands for a number. */
function isValueText(text: string): boolean {
  return isNumberText(text) || /^(?:n\/?a|tbd|[-–—]+)$/i.test(text);
}

/** Part of the cells below that are numbers, or part of the headings that are set apart. */
const NUMBERS_BELOW = 0.4;
const SET_APART = 0.7;

/** Numbers right below the headings, or bold or coloured headings above plain cells. */
function standsOut(sheet: Sheet, row: number, { left, right }: Area): boolean {
  const pairs = filledColumns(sheet, row, left, right).map((column) => ({
    above: cellAt(sheet.grid, row, column),
    below: cellAt(sheet.grid, row + 1, column),
  }));
  const share = (test: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.filter(test).length / pairs.length;
  const isNumber = share(
    ({ below: { value } }) =>
      typeof value === "number" || (typeof value === "string" && isValueText(value.trim())),
  );
  return (
    isNumber >= NUMBERS_BELOW ||
    share(({ above, below }) => above.bold === true && below.bold !== true) >= SET_APART ||
    share(({ above, below }) => above.fill !== undefined && above.fill !== below.fill) >= SET_APART
  );
}
