import { columnIndex } from "../model/address";
import { cellAt, gridOf, type Grid } from "../model/grid";
import type { OwnPlaces } from "../model/own-marks";
import { isBlankIn, rowsUnder } from "./emptied-headings";
import { searchedColumns } from "./register-searches";
import type { IdColumn } from "./id-columns-in";

/** `=IFERROR(IF($K2="","",IF(COUNTIF(…`: the cell from which a Link flag takes the id of its row. */
const ASKS = /^=IFERROR\(IF\(\$([A-Z]{1,3})\d+="","",IF\(COUNTIF\(/;

/** Whether our formulas look for ids in a column: those of Link flags beside it and of the register. */
export type AskedForIds = (sheet: string, column: number) => boolean;

/** Tells what formulas ask, even where every id was cleared and only a heading is left of the column. */
export function askedForIds(
  grids: readonly Grid[],
  { columns, register }: Pick<OwnPlaces, "columns" | "register">,
): AskedForIds {
  const byFlags = columns
    .filter(({ name }) => name === "link")
    .flatMap(({ sheet, column, rows }) => {
      const grid = gridOf(grids, sheet);
      return grid ? rows.flatMap((row) => askedBy(cellAt(grid, row, column).formula, sheet)) : [];
    });
  const asked = [...byFlags, ...searchedColumns(grids, register)];
  return (sheet, column) => asked.some((one) => one.sheet === sheet && one.column === column);
}

interface Place {
  readonly sheet: string;
  readonly column: number;
}

function askedBy(formula: string | undefined, sheet: string): readonly Place[] {
  const [, letters] = ASKS.exec(formula ?? "") ?? [];
  return letters === undefined ? [] : [{ sheet, column: columnIndex(letters) }];
}

/** Whether nothing stands below the heading of a column. */
export function isEmptied(grid: Grid, { column, headerRow }: IdColumn): boolean {
  return isBlankIn(grid, rowsUnder(grid, headerRow), column);
}
