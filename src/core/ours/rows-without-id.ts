import type { CellAddress } from "../model/address";
import type { Review } from "../model/review";
import { sameIdKey } from "../model/register";
import { chooseIdentities } from "./row-identity";

/** A row whose id was cleared, and the id that its links still go by. */
interface RowWithoutId {
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
