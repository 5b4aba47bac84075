import type { CellAddress } from "../../model/address";
import { gridOf, cellAt, type Grid } from "../../model/grid";
import type { CopiedId } from "../../model/identity";
import type { Measured } from "../../model/measured";
import type { DateSerial } from "../../model/period";
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
  /** The last day of the cycle that the sheet is of, where its words or the settings tell. */
  readonly end?: DateSerial | undefined;
  /** Whether a title names a quarter or a half. */
  readonly namesPeriod: (title: string) => boolean;
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

function quarterPart(review: Review, grid: Grid, sources: QuarterSources): PlanPart {
  const { copies, copiedIds } = sources;
  const copy = copies.find(({ sheet }) => sheet === grid.sheet);
  const keyResults = review.scorecard.keyResults.filter(({ at }) => at.sheet === grid.sheet);
  const ids = copy ? freshIds(review, copy.measures, copiedIds) : NO_PART;
  return joinParts([ids, cyclePart(review, { grid, keyResults }, sources)]);
}

interface Cycle {
  readonly grid: Grid;
  readonly keyResults: readonly Measured[];
}

function cyclePart(
  review: Review,
  { grid, keyResults }: Cycle,
  { end, namesPeriod }: QuarterSources,
): PlanPart {
  if (keyResults.length === 0) return NO_PART;
  const last = hasDaysUntil(keyResults, end) ? end : undefined;
  const months = monthsOfCycle(keyResults, last);
  const days = movedDays(grid, keyResults, { months, end: last });
  const named = titlesOf(review, grid, keyResults);
  const titles = named.flatMap((cell) => nextTitleCell(cell, months));
  const worded = named
    .filter(({ at }) => !titles.some((cell) => cell.at === at))
    .flatMap(({ at, was }) => (typeof was === "string" && namesPeriod(was) ? [wordedRefusal(at, was)] : []));
  const refusals = [...worded, ...days.texts.map(textRefusal)];
  if (days.cells.length + titles.length + refusals.length === 0)
    return refusedPart(undatedRefusal(grid, keyResults));
  const cells = [...titles, ...byColumn(days.cells)];
  const says = movedWords({ titles: titles.length, days: days.cells.length, later: days.later, months });
  return {
    ...NO_PART,
    refusals,
    steps: writeSteps(grid, cells),
    groups:
      cells.length === 0 ? [] : [{ title: `${grid.sheet} → the next ${periodWord(months)}`, cells, says }],
  };
}

/** A period that ended before any of the days is none of theirs. */
function hasDaysUntil(keyResults: readonly Measured[], end = Infinity): boolean {
  return keyResults.some(({ inputs: { due } }) => typeof due === "number" && due <= end);
}

const A_QUARTER = 3;

function periodWord(months: number): string {
  return months === A_QUARTER ? "quarter" : "period";
}

interface Moved {
  readonly titles: number;
  readonly days: number;
  readonly later: number;
  readonly months: number;
}

/** `the title and the days, 3 months later; 2 days after the end of the period stay as they are` */
function movedWords({ titles, days, later, months }: Moved): string {
  const what = [...(titles > 0 ? ["the title"] : []), ...(days > 0 ? ["the days"] : [])].join(" and ");
  const moved = `${what}, ${months} ${months === 1 ? "month" : "months"} later`;
  if (later === 0) return moved;
  return `${moved}; ${later} ${later === 1 ? "day" : "days"} after the end of the period ${later === 1 ? "stays as it is" : "stay as they are"}`;
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
  return { at, reason: "A day that is typed as text is not moved on.", instead: "Type the new day there." };
}

function wordedRefusal(at: CellAddress, title: string): Refusal {
  const reason = `"${title}" names its period in words that are not moved on.`;
  return { at, reason, instead: "Type the next one there." };
}

function undatedRefusal({ sheet }: Grid, [first]: readonly Measured[]): Refusal {
  return {
    ...(first && { at: first.at }),
    reason: `"${sheet}" holds no days and no quarter in its title that could move on.`,
    instead: "Type the new start and due days, or name the quarter in the title above the table.",
  };
}
