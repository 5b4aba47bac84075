import type { Area } from "./address";
import { BLANK, type Cell } from "./cell";

/** An Excel table (ListObject). Its area covers header, body and totals row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** The used part of one sheet, read once. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  /** Where `rows[0][0]` stands on the sheet. */
  readonly top: number;
  readonly left: number;
  /** Row after row; a row may end early, and every absent cell is blank. */
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas in sheet coordinates; the value stands in the upper left cell. */
  readonly merges: readonly Area[];
  readonly excelTables: readonly ExcelTable[];
  /** Zero-based sheet rows and columns that the user hid. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Zero-based column → width in characters, as far as the source tells. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Why a write may be refused; absent where the source cannot tell. */
  readonly isProtected?: boolean;
  readonly isFiltered?: boolean;
  readonly pivotAreas?: readonly Area[];
  /** What the charts that stand on the sheet are called; absent where none do, or the source cannot tell. */
  readonly charts?: readonly string[];
}

/** A sheet on which nothing stands yet. */
export function blankGrid(sheet: string): Grid {
  return {
    sheet,
    visibility: "visible",
    top: 0,
    left: 0,
    rows: [],
    merges: [],
    excelTables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The sheet of that name, if the workbook has it. */
export function gridOf(grids: readonly Grid[], sheet: string | undefined): Grid | undefined {
  return grids.find((grid) => grid.sheet === sheet);
}

/** The cell at a sheet position; blank outside the used part. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row - grid.top]?.[column - grid.left] ?? BLANK;
}

/** The area that the grid covers, or undefined for an empty sheet. */
export function usedArea(grid: Grid): Area | undefined {
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (grid.rows.length === 0 || width === 0) return undefined;
  const { top, left } = grid;
  return { top, left, bottom: top + grid.rows.length - 1, right: left + width - 1 };
}
