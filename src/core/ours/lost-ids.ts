import { isCellError } from "../model/cell";
import { cellAt, gridOf, type Grid } from "../model/grid";
import { groupBy } from "../model/group-by";
import type { KnownIds, LostId } from "../model/own-marks";
import { nameKeyOf } from "../model/register";
import { measureRows, nameColumn, type Table } from "../model/table";

/** The id that a row of a sheet has lost, by sheet and `nameKeyOf`. */
export type LostOfRows = ReadonlyMap<string, string>;

/**
 * The rows whose ids were cleared: the one at the id's home that bears the name it was given to; where home has none, the
 * only row of that name, unless the id went along to another.
 */
export function lostOfRows(
  grids: readonly Grid[],
  tables: readonly Table[],
  lost: KnownIds["lost"],
): LostOfRows {
  if (lost.size === 0) return new Map();
  const sheets = sheetsOfNames(grids, tables);
  const claims = [...lost].flatMap(([name, one]) => {
    const sheet = one && claimingSheet(one, sheets.get(name) ?? []);
    return one && sheet !== undefined ? [[placeKey(sheet, name), one.id] as const] : [];
  });
  return new Map(claims);
}

/** The id that was lost by a row of that kind and name on a sheet. */
export function lostAt(lost: LostOfRows, sheet: string, name: string): string | undefined {
  return lost.get(placeKey(sheet, name));
}

function placeKey(sheet: string, name: string): string {
  return JSON.stringify([sheet, name]);
}

function claimingSheet({ home, stands }: LostId, sheets: readonly string[]): string | undefined {
  const atHome = sheets.filter((sheet) => sheet === home);
  if (atHome.length > 0) return atHome.length === 1 ? home : undefined;
  return stands === "nowhere" && sheets.length === 1 ? sheets[0] : undefined;
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
