import { correctionKey } from "./model/correction";
import type { Review } from "./model/review";
import { tableKey, type Table } from "./model/table";

export interface DismissedTable {
  readonly table: Table;
  /** What was said, as `correctionKey` spells it. */
  readonly dismissedAs: string;
}

/** The tables that the user said are none, as they would be read today; those that are gone are not among them. */
export function dismissedTables({
  said,
  dismissed,
}: Pick<Review, "said" | "dismissed">): readonly DismissedTable[] {
  return said.flatMap(({ correction, tables: [first], isClear }) => {
    if (correction.kind !== "dismissed" || !isClear || !first) return [];
    const table = dismissed.find((one) => tableKey(one) === tableKey(first));
    return table ? [{ table, dismissedAs: correctionKey(correction) }] : [];
  });
}
