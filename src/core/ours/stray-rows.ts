import { cellToA1, quoteSheetName } from "../model/address";
import type { Grid } from "../model/grid";
import type { UnreadableRow } from "../model/register";
import { rememberedOf } from "../model/remembered";
import { headerOf, isReadable, isVerdictFormula } from "./register-headings";

/**
 * Rows that were cut out of the list of links: their cells go on showing a verdict, of which the list knows nothing any
 * more. A copy of the whole list is none of them.
 */
export function strayRows(grids: readonly Grid[], register: Grid | undefined): readonly UnreadableRow[] {
  return grids.filter((grid) => grid !== register && !isList(grid)).flatMap(strayRowsOn);
}

const strayRowsOn = rememberedOf((grid: Grid) =>
  grid.rows.flatMap((cells, down) => {
    const right = cells.findIndex(({ formula }) => isVerdictFormula(formula));
    return right < 0 ? [] : [strayRow(grid, grid.top + down, grid.left + right)];
  }),
);

function isList(grid: Grid): boolean {
  const header = headerOf(grid);
  return header !== undefined && isReadable(header);
}

function strayRow({ sheet }: Grid, row: number, column: number): UnreadableRow {
  const where = `${quoteSheetName(sheet)}!${cellToA1({ row, column })}`;
  return {
    row,
    at: { sheet, row, column },
    reason: `${where} shows the verdict of a link, but its row was cut out of the list of links. Undo that, or clear the row and link the two again.`,
  };
}
