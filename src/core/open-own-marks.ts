import { cellsBehind } from "./cells-behind";
import type { Cases } from "./model/cases";
import type { Reading } from "./model/review";
import { copiedSheets } from "./ours/copied-sheets";
import { homesOfIds } from "./ours/homes-of-ids";
import { rowsWithoutId } from "./ours/rows-without-id";

type OwnMarkCases = Pick<Cases, "behind" | "copies" | "withoutId" | "unreadableLinks" | "lostRegister">;

/** What has become of the cells and sheets that we wrote. */
export function openOwnMarks(review: Reading): OwnMarkCases {
  const { ours, metadata } = review;
  const { sheet = "", columns, unreadable } = ours.register;
  return {
    behind: cellsBehind(review),
    copies: copiedSheets(review, homesOfIds(review)),
    withoutId: rowsWithoutId(review),
    unreadableLinks: unreadable.map(({ row, at, reason }) => ({
      at: at ?? { sheet, row, column: columns.keyResultId ?? 0 },
      reason,
    })),
    lostRegister:
      ours.register.sheet === undefined && metadata.journal.some(({ kind }) => kind === "register"),
  };
}
