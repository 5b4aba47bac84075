import { isUnbounded, sheetOf } from "./range-state";
import type { RangeState } from "./session";

/** Cells beyond Univer's grid are there in Excel's. */
export function growGrid(range: RangeState): void {
  if (isUnbounded(range)) return;
  const sheet = sheetOf(range);
  if (range.area.bottom >= sheet.getMaxRows()) sheet.setRowCount(range.area.bottom + 1);
  if (range.area.right >= sheet.getMaxColumns()) sheet.setColumnCount(range.area.right + 1);
}
