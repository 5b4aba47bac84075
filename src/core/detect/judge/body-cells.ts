import type { Cell } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { firstBodyRow } from "../regions/find-body";
import { filledColumns } from "../sheet";
import type { Observed } from "./observed";
import { ROWS_TO_LOOK_AT } from "./shares";

const COLUMNS_TO_LOOK_AT = 40;

/** The filled cells of the first rows and columns, enough to know what people put there. */
export function bodyCells({ sheet, region }: Observed): readonly Cell[] {
  const { area } = region;
  const first = firstBodyRow(region);
  const right = Math.min(area.right, area.left + COLUMNS_TO_LOOK_AT);
  const cells: Cell[] = [];
  for (let row = first; row <= Math.min(area.bottom, first + ROWS_TO_LOOK_AT - 1); row++) {
    for (const column of filledColumns(sheet, row, area.left, right))
      cells.push(cellAt(sheet.grid, row, column));
  }
  return cells;
}
