import type { CellAddress } from "../../model/address";
import { gridOf, cellAt, type Grid } from "../../model/grid";
import type { CopiedId } from "../../model/identity";
import { OUR_HEADERS } from "../../model/marks";
import type { JournalEntry, Metadata } from "../../model/metadata";
import { sameId } from "../../model/register";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { groupTitle } from "../steps/new-column-steps";
import { writeSteps } from "../steps/own-column-steps";
import { finishPlan } from "../steps/finish-plan";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";

/** Gives copied rows ids of their own, so that the links of the original hold again. */
export function planCopies(review: Review, copies: readonly CopiedId[]): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  const part = refusal ? refusedPart(refusal) : joinParts(copies.map((copy) => copyPart(review, copy)));
  return finishPlan(review, part);
}

/** Only a cell that still holds the copied id is written. */
export function copyPart({ workbook, metadata }: Review, { at, of, was, becomes }: CopiedId): PlanPart {
  const grid = gridOf(workbook.grids, at.sheet);
  const stands = grid && cellAt(grid, at.row, at.column).value;
  if (!grid || typeof stands !== "string" || !sameId(stands, was)) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const cells = [{ at, was: stands, becomes }];
  const title = groupTitle(at.sheet, at.column, OUR_HEADERS.id);
  const journal = at.sheet === of.sheet ? [] : entriesOfCopy(grid, at.column, ofColumn(metadata, of));
  return { ...NO_PART, steps: writeSteps(grid, cells), groups: [{ title, cells }], journal };
}

/** What the journal knows of the column that an id was copied from; a column of the user's own is not in it. */
function ofColumn({ journal }: Metadata, { sheet, column }: CellAddress): readonly JournalEntry[] {
  const own = journal.filter((entry) => entry.kind === "ids" && entry.sheet === sheet);
  const distance = ({ area }: JournalEntry) => Math.abs(area.left - column);
  return [...own].sort((one, other) => distance(one) - distance(other)).slice(0, 1);
}

/** The copied column is ours as the original was; its new ids are no other column's, so nothing else would tell. */
function entriesOfCopy(
  { sheet, top, rows }: Grid,
  column: number,
  original: readonly JournalEntry[],
): readonly JournalEntry[] {
  const bottom = top + rows.length - 1;
  return original.map((entry) => ({
    ...entry,
    sheet,
    area: { top: entry.area.top, left: column, bottom, right: column },
  }));
}
