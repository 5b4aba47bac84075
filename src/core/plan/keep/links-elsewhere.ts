import { cellAt, gridOf } from "../../model/grid";
import { readsAnotherWorkbook } from "../../model/marks";
import type { OwnColumn } from "../../model/own-marks";
import type { Review } from "../../model/review";
import type { PlannedCell, WritePlan } from "../../model/write-plan";
import { groupTitle } from "../steps/new-column-steps";
import { writeSteps } from "../steps/own-column-steps";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal } from "../steps/preflight";

/**
 * Link flags of a sheet that came from another workbook, while this one has no list of links: none of its rows has one here,
 * so they are blank.
 */
export function linksElsewhere(review: Review): WritePlan {
  const links = review.ours.columns.filter(({ name }) => name === "link");
  const { steps, groups, refusals } = joinParts(links.map((column) => blanked(review, column)));
  return { title: "", steps, groups, refusals };
}

/** Whether a column is told by a list of links that this workbook has not. */
export function isToldElsewhere(review: Review, column: OwnColumn): boolean {
  return column.name === "link" && cellsElsewhere(review, column).length > 0;
}

function blanked(review: Review, column: OwnColumn): PlanPart {
  const grid = gridOf(review.workbook.grids, column.sheet);
  const cells = cellsElsewhere(review, column);
  if (!grid || cells.length === 0) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const title = groupTitle(grid.sheet, column.column, column.header);
  return { ...NO_PART, steps: writeSteps(grid, cells), groups: [{ title, cells }] };
}

function cellsElsewhere({ workbook }: Review, { sheet, column, rows }: OwnColumn): readonly PlannedCell[] {
  const grid = gridOf(workbook.grids, sheet);
  if (!grid) return [];
  return rows.flatMap((row) => {
    const { formula, value } = cellAt(grid, row, column);
    if (!readsAnotherWorkbook(formula)) return [];
    return [{ at: { sheet, row, column }, was: value, becomes: undefined }];
  });
}
