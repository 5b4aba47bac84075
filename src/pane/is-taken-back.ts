import { contentOf } from "../core/formula/content";
import { cellAt, gridOf, type Grid } from "../core/model/grid";
import type { Workbook } from "../core/model/workbook";
import type { NewContent, PlanStep, WritePlan } from "../core/model/write-plan";

type WriteStep = Extract<PlanStep, { readonly kind: "write cells" }>;

/**
 * Whether all that a plan would take back is gone already, as after Undo in the sheet: no cell that we filled holds
 * anything but what it held before. A cell that somebody wrote over is another matter: that is told when it is asked.
 */
export function isTakenBack({ steps }: WritePlan, { grids }: Workbook): boolean {
  const writes = steps.filter((step): step is WriteStep => step.kind === "write cells");
  const cells = writes.flatMap((step) => filledCells(step, gridOf(grids, step.sheet)));
  return cells.length > 0 && cells.every(({ now, before }) => now === before);
}

function filledCells({ area, was, becomes }: WriteStep, grid: Grid | undefined) {
  return was.flatMap((row, down) =>
    row.flatMap((written, right) => {
      const before = becomes[down]?.[right];
      if (written === undefined || written === before) return [];
      const now: NewContent = grid && contentOf(cellAt(grid, area.top + down, area.left + right));
      return [{ now, before }];
    }),
  );
}
