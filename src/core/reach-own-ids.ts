import { contains } from "./model/address";
import { isBlank } from "./model/cell";
import { cellAt, type Grid } from "./model/grid";
import { OUR_HEADERS } from "./model/marks";
import type { Metadata } from "./model/metadata";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { COLUMN_NAMES, ownColumns } from "./plan/own-columns";

/**
 * Tables are found as if our flags were not there, so an `OKR ID` that was added to the right of them stands apart, and
 * every link of the table would be broken. Such a column is given back to its table; flags that were removed since have
 * left blank columns in between.
 */
export function reachOwnIds(
  tables: readonly Table[],
  workbook: Workbook,
  metadata: Metadata,
): readonly Table[] {
  const flags = ownColumns(workbook, metadata);
  return tables.map((table) => {
    const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
    if (!grid || table.columns.some(({ header }) => header === OUR_HEADERS.id)) return table;
    const row = table.headerRows.at(-1) ?? table.area.top - 1;
    const isFlag = (column: number) =>
      flags.some((own) => own.sheet === table.sheet && own.headerRow === row && own.column === column);
    const column = ownIdColumn(grid, { row, first: table.area.right + 1 }, isFlag);
    const isTaken = tables.some(
      ({ sheet, area }) => sheet === table.sheet && contains(area, row, column ?? -1),
    );
    return column === undefined || isTaken ? table : withIdColumn(table, column);
  });
}

/** The first heading to the right that is neither blank nor a flag of ours, if it is `OKR ID`. */
function ownIdColumn(
  grid: Grid,
  { row, first }: { readonly row: number; readonly first: number },
  isFlag: (column: number) => boolean,
): number | undefined {
  for (let column = first; column <= first + COLUMN_NAMES.length; column++) {
    const { value } = cellAt(grid, row, column);
    if (value === OUR_HEADERS.id) return column;
    if (!isBlank(value) && !isFlag(column)) return undefined;
  }
  return undefined;
}

function withIdColumn(table: Table, column: number): Table {
  return {
    ...table,
    area: { ...table.area, right: column },
    columns: [...table.columns, { index: column, header: OUR_HEADERS.id, role: "id" }],
  };
}
