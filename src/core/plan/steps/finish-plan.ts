import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { metadataSteps, withEntries } from "./metadata-step";
import { cellsTitle, countCells, type PlanPart } from "./plan-part";

/** A part as a whole plan: with the note of what is newly ours, and the button that says how much it writes. */
export function finishPlan(review: Review, { steps, groups, refusals, journal }: PlanPart): WritePlan {
  const cells = countCells(groups);
  const metadata = withEntries(review.metadata, journal);
  return {
    title: cells === 0 ? "Write nothing" : cellsTitle("Write", cells),
    steps: steps.length === 0 ? [] : [...steps, ...metadataSteps(review.workbook, metadata)],
    groups: groups.filter((group) => group.cells.length > 0),
    refusals,
  };
}
