import { gridOf, type Grid } from "../../core/model/grid";
import { rememberedOf } from "../../core/model/remembered";
import type { Workbook } from "../../core/model/workbook";
import type { SelectedArea } from "../../port/workbook-host";

/** The row, counted from one, that a place begins in, where a filter or the user hides it: the sheet shows nothing there. */
export function hiddenRow(workbook: Workbook | undefined, { sheet, area }: SelectedArea): number | undefined {
  const grid = workbook && gridOf(workbook.grids, sheet);
  return grid && hiddenRows(grid).has(area.top) ? area.top + 1 : undefined;
}

const hiddenRows = rememberedOf((grid: Grid): ReadonlySet<number> => new Set(grid.hiddenRows));
