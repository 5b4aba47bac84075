import { BLANK, type Cell, type CellValue } from "../../src/core/model/cell";
import type { ExcelTable, Grid } from "../../src/core/model/grid";
import { quoteSheetName } from "../../src/core/model/address";
import type { DefinedName, Workbook } from "../../src/core/model/workbook";
import { inAnotherRow, withMovedFormulas, withRenamedSheet } from "./moved-formulas";
import { withSheet } from "./linked-workbook";

/** What people do to a workbook over the weeks. Rows and columns count from zero, on grids that begin at A1. */
export const living = { typed, inserted, insertedRows, deletedRow, sorted, renamed, duplicated, cleared };

export function gridNamed({ grids }: Workbook, sheet: string): Grid {
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  if (!grid) throw new Error(`There is no sheet "${sheet}".`);
  return grid;
}

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function typed(workbook: Workbook, { sheet, row, column }: At, value: CellValue): Workbook {
  return withSheet(workbook, sheet, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, down) => (down === row ? withCell(cells, column, value) : cells)),
  }));
}

function withCell(cells: readonly Cell[], column: number, value: CellValue): readonly Cell[] {
  const wide = [...cells, ...Array<Cell>(Math.max(0, column + 1 - cells.length)).fill(BLANK)];
  const { numberFormat } = wide[column] ?? BLANK;
  return wide.map((cell, index) =>
    index === column ? { value, ...(numberFormat !== undefined && { numberFormat }) } : cell,
  );
}

/** A new column before another, with these values from the top. */
function inserted(workbook: Workbook, sheet: string, before: number, values: readonly CellValue[]): Workbook {
  const wider = withSheet(workbook, sheet, (grid) => ({
    ...grid,
    excelTables: grid.excelTables.map(widenedBy(before)),
    rows: grid.rows.map((cells, row) => [
      ...Array.from({ length: before }, (_, column) => cells[column] ?? BLANK),
      { value: values[row] },
      ...cells.slice(before),
    ]),
  }));
  const moved = withMovedFormulas(wider, {
    sheet,
    row: (row) => row,
    column: (column) => (column >= before ? column + 1 : column),
  });
  return withPlaces(moved, sheet);
}

/** New rows above another, with these values from the left; Excel tables that begin above it grow. */
function insertedRows(
  workbook: Workbook,
  sheet: string,
  before: number,
  rows: readonly (readonly CellValue[])[],
): Workbook {
  const added = rows.map((values) => values.map((value): Cell => ({ value })));
  const down = (row: number) => (row >= before ? row + rows.length : row);
  const longer = withSheet(workbook, sheet, (grid) => ({
    ...grid,
    excelTables: grid.excelTables.map((table) => ({
      ...table,
      area: { ...table.area, top: down(table.area.top), bottom: down(table.area.bottom) },
    })),
    rows: [...grid.rows.slice(0, before), ...added, ...grid.rows.slice(before)],
  }));
  return withMovedFormulas(longer, { sheet, row: down, column: (column) => column });
}

const widenedBy =
  (before: number) =>
  (table: ExcelTable): ExcelTable => {
    const { left, right } = table.area;
    return before > left && before <= right ? { ...table, area: { ...table.area, right: right + 1 } } : table;
  };

const shortenedBy =
  (gone: number) =>
  (table: ExcelTable): ExcelTable => {
    const { top, bottom } = table.area;
    return gone > top && gone <= bottom ? { ...table, area: { ...table.area, bottom: bottom - 1 } } : table;
  };

/** Our names stand on our own sheet, which nobody inserts into. */
function withPlaces(workbook: Workbook, sheet: string): Workbook {
  if (workbook.names.some(({ at }) => at?.sheet === sheet)) throw new Error("A name would have to move.");
  return workbook;
}

function deletedRow(workbook: Workbook, sheet: string, gone: number): Workbook {
  const shorter = withSheet(workbook, sheet, (grid) => ({
    ...grid,
    excelTables: grid.excelTables.map(shortenedBy(gone)),
    rows: grid.rows.filter((_, row) => row !== gone),
  }));
  return withMovedFormulas(shorter, {
    sheet,
    row: (row) => (row === gone ? undefined : row > gone ? row - 1 : row),
    column: (column) => column,
  });
}

/** All rows from the first on, whole, by what one of their columns shows. */
function sorted(workbook: Workbook, sheet: string, { first, by }: { first: number; by: number }): Workbook {
  return withSheet(workbook, sheet, (grid) => {
    const body = grid.rows.slice(first).map((cells, index) => ({ cells, from: first + index }));
    const key = ({ cells }: (typeof body)[number]) => JSON.stringify(cells[by]?.value ?? null);
    const order = [...body].sort((one, other) => key(one).localeCompare(key(other)));
    const rows = order.map(({ cells, from }, index) =>
      cells.map((cell) =>
        cell.formula === undefined
          ? cell
          : { ...cell, formula: inAnotherRow(cell.formula, from, first + index) },
      ),
    );
    return { ...grid, rows: [...grid.rows.slice(0, first), ...rows] };
  });
}

function renamed(workbook: Workbook, sheet: string, name: string): Workbook {
  return withRenamedSheet(workbook, sheet, name);
}

/**
 * Excel puts the copy before another sheet; its formulas go on reading their own rows. A table on it is named anew, as
 * names stand once in a workbook, and the copy's formulas name that one. What is named on the sheet gets the same name on
 * the copy, which that sheet alone knows.
 */
function duplicated(workbook: Workbook, sheet: string, { name, at }: { name: string; at: number }): Workbook {
  const original = gridNamed(workbook, sheet);
  const copy = original.excelTables.reduce(withTableNamedAnew, { ...original, sheet: name });
  const grids = [...workbook.grids.slice(0, at), copy, ...workbook.grids.slice(at)];
  return { ...workbook, grids, names: [...workbook.names, ...namesOnCopy(workbook, sheet, name)] };
}

function namesOnCopy({ names }: Workbook, sheet: string, copy: string): readonly DefinedName[] {
  const [from, to] = [sheet, copy].map((name) => `=${quoteSheetName(name)}!`);
  return names.flatMap(({ name, refersTo, scope }) =>
    from !== undefined && refersTo.startsWith(from) && (scope ?? sheet) === sheet
      ? [{ name, refersTo: refersTo.replace(from, to ?? from), scope: copy }]
      : [],
  );
}

function withTableNamedAnew(grid: Grid, { name }: ExcelTable): Grid {
  const anew = `${name}_${grid.sheet.replaceAll(/\W/g, "")}`;
  const renamed = (cell: Cell): Cell =>
    cell.formula?.includes(`${name}[`)
      ? { ...cell, formula: cell.formula.replaceAll(`${name}[`, `${anew}[`) }
      : cell;
  return {
    ...grid,
    rows: grid.rows.map((cells) => cells.map(renamed)),
    excelTables: grid.excelTables.map((table) => (table.name === name ? { ...table, name: anew } : table)),
  };
}

/** The cells of a sheet that fit are emptied. */
function cleared(workbook: Workbook, sheet: string, fits: (cell: Cell) => boolean): Workbook {
  return withSheet(workbook, sheet, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.map((cell) => (fits(cell) ? BLANK : cell))),
  }));
}
