import { contains, type Area } from "../model/address";
import { BLANK } from "../model/cell";
import type { ExcelTable, Grid } from "../model/grid";
import { isWrittenFormula } from "../model/marks";
import type { OwnColumn, OwnPlaces } from "../model/own-marks";
import { isSameGrid } from "../model/same-grid";
import { rememberedOf } from "../model/remembered";
import { asPart, type Slices } from "../model/slices";
import type { Workbook } from "../model/workbook";

/**
 * The workbook as it was before us: without our sheets, and with our columns blank, also frozen ones. Finding tables
 * must not depend on what was written, else flags would change the tables that they flag. Ids stay: they are the user's
 * to move. What the user may edit in our columns is read later, from the cells as they are.
 */
export function* withoutOurMarks(
  workbook: Workbook,
  { sheets, copies, columns }: OwnPlaces,
): Slices<Workbook> {
  const ours = new Set([...sheets.map(({ grid }) => grid), ...copies]);
  const theirs = workbook.grids.filter((grid) => !ours.has(grid));
  const grids: Grid[] = [];
  for (const [done, grid] of theirs.entries()) {
    const rest = { done, all: theirs.length };
    yield rest;
    const bare = withoutOurFlags(
      grid,
      columns.filter(({ sheet }) => sheet === grid.sheet),
    );
    grids.push(bare === grid ? grid : yield* asPart(rest, asBefore(bare, workbook)));
  }
  return { ...workbook, grids };
}

/** The sheets of the workbook that was read last, without our cells. */
let last = { fileName: "", sheets: new Map<string, Grid>() };

/** Where only our words have changed, the sheet is the very thing of before, so that nobody looks through it again. */
function* asBefore(bare: Grid, { fileName }: Workbook): Slices<Grid> {
  if (last.fileName !== fileName) last = { fileName, sheets: new Map() };
  const before = last.sheets.get(bare.sheet);
  const grid = before && (yield* isSameGrid(before, bare)) ? before : bare;
  last.sheets.set(bare.sheet, grid);
  return grid;
}

/** Sheet rows of our cells, by sheet column. */
type Marks = ReadonlyMap<number, ReadonlySet<number>>;

function withoutOurFlags(grid: Grid, flags: readonly OwnColumn[]): Grid {
  const marks = marksIn(grid, flags);
  if (marks.size === 0) return grid;
  const isOurs = (row: number, column: number) => marks.get(column)?.has(row) ?? false;
  return {
    ...grid,
    rows: grid.rows.map((cells, down) =>
      cells.map((cell, right) => (isOurs(grid.top + down, grid.left + right) ? BLANK : cell)),
    ),
    excelTables: grid.excelTables.map((table) => ({ ...table, area: narrowed(table, marks) })),
  };
}

/** Every cell with one of our formulas wherever it was moved, and our columns with their headers. */
function marksIn(grid: Grid, flags: readonly OwnColumn[]): Marks {
  const written = writtenIn(grid);
  if (flags.length === 0) return written;
  const marks = new Map([...written].map(([column, rows]) => [column, new Set(rows)]));
  for (const { column, headerRow, rows } of flags)
    marks.set(column, new Set([...(marks.get(column) ?? []), headerRow, ...rows]));
  return marks;
}

const writtenIn = rememberedOf((grid: Grid): Marks => {
  const marks = new Map<number, Set<number>>();
  grid.rows.forEach((cells, down) =>
    cells.forEach(({ formula }, right) => {
      if (!isWrittenFormula(formula)) return;
      const column = grid.left + right;
      marks.set(column, (marks.get(column) ?? new Set()).add(grid.top + down));
    }),
  );
  return marks;
});

/** An Excel table without the flag columns at its right edge, as it was before it was resized to take them in. */
function narrowed({ area }: ExcelTable, marks: Marks): Area {
  const isFlagColumn = (column: number) =>
    [...(marks.get(column) ?? [])].some((row) => contains(area, row, column));
  let { right } = area;
  while (right > area.left && isFlagColumn(right)) right--;
  return { ...area, right };
}
