import type { CellAddress } from "../../core/model/address";
import { isBlank, isCellError } from "../../core/model/cell";
import { gridOf, cellAt } from "../../core/model/grid";
import type { Measured } from "../../core/model/measured";
import { measuresOf } from "../../core/model/scorecard";
import type { Review } from "../../core/model/review";
import type { PlannedCell } from "../../core/model/write-plan";
import { PLAN_WORDS } from "./plan-words";

/** What stands in the cell now, as the workbook shows it. */
export function wasText({ at, was }: PlannedCell, review: Review): string {
  if (isBlank(was)) return PLAN_WORDS.empty;
  const grid = gridOf(review.workbook.grids, at.sheet);
  const shown = grid && cellAt(grid, at.row, at.column).text;
  return shown ?? (isCellError(was) ? was.error : String(was));
}

/** What the cell will show; a formula whose result is not known beforehand stands for itself. */
export function becomesText({ becomes, shows }: PlannedCell): string {
  if (typeof shows === "number") return `${Math.round(shows * 100)}%`;
  if (shows !== undefined) return shows === "" ? PLAN_WORDS.empty : shows;
  return becomes === undefined ? PLAN_WORDS.cleared : String(becomes);
}

/** The sentence behind a health flag. */
export function explanationOf(cell: PlannedCell, review: Review): string | undefined {
  if (typeof cell.becomes !== "string" || !cell.becomes.includes("OKR.HEALTH(")) return undefined;
  const measure = measureOf(cell, review);
  return measure && review.assessments.get(measure.key)?.explain();
}

/** The user's name of the row that a cell of a table belongs to. */
export function rowName(cell: PlannedCell, review: Review): string | undefined {
  return measureOf(cell, review)?.name;
}

/** The measure nearest to the left on the cell's row. */
function measureOf({ at }: PlannedCell, { scorecard }: Review): Measured | undefined {
  const onRow = measuresOf(scorecard).filter((measured) => isLeftOf(measured.at, at));
  return onRow.sort((one, other) => other.at.column - one.at.column)[0];
}

function isLeftOf(name: CellAddress, flag: CellAddress): boolean {
  return name.sheet === flag.sheet && name.row === flag.row && name.column < flag.column;
}
