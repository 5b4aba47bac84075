import type { ReadyCheckIn } from "../../model/check-in";
import { groupBy } from "../../model/group-by";
import { gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import type { Refusal, WritePlan } from "../../model/write-plan";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import {
  countCells,
  joinParts,
  NO_PART,
  refusedPart,
  withThousands,
  type PlanPart,
} from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { logPart } from "../log/log-part";
import { checkInCells } from "./check-in-cells";
import { checkInLine } from "./check-in-line";

/**
 * Writes what was typed in a check-in: each number into the user's own cell, the day beside it, and a line into
 * `OKR Log` for each row, signed by whoever checked in. Formulas are never overwritten.
 */
export function planCheckIn(review: Review, checkIns: readonly ReadyCheckIn[], who?: string): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  if (refusal) return planOf(review, refusedPart(refusal), 0);
  const { possible, refusals } = withoutRefused(review, checkIns);
  const cells = joinParts(possible.map((checkIn) => checkInCells(review, checkIn)));
  const log = logPart(
    review,
    possible.map((checkIn) => checkInLine(checkIn, who)),
  );
  return planOf(
    review,
    joinParts([{ ...NO_PART, refusals }, cells, log]),
    countCells(cells.groups),
    possible.length,
  );
}

/** Rows of a sheet that takes no values stay as they are, also in the log, which would tell of a number that is not there. */
function withoutRefused({ workbook }: Review, checkIns: readonly ReadyCheckIn[]) {
  const bySheet = groupBy(checkIns, ({ row }) => row.row.measure.at.sheet);
  const refusals = new Map<string, Refusal>();
  for (const sheet of bySheet.keys()) {
    const grid = gridOf(workbook.grids, sheet);
    const refusal = grid && sheetRefusal(grid, "type the numbers into the sheet");
    if (refusal) refusals.set(sheet, refusal);
  }
  return {
    possible: checkIns.filter(({ row }) => !refusals.has(row.row.measure.at.sheet)),
    refusals: [...refusals.values()],
  };
}

function planOf(review: Review, part: PlanPart, cells: number, lines = 0): WritePlan {
  const { steps, groups, refusals, journal } = part;
  if (steps.length === 0) return { title: "Nothing to write", steps: [], groups: [], refusals };
  const metadata = withEntries(review.metadata, journal);
  return {
    title: `Write ${counted(cells, "cell")} and ${counted(lines, "line")}`,
    steps: [...steps, ...metadataSteps(review.workbook, metadata)],
    groups,
    refusals,
  };
}

function counted(count: number, noun: string): string {
  return `${withThousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}
