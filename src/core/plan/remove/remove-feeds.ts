import { isCellError } from "../../model/cell";
import { cellAt, type Grid } from "../../model/grid";
import { OUR_SHEETS } from "../../model/marks";
import type { Review } from "../../model/review";
import type { PlannedCell, Refusal } from "../../model/write-plan";
import { literalOf } from "../../formula/content";
import { columnOfHeader } from "../../ours/own-columns";
import { writeSteps } from "../steps/own-column-steps";
import { ownSheets } from "../keep/own-sheets";
import { NO_PART, joinParts, type PlanPart } from "../steps/plan-part";

/** An actual that a KPI feeds by formula keeps the number it shows, since the register it asks goes away. */
export function removedFeeds(review: Review): PlanPart {
  const ours = new Set(ownSheets(review).map(({ grid }) => grid.sheet));
  const register = ownSheets(review).find(({ kind }) => kind === "register")?.grid.sheet ?? OUR_SHEETS.links;
  const grids = review.workbook.grids.filter(({ sheet }) => !ours.has(sheet));
  return joinParts(grids.map((grid) => fedCells(grid, review, register)));
}

function fedCells(grid: Grid, { metadata }: Review, register: string): PlanPart {
  const isFeed = (row: number, column: number, formula: string) =>
    formula.includes(register) ||
    metadata.journal.some(
      ({ kind, sheet, area }) =>
        kind === "feed" && sheet === grid.sheet && area.top === row && area.left === column,
    );
  const cells: PlannedCell[] = [];
  const refusals: Refusal[] = [];
  grid.rows.forEach((row, down) =>
    row.forEach(({ value, formula }, right) => {
      const at = { sheet: grid.sheet, row: grid.top + down, column: grid.left + right };
      if (formula === undefined || !isFeed(at.row, at.column, formula) || isFlag(grid, at)) return;
      if (isCellError(value))
        refusals.push({ at, reason: `The number here is lost: it shows ${value.error}.` });
      else cells.push({ at, was: value, becomes: literalOf(value) });
    }),
  );
  if (cells.length === 0) return { ...NO_PART, refusals };
  return {
    ...NO_PART,
    refusals,
    steps: writeSteps(grid, cells),
    groups: [{ title: `${grid.sheet} → numbers instead of links`, cells }],
  };
}

/** The flag columns are cleared as a whole. */
function isFlag(grid: Grid, { row, column }: { readonly row: number; readonly column: number }): boolean {
  for (let above = row - 1; above >= grid.top; above--) {
    const { value, formula } = cellAt(grid, above, column);
    if (formula === undefined && value !== undefined) return columnOfHeader(value) !== undefined;
  }
  return false;
}
