import type { CellAddress } from "../model/address";
import { gridOf, type Grid } from "../model/grid";
import { groupBy } from "../model/group-by";
import type { Identity } from "../model/identity";
import type { KnownIds } from "../model/own-marks";
import { sameIdKey } from "../model/register";
import type { Table } from "../model/table";
import { rowNameKey } from "./lost-ids";

/** A row of a table that tells its rows apart; `id` is what stands in it. */
interface Row {
  readonly at: CellAddress;
  /** Kind and name. */
  readonly name: string;
  readonly kind: Table["kind"];
  readonly id?: string;
}

/**
 * The rows at home that may have lost an id and bear another name since: their sheet was duplicated, so the id stands at
 * the copy alone. Whether it is the row nobody can tell, but neither is the copy. A row that was cut leaves no row behind
 * that has no id.
 */
export function renamedOriginals(
  identities: readonly Identity[],
  { grids, tables, ids }: Standing,
): ReadonlyMap<string, CellAddress> {
  const rows = identities.flatMap((identity) => rowsOf(identity, { grids, tables, ids }));
  const bySheet = groupBy(rows, ({ at }) => at.sheet);
  const byId = groupBy(rows, ({ id }) => (id === undefined ? undefined : sameIdKey(id)));
  const away = [...ids.homes].flatMap(([id, home]) => {
    const [copy] = byId.get(id) ?? [];
    const isAtHome = byId.get(id)?.some(({ at }) => at.sheet === home.sheet) ?? false;
    if (!copy || isAtHome || !home.isRead) return [];
    const original = originalOf(copy, bySheet.get(home.sheet) ?? [], bySheet.get(copy.at.sheet) ?? []);
    return original ? [[id, original.at] as const] : [];
  });
  return new Map(away);
}

/** What the rows stand in. */
export interface Standing {
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  readonly ids: KnownIds;
}

function rowsOf(identity: Identity, { grids, tables, ids }: Standing): readonly Row[] {
  if (identity.kind === "none") return [];
  const { sheet, column = 0, missing } = identity;
  const grid = gridOf(grids, sheet);
  const table = tables.find((one) => one.sheet === sheet && one.fingerprint === identity.table);
  if (!grid || !table) return [];
  const without = new Set(missing);
  return [...identity.ids].flatMap(([row, id]): readonly Row[] => {
    // A row that can have its lost id back is told by its name.
    if (without.has(row) && ids.homes.has(sameIdKey(id))) return [];
    const told = { at: { sheet, row, column }, name: rowNameKey(grid, table, row), kind: table.kind };
    return [without.has(row) ? told : { ...told, id }];
  });
}

/**
 * Of a copied sheet, the row without an id that bears the copy's own name, as a row that was renamed before it was copied
 * does; else one whose name the copy does not have. In the very place, if there is one.
 */
function originalOf(copy: Row, home: readonly Row[], beside: readonly Row[]): Row | undefined {
  const names = new Set(beside.map(({ name }) => name));
  const without = home.filter(({ id, kind }) => id === undefined && kind === copy.kind);
  const namesakes = without.filter(({ name }) => name === copy.name);
  const others = without.filter(({ name }) => !names.has(name));
  const isInPlace = ({ at }: Row) => at.row === copy.at.row && at.column === copy.at.column;
  const isCopied = home.some(({ name }) => names.has(name));
  return (
    namesakes.find(isInPlace) ?? namesakes[0] ?? others.find(isInPlace) ?? (isCopied ? others[0] : undefined)
  );
}
