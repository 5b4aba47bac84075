import { isCellError } from "../model/cell";
import { cellAt, gridOf, type Grid } from "../model/grid";
import { groupBy } from "../model/group-by";
import type { KnownIds, LostId } from "../model/own-marks";
import { nameKeyOf } from "../model/register";
import { measureRows, nameColumn, type Table, type TableKind } from "../model/table";

const KINDS: readonly TableKind[] = ["kpi", "okr"];

/** The id that a row of a sheet has lost, by sheet and `nameKeyOf`. */
export type LostOfRows = ReadonlyMap<string, string>;

/**
 * The rows whose ids were cleared: the one at the id's home that bears the name it was given to; where home has none, the
 * only row of that name, unless the id went along to another. Rows of one name on several sheets are told apart by the
 * homes of their ids; which of two ids a single row has lost nobody can tell.
 */
export function lostOfRows(
  grids: readonly Grid[],
  tables: readonly Table[],
  lost: KnownIds["lost"],
): LostOfRows {
  if (lost.length === 0) return new Map();
  const sheets = sheetsOfNames(grids, tables);
  const claims = lost.flatMap((one): readonly Claim[] => {
    const sheet = claimingSheet(one, sheets.get(one.name) ?? [], grids);
    return sheet === undefined ? [] : [{ place: placeKey(sheet, one.name), one, isHome: sheet === one.home }];
  });
  const told = [...groupBy(claims, ({ place }) => place)].flatMap(([place, rivals]) => {
    const id = strongest(rivals);
    return id === undefined ? [] : [[place, id] as const];
  });
  return new Map(told);
}

/** An id that a row may have lost. */
interface Claim {
  readonly place: string;
  readonly one: LostId;
  readonly isHome: boolean;
}

/** Links come first, then the id that was at home there. */
function strongest(rivals: readonly Claim[]): string | undefined {
  const strength = ({ one, isHome }: Claim) => (one.isLinked ? 2 : 0) + (isHome ? 1 : 0);
  const most = Math.max(...rivals.map(strength));
  const ids = new Set(rivals.filter((rival) => strength(rival) === most).map(({ one }) => one.id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** The id that was lost by a row of that kind and name on a sheet. */
export function lostAt(lost: LostOfRows, sheet: string, name: string): string | undefined {
  return lost.get(placeKey(sheet, name));
}

function placeKey(sheet: string, name: string): string {
  return JSON.stringify([sheet, name]);
}

function claimingSheet(
  { name, home, stands }: LostId,
  sheets: readonly string[],
  grids: readonly Grid[],
): string | undefined {
  const atHome = sheets.filter((sheet) => sheet === home);
  if (atHome.length > 0) return atHome.length === 1 ? home : undefined;
  return stands === "nowhere" && sheets.length === 1 && !isNamedOn(gridOf(grids, home), name)
    ? sheets[0]
    : undefined;
}

/** A row whose table is none of these, since it was dismissed, is still where it was: one elsewhere is a copy of it. */
function isNamedOn(grid: Grid | undefined, name: string): boolean {
  return (grid?.rows ?? []).some((cells) =>
    cells.some(
      ({ value }) => typeof value === "string" && KINDS.some((kind) => nameKeyOf(kind, value) === name),
    ),
  );
}

/** The sheet of every row of a kind and name. */
function sheetsOfNames(
  grids: readonly Grid[],
  tables: readonly Table[],
): ReadonlyMap<string, readonly string[]> {
  const rows = tables.flatMap((table) => {
    const grid = gridOf(grids, table.sheet);
    if (!grid) return [];
    return measureRows(table).map(({ index }) => ({
      sheet: table.sheet,
      name: rowNameKey(grid, table, index),
    }));
  });
  return new Map(
    [...groupBy(rows, ({ name }) => name)].map(([name, own]) => [name, own.map(({ sheet }) => sheet)]),
  );
}

/** `nameKeyOf` the name that stands in a row. */
export function rowNameKey(grid: Grid, table: Table, row: number): string {
  const { value } = cellAt(grid, row, nameColumn(table)?.index ?? -1);
  return nameKeyOf(table.kind, value === undefined || isCellError(value) ? "" : String(value));
}
