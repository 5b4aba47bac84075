import { isCellError, type Cell } from "./cell";
import type { Grid } from "./grid";
import type { Slices } from "./slices";
import type { Workbook } from "./workbook";

/**
 * The workbook with the very sheets of before where nothing on them is other, so that only what changed is reviewed again:
 * whatever was found of a sheet, a table or a row is remembered by the thing itself.
 */
export function* withGridsOf(before: Workbook | undefined, now: Workbook): Slices<Workbook> {
  const known = new Map(before?.grids.map((grid) => [grid.sheet, grid]));
  const grids: Grid[] = [];
  for (const [at, grid] of now.grids.entries()) {
    const was = known.get(grid.sheet);
    grids.push(was && (yield* isSameGrid(was, grid)) ? was : grid);
    yield { done: at, all: now.grids.length };
  }
  return { ...now, grids };
}

/** So many rows are compared in a few milliseconds. */
const ROWS_OF_A_PIECE = 500;

/** Whether two sheets say and show the same, cell by cell. */
export function* isSameGrid({ rows, ...one }: Grid, { rows: others, ...other }: Grid): Slices<boolean> {
  if (rows.length !== others.length || JSON.stringify(one) !== JSON.stringify(other)) return false;
  for (const [at, cells] of rows.entries()) {
    if (at > 0 && at % ROWS_OF_A_PIECE === 0) yield { done: at, all: rows.length };
    const now = others[at];
    if (!now || !isSameRow(cells, now)) return false;
  }
  return true;
}

function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, at) => isSameCell(cell, other[at]));
}

function isSameCell(one: Cell, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (!other || !isSameValue(one.value, other.value)) return false;
  return LOOKS.every((part) => one[part] === other[part]);
}

/** All of a cell but its value. */
const LOOKS = Object.keys({
  text: true,
  formula: true,
  numberFormat: true,
  bold: true,
  fill: true,
  isStyled: true,
} satisfies Record<Exclude<keyof Cell, "value">, true>) as readonly Exclude<keyof Cell, "value">[];

function isSameValue(one: Cell["value"], other: Cell["value"]): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return Object.is(one, other);
}
