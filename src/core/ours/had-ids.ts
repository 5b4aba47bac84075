import { isBlank } from "../model/cell";
import { cellAt, type Grid } from "../model/grid";
import type { OwnMarks } from "../model/own-marks";
import { sameIdKey } from "../model/register";
import { isOurId, type IdColumn } from "./id-columns-in";

/**
 * Whether the words of a Link flag tell that ids of ours stood below a heading, where Freeze left no formula to tell it: a
 * flag has a word only for a row whose id is linked. So nothing of the user's stands between heading and flag, no row with
 * a word bears a linked id, and links miss ids of ours that may have been of this sheet.
 */
export function hadIds(grid: Grid, ids: IdColumn, { columns, ids: { lost, linked } }: OwnMarks): boolean {
  const { sheet } = grid;
  const flags = columns.filter(
    (own) => own.sheet === sheet && own.headerRow === ids.headerRow && own.column > ids.column,
  );
  const link = flags.find(({ name }) => name === "link");
  if (!link || flags.filter(({ column }) => column <= link.column).length < link.column - ids.column)
    return false;
  const worded = link.rows.filter((row) => !isBlank(cellAt(grid, row, link.column).value));
  const bearsLinked = (row: number) =>
    grid.rows[row - grid.top]?.some(({ value }) => typeof value === "string" && linked.has(sameIdKey(value)));
  return (
    worded.length > 0 &&
    !worded.some(bearsLinked) &&
    lost.some(({ id, isLinked, home = sheet }) => isLinked && isOurId(id) && home === sheet)
  );
}
