import { rangeObject, type RangeState } from "./session";
import type { HostObject } from "../protocol/host-object";
import { rangeAt, sheetOf } from "./range-state";
import { spillsOf } from "./read-cells";

/** The cells in use inside a range: with content, or, unless only values count, with a format. None → undefined. */
export function usedRange(range: RangeState, valuesOnly: boolean): HostObject | undefined {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const take = (row: number, column: number): void => {
    if (row < range.area.top || row > range.area.bottom) return;
    if (column < range.area.left || column > range.area.right) return;
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  };
  const matrix = sheetOf(range).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell) => {
    const hasContent = (cell?.v !== undefined && cell.v !== null) || Boolean(cell?.f ?? cell?.si ?? cell?.p);
    const hasFormat = !valuesOnly && Boolean(cell?.s);
    if (hasContent || hasFormat) take(row, column);
  });
  for (const { area } of spillsOf(range)) {
    take(area.top, area.left);
    take(area.bottom, area.right);
  }
  return used.bottom < 0 ? undefined : rangeObject(rangeAt(range, used));
}
