import { type FUniver, type IDisposable, RANGE_TYPE } from "@univerjs/presets";
import type { IRange } from "./univer";

/** Univer's commands that take rows or columns away, and what their ranges are. */
const LINES: Readonly<Record<string, RANGE_TYPE>> = {
  "sheet.command.remove-col-by-range": RANGE_TYPE.COLUMN,
  "sheet.command.remove-row-by-range": RANGE_TYPE.ROW,
};

/**
 * Says of deleted rows and columns that they are whole ones. Univer knows it only where their headings were selected;
 * of others it takes a column for as many cells as the sheet has rows, and leaves `KPIs!$G:$G` as it was when a column
 * before it goes.
 */
export function markWholeLines(api: FUniver): IDisposable {
  return api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    const rangeType = LINES[id];
    const deleted = params as { range?: IRange } | undefined;
    if (rangeType !== undefined && deleted?.range) deleted.range = { ...deleted.range, rangeType };
  });
}
