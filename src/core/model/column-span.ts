import type { ExcelTable, Grid } from "./grid";
import type { Table } from "./table";

/** The rows that a column of ours covers: the header and every row of the body. */
export function columnSpan(
  grid: Grid,
  table: Table,
): { readonly headerRow: number; readonly bottom: number } {
  const excelTable = excelTableOf(grid, table);
  const headerRow = excelTable?.area.top ?? table.headerRows.at(-1) ?? table.area.top - 1;
  return { headerRow, bottom: Math.max(table.area.bottom, excelTable?.area.bottom ?? 0) };
}

/** The Excel table that the found table is, if its columns end where the found ones do. */
export function excelTableOf(grid: Grid, table: Table): ExcelTable | undefined {
  const excelTable = grid.excelTables.find(({ name }) => name === table.excelTable);
  return excelTable?.hasHeaderRow ? excelTable : undefined;
}
