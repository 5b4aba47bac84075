import { areaToA1, cellToA1, contains, quoteSheetName, type CellAddress } from "../core/model/address";
import type { SelectedArea } from "../port/workbook-host";

/** `{ sheet: "OKR Q3", area }` → `'OKR Q3'!A1:J15`. */
export function placeText({ sheet, area }: SelectedArea): string {
  return `${quoteSheetName(sheet)}!${areaToA1(area)}`;
}

/** `{ sheet: "Plan", row: 1, column: 10 }` → `Plan!K2`. */
export function cellText(cell: CellAddress): string {
  return `${quoteSheetName(cell.sheet)}!${cellToA1(cell)}`;
}

/** One cell as an area. */
export function placeOf({ sheet, row, column }: CellAddress): SelectedArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** Whether the sheet's selection starts inside an area. */
export function isInside(selection: SelectedArea | undefined, { sheet, area }: SelectedArea): boolean {
  return selection?.sheet === sheet && contains(area, selection.area.top, selection.area.left);
}

/** Whether the sheet's selection starts on a cell's row. */
export function isOnRow(selection: SelectedArea | undefined, cell: CellAddress): boolean {
  return selection?.sheet === cell.sheet && selection.area.top === cell.row;
}
