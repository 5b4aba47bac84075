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
