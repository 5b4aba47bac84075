import { cellAt } from "../../model/grid";
import { firstBodyRow, type Region } from "../regions/find-body";
import type { Sheet } from "../sheet";

const ROWS_TO_READ = 40;
/** Two numbers that follow each other may be anything. */
const FEWEST_NUMBERS = 4;

/** Whether a column only counts its rows, `1`, `2`, `3`, with blanks between: an order to sort by, which measures nothing. */
export function isNumbering(sheet: Sheet, region: Region, column: number): boolean {
  const first = firstBodyRow(region);
  const last = Math.min(region.area.bottom, first + ROWS_TO_READ - 1);
  const numbers: unknown[] = [];
  for (let row = first; row <= last; row++) {
    const { value } = cellAt(sheet.grid, row, column);
    if (value !== undefined && value !== "") numbers.push(value);
  }
  const [start] = numbers;
  return (
    numbers.length >= FEWEST_NUMBERS &&
    (start === 0 || start === 1) &&
    numbers.every((number, at) => number === start + at)
  );
}
