import { readHeading } from "./detect/headings/read-heading";
import { readerOf, wordsOf, type CellReader } from "./extract/merged-cells";
import type { Review } from "./model/review";
import { columnOf, type Table } from "./model/table";
import type { PlacedRow } from "./report/departments";

/** The rows of which their table says both the department and the focus area; a heading such as `Theme` names areas. */
export function placedRows({ cases, workbook }: Pick<Review, "cases" | "workbook">): readonly PlacedRow[] {
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const readers = new Map<Table, { readonly column: number; readonly read: CellReader } | undefined>();
  const readerFor = (table: Table) => {
    if (!readers.has(table)) {
      const [grid, column] = [grids.get(table.sheet), areaColumn(table)];
      readers.set(table, grid && column !== undefined ? { column, read: readerOf(grid) } : undefined);
    }
    return readers.get(table);
  };
  return cases.rows.flatMap((row) => {
    const { department, at } = row.measure;
    const reader = readerFor(row.table);
    const area = reader && wordsOf(reader.read(at.row, reader.column));
    return department === undefined || area === undefined ? [] : [{ row, department, area }];
  });
}

/** Columns of departments and of areas stand beside each other; where one is missing there is nothing to cross. */
function areaColumn(table: Table): number | undefined {
  if (!columnOf(table, "department")) return undefined;
  const found = table.columns.find(
    ({ role, header }) => role === undefined && readHeading(header).readings[0]?.meaning === "category",
  );
  return found?.index;
}
