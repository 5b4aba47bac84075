import { cellAt, type Grid } from "../model/grid";
import type { Cell } from "../model/cell";

/** Reads cells as a person sees them: every cell of a merged area shows the value of its upper left one. */
export type CellReader = (row: number, column: number) => Cell;

/** A reader that knows the grid's merged areas. */
export function readerOf(grid: Grid): CellReader {
  if (grid.merges.length === 0) return (row, column) => cellAt(grid, row, column);
  const anchors = new Map<string, { row: number; column: number }>();
  for (const { top, left, bottom, right } of grid.merges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        anchors.set(`${row},${column}`, { row: top, column: left });
  return (row, column) => {
    const anchor = anchors.get(`${row},${column}`);
    return anchor ? cellAt(grid, anchor.row, anchor.column) : cellAt(grid, row, column);
  };
}

/** Other than single spaces. */
const SPACED = /[^\S ]|\s\s/;

/** The cell's words, trimmed and on one line; numbers as digits; undefined for a blank or an error. */
export function wordsOf({ value, text }: Cell): string | undefined {
  if (value === undefined || typeof value === "object") return undefined;
  const typed = typeof value === "string" ? value : (text ?? String(value));
  // Nearly all are on one line already, and stay the very text of the cell.
  const words = (SPACED.test(typed) ? typed.replace(/\s+/g, " ") : typed).trim();
  return words === "" ? undefined : words;
}
