import { isCellError } from "../../model/cell";
import type { Grid } from "../../model/grid";
import type { Register } from "../../model/register";
import type { Review } from "../../model/review";
import type { PlannedCell, Refusal } from "../../model/write-plan";
import { literalOf } from "../../formula/content";
import { isFeedFormula } from "../../ours/own-feeds";
import { writeSteps } from "../steps/own-column-steps";
import { NO_PART, joinParts, type PlanPart } from "../steps/plan-part";

/** An actual that a KPI feeds by formula keeps the number it shows, since the register it asks goes away. */
export function removedFeeds({ workbook, ours }: Review): PlanPart {
  const own = new Set(ours.sheets.map(({ grid }) => grid));
  const grids = workbook.grids.filter((grid) => !own.has(grid));
  return joinParts(grids.map((grid) => fedCells(grid, ours.register)));
}

function fedCells(grid: Grid, register: Register): PlanPart {
  const cells: PlannedCell[] = [];
  const refusals: Refusal[] = [];
  grid.rows.forEach((row, down) =>
    row.forEach(({ value, formula }, right) => {
      if (!isFeedFormula(formula, register)) return;
      const at = { sheet: grid.sheet, row: grid.top + down, column: grid.left + right };
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
