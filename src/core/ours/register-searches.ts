import { columnIndex } from "../model/address";
import { cellAt, gridOf, type Grid } from "../model/grid";
import type { IdHome } from "../model/own-marks";
import { sameIdKey, type Register } from "../model/register";
import type { Workbook } from "../model/workbook";

/** `=IFERROR(IF(COUNTIF('OKR Q3'!$H:$H,$A2)=1,…`: where a row of the register searches for its id. */
const SEARCHES = /^=IFERROR\(IF\(COUNTIF\((?:'((?:[^']|'')+)'|([^'!(),#]+))!(?:\$([A-Z]{1,3})(?:\$\d+)?:)?/;

/** `=IFERROR(IF(COUNTIF(#REF!$H:$H,$A2)=1,…`: the sheet that was searched is gone; a column alone leaves its sheet's name. */
const SEARCHES_IN_VAIN = "=IFERROR(IF(COUNTIF(#REF!";

/**
 * The sheet that the register searches for each id. Its formulas follow a sheet that is moved
 * or renamed, and never lead to a copy: wherever Excel puts that, the sheet that they name is the one that was linked.
 */
export function searchedHomes({ grids }: Workbook, register: Register): ReadonlyMap<string, IdHome> {
  const read = new Set(grids.map(({ sheet }) => sheet));
  return new Map(
    searches(grids, register).map(({ id, sheet, row }) => [
      sameIdKey(id),
      { sheet, row, isRead: read.has(sheet) },
    ]),
  );
}

/** The sheets on which the register searches for ids, read or not. */
export function searchedSheets({ grids }: Pick<Workbook, "grids">, register: Register): ReadonlySet<string> {
  return new Set(searches(grids, register).map(({ sheet }) => sheet));
}

/** The columns in which the register searches for ids. */
export function searchedColumns(
  grids: readonly Grid[],
  register: Register,
): readonly { readonly sheet: string; readonly column: number }[] {
  return searches(grids, register).flatMap(({ sheet, letters }) =>
    letters === undefined ? [] : [{ sheet, column: columnIndex(letters) }],
  );
}

/** The ids whose sheet was deleted, or moved to another workbook, in lower case. */
export function idsOfLostSheets(
  { grids }: Pick<Workbook, "grids">,
  { sheet, rows, columns }: Register,
): ReadonlySet<string> {
  const grid = gridOf(grids, sheet);
  const isLost = (row: number, column = -1) =>
    grid !== undefined && cellAt(grid, row, column).formula?.startsWith(SEARCHES_IN_VAIN) === true;
  return new Set(
    rows.flatMap(({ row, link }) => [
      ...(isLost(row, columns.keyResultRow) ? [sameIdKey(link.keyResultId)] : []),
      ...(isLost(row, columns.kpiRow) ? [sameIdKey(link.kpiId)] : []),
    ]),
  );
}

interface Search {
  readonly id: string;
  readonly sheet: string;
  /** Absent where the column was deleted. */
  readonly letters: string | undefined;
  /** Zero-based; 0 where nothing was found. */
  readonly row: number;
}

function searches(grids: readonly Grid[], { sheet, rows, columns }: Register): readonly Search[] {
  const grid = gridOf(grids, sheet);
  if (!grid) return [];
  return rows.flatMap(({ row, link }) =>
    [[link.keyResultId, columns.keyResultRow] as const, [link.kpiId, columns.kpiRow] as const].flatMap(
      ([id, column]) => {
        const cell = column === undefined ? undefined : cellAt(grid, row, column);
        const [, quoted, plain, letters] = SEARCHES.exec(cell?.formula ?? "") ?? [];
        const searched = quoted?.replaceAll("''", "'") ?? plain;
        const found = typeof cell?.value === "number" ? cell.value - 1 : 0;
        return searched === undefined ? [] : [{ id, sheet: searched, letters, row: found }];
      },
    ),
  );
}
