import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import { columnOf, type Table } from "../model/table";
import { readSide } from "../parse/side";

/**
 * `Lower is better` tells the good side of a level, no way to go: with the side that the row's direction cell says,
 * where the table has no baselines and the row's words state none.
 */
export function withSaidSide<Row extends Measured>(table: Table): (row: Row) => Row {
  const column = columnOf(table, "direction");
  if (!column || columnOf(table, "baseline")) return (row) => row;
  return (row) => {
    if ("baseline" in row.inputs || statesBaseline(row) || isBlank(row.inputs.direction)) return row;
    const side = readSide(row.inputs.direction, column.header);
    return side === undefined ? row : { ...row, side };
  };
}

function statesBaseline(row: Measured & { readonly statement?: { readonly baseline?: number } }): boolean {
  return row.statement?.baseline !== undefined;
}
