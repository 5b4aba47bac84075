import type { Area } from "../core/model/address";

/** A part of a sheet. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

export function rangeOfArea({ sheet, area }: SheetArea): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The area of a range whose position and size were loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The upper and the lower half; of a single row the left and the right half; of a single cell nothing. */
export function halvesOf(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  const [row, column] = [Math.floor((top + bottom) / 2), Math.floor((left + right) / 2)];
  if (bottom > top)
    return [
      { ...area, bottom: row },
      { ...area, top: row + 1 },
    ];
  return right > left
    ? [
        { ...area, right: column },
        { ...area, left: column + 1 },
      ]
    : [];
}
