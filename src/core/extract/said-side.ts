import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import { columnOf, type Table } from "../model/table";
import { readSide } from "../parse/side";
import type { CellReader } from "./merged-cells";

/**
 * `Lower is better` tells the good side of a level, no way to go: with the side that the row's direction cell says,
 * where the table has no baselines and the row's words state none. `-` is one only below a `+`; alone it stands for nothing.
 */
export function withSaidSide<Row extends Measured>(table: Table, read: CellReader): (row: Row) => Row {
  const column = columnOf(table, "direction");
  if (!column || columnOf(table, "baseline")) return (row) => row;
  const isSigned = table.rows.some(({ index }) => read(index, column.index).value === "+");
  return (row) => {
    const { direction } = row.inputs;
    if ("baseline" in row.inputs || statesBaseline(row) || isBlank(direction)) return row;
    const side = isSigned && isMinus(direction) ? "at most" : readSide(direction, column.header);
    return side === undefined ? row : { ...row, side };
  };
}

function isMinus(value: CellValue): boolean {
  return typeof value === "string" && /^\s*[-−–]\s*$/.test(value);
}

function statesBaseline(row: Measured & { readonly statement?: { readonly baseline?: number } }): boolean {
  return row.statement?.baseline !== undefined;
}
