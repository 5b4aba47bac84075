import { contentOf } from "../../formula/content";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { REPORT_COLUMNS } from "../../model/report";
import type { PlanStep } from "../../model/write-plan";
import { chartsOfReport } from "../../ours/own-charts";

/** Takes our charts from a report that stands; by its lines they can be drawn again when that is taken back. */
export function eraseSteps(grid: Grid): readonly PlanStep[] {
  const rows = (usedArea(grid)?.bottom ?? -1) + 1;
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: REPORT_COLUMNS }, (_cell, column) => contentOf(cellAt(grid, row, column))),
  );
  const charts = chartsOfReport(lines);
  return charts.length === 0 ? [] : [{ kind: "erase charts", sheet: grid.sheet, charts }];
}
