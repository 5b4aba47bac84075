import type { HostObject } from "../protocol/host-object";
import { columnCount, isUnbounded, rowCount, sheetOf } from "./range-state";
import { rangeObject, workbook, type RangeState, type Session } from "./session";
import { fromUniverRange } from "./univer";

/** Selects the range and shows its sheet. */
export function selectRange(range: RangeState): void {
  const sheet = sheetOf(range);
  workbook(range.session).setActiveSheet(sheet);
  const { top, left } = range.area;
  const rows = Math.min(rowCount(range), sheet.getMaxRows() - top);
  const columns = Math.min(columnCount(range), sheet.getMaxColumns() - left);
  const selected = isUnbounded(range)
    ? sheet.getRange(top, left, rows, columns)
    : sheet.getRange(top, left, rowCount(range), columnCount(range));
  selected.activate();
  // Without a page there is nothing to scroll.
  if (Reflect.has(sheet, "getVisibleRange")) setTimeout(() => bringIntoView(range), UNTIL_DRAWN);
}

/** A sheet that has just come into sight is drawn by then, and knows what it shows; milliseconds. */
const UNTIL_DRAWN = 50;
/** So much of what stands before a selected cell is shown with it, where it was out of sight. */
const BESIDE = 4;

/** As Excel does, the sheet scrolls to a selection that is out of sight. */
function bringIntoView({ session, sheetId, area: { top, left } }: RangeState): void {
  const sheet = session.book.api.getActiveWorkbook()?.getActiveSheet();
  const shown = sheet?.getSheetId() === sheetId ? sheet.getVisibleRange() : undefined;
  if (!sheet || !shown) return;
  const isRowShown = top >= shown.startRow && top < shown.endRow;
  const isColumnShown = left >= shown.startColumn && left < shown.endColumn;
  if (isRowShown && isColumnShown) return;
  sheet.scrollToCell(
    isRowShown ? shown.startRow : Math.max(0, top - BESIDE),
    isColumnShown ? shown.startColumn : Math.max(0, left - BESIDE),
  );
}

/** What is selected on the active sheet; A1 where nobody clicked yet. */
export function selectedRange(session: Session): HostObject {
  const sheet = workbook(session).getActiveSheet();
  const active = sheet.getActiveRange()?.getRange();
  const area = active ? fromUniverRange(active) : { top: 0, left: 0, bottom: 0, right: 0 };
  return rangeObject({ session, sheetId: sheet.getSheetId(), area });
}

export function activeCell(session: Session): HostObject {
  const sheet = workbook(session).getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  const { actualRow: top, actualColumn: left } = cell ?? { actualRow: 0, actualColumn: 0 };
  return rangeObject({ session, sheetId: sheet.getSheetId(), area: { top, left, bottom: top, right: left } });
}
