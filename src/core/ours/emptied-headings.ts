import { isBlank } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { OUR_HEADERS } from "../model/marks";
import { idColumnsIn, type IdColumn } from "./id-columns-in";

/** A heading by its place. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The headings of ours that stand in one row with a column of our ids, nothing between them: at least two, and nothing
 * below any. So they are left where somebody emptied the flags, wherever the sheet was copied or widened since.
 */
export function emptiedBesideIds<Heading extends Place>(
  grid: Grid,
  headings: readonly Heading[],
  isEmptyBelow: (heading: Heading) => boolean,
): readonly Heading[] {
  if (headings.length < FEWEST) return [];
  return idColumnsIn(grid)
    .filter(({ rows }) => rows.length > 0)
    .flatMap((ids) => {
      const run = headings.filter((heading) => isInRun(grid, ids, heading, headings));
      return run.length >= FEWEST && run.every(isEmptyBelow) ? run : [];
    });
}

/** One word alone anybody may have written there. */
const FEWEST = 2;

function isInRun(grid: Grid, ids: IdColumn, { row, column }: Place, headings: readonly Place[]): boolean {
  if (row !== ids.headerRow) return false;
  const [from, to] = [Math.min(column, ids.column), Math.max(column, ids.column)];
  const between = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return between.every((place) => {
    const { value } = cellAt(grid, row, place);
    return value === OUR_HEADERS.id || headings.some((one) => one.row === row && one.column === place);
  });
}

/** All rows of a sheet below one of them. */
export function rowsUnder(grid: Grid, row: number): readonly number[] {
  const bottom = usedArea(grid)?.bottom ?? row;
  return Array.from({ length: Math.max(0, bottom - row) }, (_, step) => row + 1 + step);
}

/** Whether nothing stands in some rows of a column. */
export function isBlankIn(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => {
    const { value, formula } = cellAt(grid, row, column);
    return isBlank(value) && formula === undefined;
  });
}
