import type { HeaderBlock } from "./header-limits";
import { labelBeside } from "./labels-beside";
import { withoutStray } from "./stray-columns";
import { filledColumns, mergeAt, textAt, type Sheet } from "../sheet";

/** Part of the rows in which a column without a heading must be filled to belong to the table. */
const FILLED_ENOUGH = 0.3;
const ROWS_TO_SAMPLE = 40;
/** Columns without headings beside a table, such as a number, a name and an owner; more of them are another table. */
const MOST_EXTRA_COLUMNS = 3;

/** Columns without a heading belong to the table beside them if its rows fill them. */
export function widened(
  sheet: Sheet,
  { left, right, rows }: HeaderBlock,
  first: number,
  bottom: number,
): { left: number; right: number } {
  const belongs = (column: number): boolean =>
    column >= 0 && hasNoHeading(sheet, rows, column) && isFilledEnough(sheet, column, first, bottom);
  let [newLeft, newRight] = [left, right];
  while (left - newLeft < MOST_EXTRA_COLUMNS && belongs(newLeft - 1)) newLeft--;
  const isLabelled = (column: number): boolean =>
    labelBeside(sheet, column, { first, last: bottom }) !== undefined;
  const mayFollow = (column: number): boolean =>
    column - right <= MOST_EXTRA_COLUMNS || isLabelled(column) || isLabelled(column + 1);
  while (mayFollow(newRight + 1) && belongs(newRight + 1)) newRight++;
  while (newRight > newLeft && isOnlyCovered(sheet, newRight, rows, bottom)) newRight--;
  return {
    left: newLeft,
    right: withoutStray(sheet, { rows, left: newLeft, right: newRight }, first, bottom),
  };
}

/** `2026` merged over more columns than the table has: what has no heading of its own at the edge, and nothing below, is none of it. */
function isOnlyCovered(sheet: Sheet, column: number, rows: readonly number[], bottom: number): boolean {
  const [top = 0] = rows;
  const last = rows.at(-1) ?? top;
  if (!rows.some((row) => (mergeAt(sheet, row, column)?.left ?? column) < column)) return false;
  for (let row = top; row <= bottom; row++) {
    const isMerged = row > last && mergeAt(sheet, row, column) !== undefined;
    if (isMerged || filledColumns(sheet, row, column, column).length > 0) return false;
  }
  return true;
}

/** What stands beside the labels of groups, `Person | Revenue | | Calls |`, above a blank cell heads its column. */
function hasNoHeading(sheet: Sheet, rows: readonly number[], column: number): boolean {
  const [lowest = 0, ...labels] = [...rows].reverse();
  const isBlank = (row: number): boolean => textAt(sheet, row, column) === "";
  return (
    rows.every((row) => mergeAt(sheet, row, column) === undefined) &&
    isBlank(lowest) &&
    (labels.length === 1 || labels.every(isBlank))
  );
}

/** One cell beside three rows is a remark on its own. */
function isFilledEnough(sheet: Sheet, column: number, first: number, bottom: number): boolean {
  const last = Math.min(bottom, first + ROWS_TO_SAMPLE - 1);
  const rows = Math.max(1, last - first + 1);
  let filled = 0;
  for (let row = first; row <= last; row++) filled += filledColumns(sheet, row, column, column).length;
  return filled >= rows * FILLED_ENOUGH && (filled > 1 || rows <= FEW_ROWS);
}

const FEW_ROWS = 2;
