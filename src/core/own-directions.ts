import { readingsOf } from "./health-question";
import type { CellAddress } from "./model/address";
import { cellAt, gridOf, type Grid } from "./model/grid";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import { isDirectionFormula } from "./model/marks";
import type { Scorecard } from "./model/scorecard";

/**
 * A direction that our formula tells is read from the row itself, as the formula reads it: what its cell shows may be old,
 * or nothing in an Excel without our functions. A word that somebody typed there is the user's and stands.
 */
export function withOwnDirections(scorecard: Scorecard, grids: readonly Grid[]): Scorecard {
  const isTold = (cell: CellAddress | undefined) => {
    const grid = gridOf(grids, cell?.sheet);
    return grid && cell ? isDirectionFormula(cellAt(grid, cell.row, cell.column).formula) : false;
  };
  const told = <Row extends Kpi | KeyResult>(row: Row): Row =>
    isTold(row.cells.direction)
      ? { ...row, inputs: { ...row.inputs, direction: readingsOf(row).direction } }
      : row;
  return { ...scorecard, keyResults: scorecard.keyResults.map(told), kpis: scorecard.kpis.map(told) };
}
