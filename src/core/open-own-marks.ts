import { cellsBehind } from "./cells-behind";
import type { Cases } from "./model/cases";
import { cellAt, gridOf } from "./model/grid";
import type { OwnColumn } from "./model/own-marks";
import type { Reading } from "./model/review";
import { copiedSheets } from "./ours/copied-sheets";
import { homesOfIds } from "./ours/homes-of-ids";
import { rowsWithoutId } from "./ours/rows-without-id";

type OwnMarkCases = Pick<
  Cases,
  "behind" | "copies" | "unclear" | "withoutId" | "unreadableLinks" | "lostRegister"
>;

/** What has become of the cells and sheets that we wrote. */
export function openOwnMarks(review: Reading): OwnMarkCases {
  const { ours } = review;
  const { sheet = "", columns, unreadable } = ours.register;
  return {
    behind: cellsBehind(review),
    copies: copiedSheets(review, homesOfIds(review)),
    unclear: review.said.filter(({ isClear }) => !isClear),
    withoutId: rowsWithoutId(review),
    unreadableLinks: unreadable.map(({ row, at, reason }) => ({
      at: at ?? { sheet, row, column: columns.keyResultId ?? 0 },
      reason,
    })),
    lostRegister: isRegisterLost(review),
  };
}

/** There was a list of links: the journal knows of it, or Link flags ask a sheet that was deleted. */
function isRegisterLost({ ours, metadata, workbook }: Reading): boolean {
  if (ours.register.sheet !== undefined) return false;
  if (metadata.journal.some(({ kind }) => kind === "register")) return true;
  const asksInVain = ({ name, sheet, column, rows }: OwnColumn) => {
    const grid = name === "link" ? gridOf(workbook.grids, sheet) : undefined;
    return grid !== undefined && rows.some((row) => cellAt(grid, row, column).formula?.includes("#REF!"));
  };
  return ours.columns.some(asksInVain);
}
