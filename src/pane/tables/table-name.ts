import type { Table } from "../../core/model/table";

/** The table's title, its Excel name or its sheet. */
export function tableName(table: Pick<Table, "title" | "excelTable" | "sheet">): string {
  return table.title ?? table.excelTable ?? table.sheet;
}
