import type { CellAddress } from "../model/address";
import { cellAt, gridOf, type Grid } from "../model/grid";
import type { CopiedId, DuplicateId } from "../model/identity";
import { OUR_HEADERS } from "../model/marks";
import type { KnownIds } from "../model/own-marks";
import { sameIdKey } from "../model/register";
import { measureRows, type Table } from "../model/table";
import { homeRank, NO_HOMES, type Homes } from "./homes-of-ids";
import { nextId } from "./row-identity";
import { usableId } from "./usable-id";

/**
 * Ids of ours that stand at more than one row of these tables. First comes the row that keeps its id: the one on the
 * sheet where the id is at home, else the first in the order of the sheets.
 */
export function duplicateIds(
  grids: readonly Grid[],
  tables: readonly Table[],
  homes: Homes = NO_HOMES,
): readonly DuplicateId[] {
  const places = new Map<string, { readonly id: string; readonly at: CellAddress[] }>();
  for (const { id, at } of tables.flatMap((table) => idsOfTable(grids, table))) {
    const place = places.get(sameIdKey(id)) ?? { id, at: [] };
    place.at.push(at);
    places.set(sameIdKey(id), place);
  }
  for (const [key, place] of places) {
    const home = homes.away.get(key);
    if (home) place.at.push(home);
  }
  return [...places]
    .filter(([, { at }]) => at.length > 1)
    .map(([key, { id, at }]) => ({ id, at: homeFirst(at, (sheet) => homeRank(homes, key, sheet)) }));
}

function idsOfTable(grids: readonly Grid[], table: Table): readonly { id: string; at: CellAddress }[] {
  const grid = gridOf(grids, table.sheet);
  const column = table.columns.find(({ header }) => header === OUR_HEADERS.id)?.index;
  if (!grid || column === undefined) return [];
  return measureRows(table).flatMap(({ index: row }) => {
    const id = usableId(cellAt(grid, row, column));
    return id === undefined ? [] : [{ id, at: { sheet: table.sheet, row, column } }];
  });
}

function homeFirst(at: readonly CellAddress[], rank: (sheet: string) => number): readonly CellAddress[] {
  return [...at].sort((one, other) => rank(one.sheet) - rank(other.sheet));
}

/** The ids that the other places of a duplicate could have instead; the first place keeps the id. */
export function idsForCopies(duplicates: readonly DuplicateId[], { highest }: KnownIds): readonly CopiedId[] {
  const numbers = new Map(highest);
  return duplicates.flatMap(({ id, at: [of, ...copies] }) =>
    of === undefined
      ? []
      : copies.map((at) => ({ at, of, was: id, becomes: nextId(id.split("-")[0] ?? "KPI", numbers) })),
  );
}
