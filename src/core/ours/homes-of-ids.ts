import { columnIndex, type CellAddress } from "../model/address";
import { cellAt, gridOf, type Grid } from "../model/grid";
import type { IdHome, KnownIds } from "../model/own-marks";
import { sameIdKey, type Register } from "../model/register";
import type { Review } from "../model/review";
import { sheetNames, type Workbook } from "../model/workbook";
import { idsAwayFromHome } from "./ids-away";
import { chooseIdentities } from "./row-identity";

/** `=IFERROR(IF(COUNTIF('OKR Q3'!$H:$H,$A2)=1,…`: where a row of the register searches for its id. */
const SEARCHES = /^=IFERROR\(IF\(COUNTIF\((?:'((?:[^']|'')+)'|([^'!(),#]+))!(?:\$([A-Z]{1,3})(?:\$\d+)?:)?/;

/** `=IFERROR(IF(COUNTIF(#REF!$H:$H,$A2)=1,…`: the sheet that was searched is gone; a column alone leaves its sheet's name. */
const SEARCHES_IN_VAIN = "=IFERROR(IF(COUNTIF(#REF!";

/** Where ids are at home: each that links or the log go by, in lower case, and all sheets of theirs. */
export interface Homes {
  readonly byId: ReadonlyMap<string, string>;
  readonly sheets: ReadonlySet<string>;
  /** The sheets that we wrote ids on, the first one first. */
  readonly written: readonly string[];
  /** The ids that stand elsewhere alone, in lower case, and the rows at home that they are of. */
  readonly away: ReadonlyMap<string, CellAddress>;
}

export const NO_HOMES: Homes = { byId: new Map(), sheets: new Set(), written: [], away: new Map() };

/**
 * Sheets in the order in which they may keep an id: its home, a sheet with other ids at home, those that we wrote ids on,
 * the first one first, then those that Excel did not name as copies, the older copy before the newer, as they stand.
 */
export function homeRank({ byId, sheets, written, away }: Homes, id: string, sheet: string): number {
  if ((away.get(sameIdKey(id))?.sheet ?? byId.get(sameIdKey(id))) === sheet) return 0;
  if (sheets.has(sheet)) return 1;
  const order = written.indexOf(sheet);
  return 2 + (order < 0 ? written.length + copyNumber(sheet) : order);
}

/** `OKR Q4 (2)` → 2, as Excel counts the copies of a sheet; 1 for any other name. */
function copyNumber(sheet: string): number {
  return Number(/\((\d+)\)$/.exec(sheet)?.[1] ?? 1);
}

/** The homes of all ids of a workbook, with those that have left them. */
export function homesOfIds({
  workbook,
  ours,
  tables,
  metadata,
}: Pick<Review, "workbook" | "ours" | "tables" | "metadata">): Homes {
  const byId = new Map([...ours.ids.homes].map(([id, { sheet }]) => [id, sheet]));
  const { grids } = workbook;
  const { ids } = ours;
  const isAnyDismissed = metadata.corrections.some(({ kind }) => kind === "dismissed");
  const away =
    isAnyDismissed || mayBeAway(ids)
      ? idsAwayFromHome(chooseIdentities(grids, tables, ids), { grids, tables, ids })
      : NO_HOMES.away;
  const written = metadata.journal.flatMap(({ kind, sheet }) => (kind === "ids" ? [sheet] : []));
  // One that was renamed since stands behind its copies, so nobody can tell.
  const names = sheetNames(workbook);
  const isTold = written.every((sheet) => names.has(sheet));
  return { byId, sheets: new Set(byId.values()), written: isTold ? written : [], away };
}

/** Asking all rows costs as much as reading them, and nearly no workbook has such ids. */
function mayBeAway({ lost, homes }: KnownIds): boolean {
  return lost.length > 0 || [...homes.values()].some(({ isRead }) => !isRead);
}

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
