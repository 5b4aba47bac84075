import type { CellAddress } from "../model/address";
import { cellAt, gridOf, type Grid } from "../model/grid";
import type { CopiedId, DuplicateId } from "../model/identity";
import { OUR_HEADERS } from "../model/marks";
import type { KnownIds } from "../model/own-marks";
import { sameIdKey } from "../model/register";
import { measureRows, type Table } from "../model/table";
import { homeRank, NO_HOMES, type Homes } from "./homes-of-ids";
import { rowNameKey } from "./lost-ids";
import type { NamesOfIds } from "./names-of-ids";
import { nextId } from "./row-identity";
import { usableId } from "./usable-id";

/** What tells which of two rows keeps an id. */
interface KnownOfIds {
  readonly homes?: Homes;
  readonly names?: NamesOfIds;
}

/**
 * Ids of ours that stand at more than one row of these tables. First comes the row that keeps its id: on the sheet where
 * the id is at home, else on the first in the order of the sheets, the one with the name that the id is known by.
 */
export function duplicateIds(
  grids: readonly Grid[],
  tables: readonly Table[],
  { homes = NO_HOMES, names = new Map() }: KnownOfIds = {},
): readonly DuplicateId[] {
  const places = new Map<string, { readonly id: string; readonly at: CellAddress[] }>();
  const strangers = new Set<CellAddress>();
  for (const { id, at, name } of tables.flatMap((table) => idsOfTable(grids, table))) {
    const place = places.get(sameIdKey(id)) ?? { id, at: [] };
    place.at.push(at);
    if (names.get(sameIdKey(id))?.has(name) !== true) strangers.add(at);
    places.set(sameIdKey(id), place);
  }
  for (const [key, place] of places) {
    const home = homes.away.get(key);
    if (home) place.at.push(home);
  }
  return [...places]
    .filter(([, { at }]) => at.length > 1)
    .map(([key, { id, at }]) => {
      const known = [...at].sort((one, other) => Number(strangers.has(one)) - Number(strangers.has(other)));
      return { id, at: homeFirst(known, (sheet) => homeRank(homes, key, sheet)) };
    });
}

interface IdOfRow {
  readonly id: string;
  readonly at: CellAddress;
  /** As `nameKeyOf` spells it. */
  readonly name: string;
}

function idsOfTable(grids: readonly Grid[], table: Table): readonly IdOfRow[] {
  const grid = gridOf(grids, table.sheet);
  const column = table.columns.find(({ header }) => header === OUR_HEADERS.id)?.index;
  if (!grid || column === undefined) return [];
  return measureRows(table).flatMap(({ index: row }) => {
    const id = usableId(cellAt(grid, row, column));
    return id === undefined
      ? []
      : [{ id, at: { sheet: table.sheet, row, column }, name: rowNameKey(grid, table, row) }];
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
