import { cellAt } from "../../model/grid";
import { filledColumns, mergeAt, textAt, type Sheet } from "../sheet";
import type { HeaderBlock } from "./header-limits";

/** Fewer columns than these are no table. */
const FEWEST_COLUMNS = 2;
/** Fewer rows do not show what a column is for. */
const FEWEST_ROWS = 3;
/** What feeds a chart stands beside a small table; counting the cells of a tall one would cost time. */
const MOST_ROWS = 200;
/** Part of its rows that a column of the table fills. */
const FILLED_ENOUGH = 0.5;
/** A comment beside one row in ten is one; so few numbers are noted down. */
const HARDLY = 0.3;

/** The last column of a table without those at its right edge that are none of it, though a word stands over them. */
export function withoutStray(sheet: Sheet, block: HeaderBlock, first: number, bottom: number): number {
  const { left, right } = block;
  const rows = bottom - first + 1;
  if (rows < FEWEST_ROWS || rows > MOST_ROWS) return right;
  const filledIn = (column: number): number => {
    let filled = 0;
    for (let row = first; row <= bottom; row++) filled += filledColumns(sheet, row, column, column).length;
    return filled;
  };
  const others = Array.from({ length: right - left }, (_, at) => left + at);
  // A template is empty all over.
  if (!others.slice(1).some((column) => filledIn(column) >= rows * FILLED_ENOUGH)) return right;
  const apart = beyondEmpty(sheet, block);
  const isStray = filledIn(right) < rows * HARDLY && !hasTexts(sheet, right, first, bottom);
  if (apart !== undefined && isStray && filledIn(apart + 1) === 0) return apart;
  const alike = headedAlike(sheet, block);
  return alike.length > 1 && alike.every((column) => filledIn(column) < rows * FILLED_ENOUGH)
    ? right - alike.length
    : right;
}

function hasTexts(sheet: Sheet, column: number, first: number, bottom: number): boolean {
  for (let row = first; row <= bottom; row++)
    if (typeof cellAt(sheet.grid, row, column).value === "string") return true;
  return false;
}

/** `North | South | | East`: the last column before the empty one that parts the last heading from the others. */
function beyondEmpty(sheet: Sheet, { rows, left, right }: HeaderBlock): number | undefined {
  const isBare = (column: number): boolean => rows.every((row) => isUnheaded(sheet, row, column));
  let column = right - 1;
  while (column > left && isBare(column)) column--;
  return column < right - 1 && column >= left + FEWEST_COLUMNS - 1 ? column : undefined;
}

function isUnheaded(sheet: Sheet, row: number, column: number): boolean {
  return textAt(sheet, row, column) === "" && mergeAt(sheet, row, column) === undefined;
}

/** `Chart | Chart`: the last columns under one and the same heading. */
function headedAlike(sheet: Sheet, { rows, left, right }: HeaderBlock): readonly number[] {
  const words = (column: number): string =>
    rows.map((row) => (isUnheaded(sheet, row, column) ? "" : textAt(sheet, row, column))).join("|");
  const own = words(right);
  const alike: number[] = [];
  for (let column = right; column >= left + FEWEST_COLUMNS && words(column) === own; column--)
    alike.push(column);
  return /\p{L}/u.test(own) ? alike : [];
}
