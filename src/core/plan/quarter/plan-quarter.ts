import { cellToA1, quoteSheetName, type CellAddress } from "../../model/address";
import { gridOf, cellAt, type Grid } from "../../model/grid";
import type { CopiedId } from "../../model/identity";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { PlannedCell, Refusal, WritePlan } from "../../model/write-plan";
import type { CopiedSheet } from "../../model/identity";
import { writeSteps } from "../steps/own-column-steps";
import { finishPlan } from "../steps/finish-plan";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { freshIds } from "./fresh-ids";
import { monthsOfCycle, movedDays } from "./moved-days";
import { nextTitle } from "./next-title";

/** What the plan needs beside the review, made by the part that knows ids. */
interface QuarterSources {
  readonly copies: readonly CopiedSheet[];
  readonly copiedIds: readonly CopiedId[];
}

/**
 * Makes a duplicated sheet the next cycle's: its rows get ids of their own, its days and its title move on. The sheet that
 * the register names, and every link, stay as they are; what was linked there is proposed here for confirmation. A sheet
 * that is no copy, as in a copy of the whole workbook, keeps its ids and its links, and only its days move.
 */
export function planQuarter(review: Review, sheet: string, sources: QuarterSources): WritePlan {
  const grid = gridOf(review.workbook.grids, sheet);
  const refusal = workbookRefusal(review.workbook) ?? (grid ? sheetRefusal(grid) : goneRefusal(sheet));
  const part =
    refusal || !grid ? refusedPart(...(refusal ? [refusal] : [])) : quarterPart(review, grid, sources);
  return finishPlan(review, part);
}

function goneRefusal(sheet: string): Refusal {
  return { reason: `The sheet "${sheet}" is gone.`, instead: "Read the workbook again." };
}

function quarterPart(review: Review, grid: Grid, { copies, copiedIds }: QuarterSources): PlanPart {
  const copy = copies.find(({ sheet }) => sheet === grid.sheet);
  const keyResults = review.scorecard.keyResults.filter(({ at }) => at.sheet === grid.sheet);
  const ids = copy ? freshIds(review, copy.measures, copiedIds) : NO_PART;
  return joinParts([ids, cyclePart(review, grid, keyResults)]);
}

function cyclePart(review: Review, grid: Grid, keyResults: readonly Measured[]): PlanPart {
  if (keyResults.length === 0) return NO_PART;
  const months = monthsOfCycle(keyResults);
  const days = movedDays(grid, keyResults, months);
  const titles = titlesOf(review, grid, keyResults).flatMap((cell) => nextTitleCell(cell, months));
  const refusals = days.texts.map(textRefusal);
  if (days.cells.length + titles.length + refusals.length === 0)
    return refusedPart(undatedRefusal(grid, keyResults));
  const cells = [...titles, ...byColumn(days.cells)];
  return {
    ...NO_PART,
    refusals,
    steps: writeSteps(grid, cells),
    groups: [{ title: `${grid.sheet} → the next cycle`, cells }],
  };
}

function byColumn(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return [...cells].sort((one, other) => one.at.column - other.at.column || one.at.row - other.at.row);
}

/** The cells above the tables that hold their titles. */
function titlesOf({ tables }: Review, grid: Grid, keyResults: readonly Measured[]): readonly PlannedCell[] {
  const own = tables.filter(
    ({ sheet, fingerprint }) => sheet === grid.sheet && keyResults.some(({ table }) => table === fingerprint),
  );
  return own.flatMap((table) => titleCell(grid, table));
}

function titleCell(grid: Grid, { title, area }: Table): readonly PlannedCell[] {
  if (title === undefined) return [];
  for (let row = area.top; row >= grid.top; row--)
    for (let column = grid.left; column <= area.right; column++) {
      const { value, formula } = cellAt(grid, row, column);
      if (formula === undefined && typeof value === "string" && value.trim() === title.trim())
        return [{ at: { sheet: grid.sheet, row, column }, was: value, becomes: value }];
    }
  return [];
}

function nextTitleCell(cell: PlannedCell, months: number): readonly PlannedCell[] {
  const becomes = typeof cell.was === "string" ? nextTitle(cell.was, months) : undefined;
  return becomes === undefined ? [] : [{ ...cell, becomes }];
}

function textRefusal(at: CellAddress): Refusal {
  const reason = `${quoteSheetName(at.sheet)}!${cellToA1(at)} holds its day as text.`;
  return { at, reason, instead: "Type the new day there." };
}

function undatedRefusal({ sheet }: Grid, [first]: readonly Measured[]): Refusal {
  return {
    ...(first && { at: first.at }),
    reason: `"${sheet}" holds no days and no quarter in its title that could move on.`,
    instead: "Type the new start and due days, or name the quarter in the title above the table.",
  };
}
