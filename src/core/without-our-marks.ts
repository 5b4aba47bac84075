import { contains, type Area } from "./model/address";
import { BLANK } from "./model/cell";
import { cellAt, type ExcelTable, type Grid } from "./model/grid";
import { isOurFormula, OUR_HEADERS, OUR_NAMES, OUR_SHEETS } from "./model/marks";
import type { Register } from "./model/register";
import type { Workbook } from "./model/workbook";

const FLAG_HEADERS: readonly unknown[] = [OUR_HEADERS.health, OUR_HEADERS.staleness, OUR_HEADERS.link];
/**
 * The workbook as it was before us: without our sheets, and with our flag columns blank. Reading must not depend on
 * what was written, else flags would change the tables that they flag.
 */
export function withoutOurMarks(workbook: Workbook, register: Register): Workbook {
  const ours = ourSheets(workbook, register);
  return { ...workbook, grids: workbook.grids.filter(({ sheet }) => !ours.has(sheet)).map(withoutOurFlags) };
}

/** By name, and where the user renamed them by what stands on them. */
function ourSheets({ names }: Workbook, { sheet: registerSheet }: Register): ReadonlySet<string> {
  const settings = names
    .filter(({ name }) => Object.values<string>(OUR_NAMES).includes(name))
    .map(({ at }) => at?.sheet);
  const found = [registerSheet, ...settings].filter((sheet) => sheet !== undefined);
  return new Set([...Object.values(OUR_SHEETS), ...found]);
}

/** Sheet rows of our cells, by sheet column. */
type Marks = ReadonlyMap<number, ReadonlySet<number>>;

function withoutOurFlags(grid: Grid): Grid {
  const marks = marksIn(grid);
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

/** Every cell with one of our formulas, and our header above the first of them. */
function marksIn(grid: Grid): Marks {
  const marks = new Map<number, Set<number>>();
  const mark = (row: number, column: number) => marks.set(column, (marks.get(column) ?? new Set()).add(row));
  grid.rows.forEach((cells, down) =>
    cells.forEach(({ formula }, right) => {
      if (isOurFormula(formula)) mark(grid.top + down, grid.left + right);
    }),
  );
  for (const [column, rows] of marks) {
    const header = headerAbove(grid, Math.min(...rows) - 1, column);
    if (header !== undefined) mark(header, column);
  }
  return marks;
}

/** Rows without a flag (objectives, totals) may stand between the header and the first flag. */
function headerAbove(grid: Grid, from: number, column: number): number | undefined {
  for (let row = from; row >= grid.top; row--) {
    const { value } = cellAt(grid, row, column);
    if (FLAG_HEADERS.includes(value)) return row;
    if (value !== undefined) return undefined;
  }
  return undefined;
}

/** An Excel table without the flag columns at its right edge, as it was before it was resized to take them in. */
function narrowed({ area }: ExcelTable, marks: Marks): Area {
  const isFlagColumn = (column: number) =>
    [...(marks.get(column) ?? [])].some((row) => contains(area, row, column));
  let { right } = area;
  while (right > area.left && isFlagColumn(right)) right--;
  return { ...area, right };
}
