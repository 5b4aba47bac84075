import { gridOf, cellAt } from "../../model/grid";
import type { CopiedId } from "../../model/identity";
import { OUR_HEADERS } from "../../model/marks";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { groupTitle } from "../steps/new-column-steps";
import { writeSteps } from "../steps/own-column-steps";
import { cellsTitle, countCells, joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";

/** Gives copied rows ids of their own, so that the links of the original hold again. */
export function planCopies(review: Review, copies: readonly CopiedId[]): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  const parts = refusal ? [refusedPart(refusal)] : copies.map((copy) => copyPart(review, copy));
  const { steps, groups, refusals } = joinParts(parts);
  const cells = countCells(groups);
  return { title: cells === 0 ? "Write nothing" : cellsTitle("Write", cells), steps, groups, refusals };
}

/** Only a cell that still holds the copied id is written. */
export function copyPart({ workbook }: Review, { at, was, becomes }: CopiedId): PlanPart {
  const grid = gridOf(workbook.grids, at.sheet);
  const stands = grid && cellAt(grid, at.row, at.column).value;
  if (!grid || typeof stands !== "string" || stands.toLowerCase() !== was.toLowerCase()) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const cells = [{ at, was: stands, becomes }];
  const title = groupTitle(at.sheet, at.column, OUR_HEADERS.id);
  return { ...NO_PART, steps: writeSteps(grid, cells), groups: [{ title, cells }] };
}
