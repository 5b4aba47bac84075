import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Statement } from "../model/statement";
import { columnOf, type Table } from "../model/table";
import { directionOfMetric, isToStayBetween, readDirection } from "../parse/direction";
import { bareNumber } from "./bare-number";
import { nameOfThing } from "./doubted-direction";
import type { CellReader } from "./merged-cells";

/**
 * A column of directions decides alone, since the user sees it; where it says nothing, no name is taken to say it. So a row of which
 * more may be worse is not held against its target from below. What a formula or a column of ours leaves blank is none of the user's.
 */
export function withBlankDirection(table: Table, read: CellReader): <Row extends Measured>(row: Row) => Row {
  const column = columnOf(table, "direction");
  if (!column || column.isOurs) return (row) => row;
  return (row) => {
    if (row.mismatch !== undefined || row.side !== undefined || !saysNothing(row.inputs.direction))
      return row;
    const isTyped = read(row.at.row, column.index).formula === undefined;
    const isAsked = row.isDirectionDoubted === true || isOfLess(row);
    return isTyped && isAsked ? { ...row, mismatch: "no side" } : row;
  };
}

/** Blank, or `-`, which the functions take for no data as well. */
function saysNothing(direction: CellValue): boolean {
  return isBlank(direction) || readDirection(direction).kind === "no data";
}

/** More than its target would be worse, by its name or its words, or too much. */
function isOfLess(row: Measured & { readonly statement?: Statement }): boolean {
  const { inputs, scales, statement } = row;
  const isLevel = isBlank(inputs.baseline) && (row.levelSide ?? row.side) === undefined;
  if (!isLevel || bareNumber(inputs.target, scales?.target) === undefined) return false;
  const name = nameOfThing(row);
  const isStated = statement?.direction === "decrease" || statement?.direction === "at most";
  return isStated || directionOfMetric(name) === "at most" || isToStayBetween(name);
}
