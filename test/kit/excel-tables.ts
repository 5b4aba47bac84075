import { columnLetters, quoteSheetName } from "../../src/core/model/address";
import { cellAt, type ExcelTable, type Grid } from "../../src/core/model/grid";
import type { Workbook } from "../../src/core/model/workbook";
import { gridNamed } from "./living-workbook";
import { withSheet } from "./linked-workbook";

/** Insert, Table over all headings that stand together in the first row; Convert to range where there is a table. */
export function tableOrRange(workbook: Workbook, sheet: string): Workbook {
  const { excelTables } = gridNamed(workbook, sheet);
  return excelTables.length > 0 ? asRange(workbook, sheet) : asTable(workbook, sheet);
}

function asTable(workbook: Workbook, sheet: string): Workbook {
  return withSheet(workbook, sheet, (grid) => {
    const headings = (grid.rows[0] ?? []).map(({ value }) => value);
    const end = headings.findIndex((value) => value === undefined || value === "");
    const right = (end < 0 ? headings.length : end) - 1;
    const bottom = Math.max(...grid.rows.map((cells, row) => (cells[0]?.value === undefined ? 0 : row)));
    const used = workbook.grids.flatMap(({ excelTables }) => excelTables).map(({ name }) => name);
    const name = `Table${used.length + 1}_${sheet.replaceAll(/\W/g, "")}`;
    const area = { top: 0, left: 0, bottom, right };
    return { ...grid, excelTables: [{ name, area, hasHeaderRow: true, hasTotalsRow: false }] };
  });
}

/** `Scores[[#This Row],[Target]]` becomes `Scores!$C2`: the sheet is named, so that a sort or a copy leaves it behind. */
function asRange(workbook: Workbook, sheet: string): Workbook {
  return withSheet(workbook, sheet, (grid) => ({
    ...grid,
    excelTables: [],
    rows: grid.rows.map((cells, row) =>
      cells.map((cell) =>
        cell.formula === undefined
          ? cell
          : { ...cell, formula: withCells(cell.formula, grid, { row, prefix: `${quoteSheetName(sheet)}!` }) },
      ),
    ),
  }));
}

/** Two formulas of a cell read the same cells where this spells them alike: `$C2`, for columns of tables as well. */
export function spelledPlainly(formula: string, grid: Grid, row: number): string {
  const plain = withCells(formula, grid, { row, prefix: "" });
  return plain.replaceAll(`${quoteSheetName(grid.sheet)}!`, "");
}

const THIS_ROW = /([\w.]+)\[\[#This Row\],\[((?:[^[\]']|'.)*)\](?::\[((?:[^[\]']|'.)*)\])?\]/g;

function withCells(
  formula: string,
  grid: Grid,
  { row, prefix }: { readonly row: number; readonly prefix: string },
): string {
  if (!formula.includes("[#This Row]")) return formula;
  return formula.replace(THIS_ROW, (piece: string, name: string, first: string, last?: string) => {
    const table = grid.excelTables.find((one) => one.name === name);
    const columns = [first, ...(last === undefined ? [] : [last])].map((header) =>
      columnNamed(grid, table, header),
    );
    if (columns.includes(-1)) return piece;
    return `${prefix}${columns.map((column) => `$${columnLetters(column)}${row + 1}`).join(":")}`;
  });
}

function columnNamed(grid: Grid, table: ExcelTable | undefined, header: string): number {
  if (!table) return -1;
  const { top, left, right } = table.area;
  const name = header.replaceAll(/'(.)/g, "$1");
  const columns = Array.from({ length: right - left + 1 }, (_, step) => left + step);
  return columns.find((column) => cellAt(grid, top, column).value === name) ?? -1;
}
