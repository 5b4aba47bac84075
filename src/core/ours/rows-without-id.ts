import type { CellAddress } from "../model/address";
import type { Measured } from "../model/measured";
import type { Review } from "../model/review";
import { sameIdKey } from "../model/register";
import { chooseIdentities } from "./row-identity";

/** A row whose id was cleared, and the id that its links still go by. */
export interface RowWithoutId {
  readonly at: CellAddress;
  readonly id: string;
}

/** The rows that can have their ids back: each is told by the name that it was linked by. */
export function rowsWithoutId({
  workbook,
  tables,
  ours,
}: Pick<Review, "workbook" | "tables" | "ours">): readonly RowWithoutId[] {
  if (ours.ids.lost.length === 0) return [];
  return chooseIdentities(workbook.grids, tables, ours.ids).flatMap((identity) => {
    if (identity.kind === "none") return [];
    const { sheet, column = 0, ids, missing } = identity;
    return missing.flatMap((row) => {
      const id = ids.get(row);
      const isLost = id !== undefined && ours.ids.linked.has(sameIdKey(id));
      return isLost ? [{ at: { sheet, row, column }, id }] : [];
    });
  });
}

/** The rows as they will be once each that lost its id has it back. */
export function withLostIds<Row extends Measured>(
  rows: readonly Row[],
  lost: readonly RowWithoutId[],
): readonly Row[] {
  if (lost.length === 0) return rows;
  const ids = idsByRow(lost);
  return rows.map((row) => {
    const id = row.id ?? ids.get(rowKey(row.at));
    return id === undefined ? row : { ...row, id };
  });
}

/** The lost ids, by `rowKey`. */
export function idsByRow(lost: readonly RowWithoutId[]): ReadonlyMap<string, string> {
  return new Map(lost.map(({ at, id }) => [rowKey(at), id]));
}

export function rowKey({ sheet, row }: Pick<CellAddress, "sheet" | "row">): string {
  return JSON.stringify([sheet, row]);
}
