import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import type { Workbook } from "../../src/core/model/workbook";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed } from "../kit/living-workbook";
import { withMovedFormulas } from "../kit/moved-formulas";

/** What stands in a sheet's first row. */
export const headingsOf = (grid: Grid): readonly CellValue[] =>
  (grid.rows[0] ?? []).map(({ value }) => value);

/** One of the columns under these headings is deleted, with what reads it; none of an Excel table. */
export function withoutColumnUnder(
  workbook: Workbook,
  sheet: string,
  { headings, which }: { readonly headings: readonly CellValue[]; readonly which: number },
): Workbook {
  const grid = gridNamed(workbook, sheet);
  const found = headingsOf(grid).flatMap((heading, column) => (headings.includes(heading) ? [column] : []));
  const gone = found[which % Math.max(1, found.length)];
  if (gone === undefined || grid.excelTables.length > 0) return workbook;
  const narrower = withSheet(workbook, sheet, (wide) => ({
    ...wide,
    rows: wide.rows.map((cells) => cells.filter((_, column) => column !== gone)),
  }));
  const column = (index: number) => (index === gone ? undefined : index > gone ? index - 1 : index);
  return withMovedFormulas(narrower, { sheet, row: (row) => row, column });
}
