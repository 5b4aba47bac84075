import { contains, type Area } from "../model/address";
import { isRegister } from "./read-register";
import { BLANK } from "../model/cell";
import type { ExcelTable, Grid } from "../model/grid";
import { isOurFormula, OUR_NAMES, OUR_SHEETS } from "../model/marks";
import type { Metadata } from "../model/metadata";
import type { Register } from "../model/register";
import type { Workbook } from "../model/workbook";
import { ownColumns, type OwnColumn } from "./own-columns";

/**
 * The workbook as it was before us: without our sheets, and with our columns blank, also frozen ones. Finding tables
 * must not depend on what was written, else flags would change the tables that they flag. Ids stay: they are the user's
 * to move. What the user may edit in our columns is read later, from the cells as they are.
 */
export function withoutOurMarks(workbook: Workbook, register: Register, metadata: Metadata): Workbook {
  const ours = ourSheets(workbook, register);
  const columns = ownColumns(workbook, metadata);
  const theirs = workbook.grids.filter(({ sheet }) => !ours.has(sheet));
  return {
    ...workbook,
    grids: theirs.map((grid) =>
      withoutOurFlags(
        grid,
        columns.filter(({ sheet }) => sheet === grid.sheet),
      ),
    ),
  };
}

/** By name, and where the user renamed them by what stands on them. */
function ourSheets({ names, grids }: Workbook, { sheet: registerSheet }: Register): ReadonlySet<string> {
  const settings = names
    .filter(({ name }) => Object.values<string>(OUR_NAMES).includes(name))
    .map(({ at }) => grids.find(({ sheet }) => sheet === at?.sheet))
    .filter((grid) => grid?.rows[0]?.[0]?.value === "Setting")
    .map((grid) => grid?.sheet);
  // A copy of the register is no table of key results, although it names them with their ids.
  const copies = grids.filter(isRegister).map(({ sheet }) => sheet);
  const found = [registerSheet, ...copies, ...settings].filter((sheet) => sheet !== undefined);
  return new Set([...Object.values(OUR_SHEETS), ...found]);
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
  const marks = new Map<number, Set<number>>();
  const mark = (row: number, column: number) => marks.set(column, (marks.get(column) ?? new Set()).add(row));
  grid.rows.forEach((cells, down) =>
    cells.forEach(({ formula }, right) => {
      if (isOurFormula(formula)) mark(grid.top + down, grid.left + right);
    }),
  );
  for (const { column, headerRow, rows } of flags) for (const row of [headerRow, ...rows]) mark(row, column);
  return marks;
}

/** An Excel table without the flag columns at its right edge, as it was before it was resized to take them in. */
function narrowed({ area }: ExcelTable, marks: Marks): Area {
  const isFlagColumn = (column: number) =>
    [...(marks.get(column) ?? [])].some((row) => contains(area, row, column));
  let { right } = area;
  while (right > area.left && isFlagColumn(right)) right--;
  return { ...area, right };
}
