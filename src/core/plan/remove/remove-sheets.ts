import { contains, type Area } from "../../model/address";
import { foreignCharts } from "../../model/chart";
import { isBlank } from "../../model/cell";
import { usedArea, type Grid } from "../../model/grid";
import type { OwnSheet } from "../../model/own-marks";
import type { PlannedCell, PlanStep, Refusal } from "../../model/write-plan";
import { contentOf } from "../../formula/content";
import { eraseSteps } from "../report/erase-charts";
import { NO_PART, type PlanPart } from "../steps/plan-part";

/**
 * Empties our part of a sheet and deletes the sheet; where the user wrote beside it, the sheet stays. Emptying first
 * makes the deletion something that can be taken back.
 */
export function removedSheet({ grid, area }: Pick<OwnSheet, "grid" | "area">): PlanPart {
  const { sheet } = grid;
  const cells = filledCells(grid);
  const ours = cells.filter(({ at }) => contains(area, at.row, at.column));
  const isAlone = ours.length === cells.length && foreignCharts(grid.charts).length === 0;
  const clear = clearStep(grid, area);
  return {
    ...NO_PART,
    steps: [...eraseSteps(grid), ...clear, ...(isAlone ? [{ kind: "delete sheet" as const, sheet }] : [])],
    groups: [{ title: sheet, cells: ours }],
    refusals: isAlone ? [] : [foreignRefusal(grid)],
  };
}

function filledCells(grid: Grid): readonly PlannedCell[] {
  return grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value, formula }, right) => {
      if (isBlank(value) && formula === undefined) return [];
      const at = { sheet: grid.sheet, row: grid.top + down, column: grid.left + right };
      return [{ at, was: value, becomes: undefined }];
    }),
  );
}

function clearStep(grid: Grid, area: Area): readonly PlanStep[] {
  const used = usedArea(grid);
  if (!used) return [];
  const part = {
    top: Math.max(used.top, area.top),
    left: Math.max(used.left, area.left),
    bottom: Math.min(used.bottom, area.bottom),
    right: Math.min(used.right, area.right),
  };
  if (part.top > part.bottom || part.left > part.right) return [];
  const was = grid.rows.slice(part.top - grid.top, part.bottom - grid.top + 1).map((cells) =>
    Array.from({ length: part.right - part.left + 1 }, (_, right) => {
      const cell = cells[part.left - grid.left + right];
      return cell && contentOf(cell);
    }),
  );
  const becomes = was.map((row) => row.map(() => undefined));
  const { sheet } = grid;
  return [
    { kind: "write cells", sheet, area: part, was, becomes },
    { kind: "clear formats", sheet, area: part },
  ];
}

function foreignRefusal({ sheet, top: row, left: column, charts }: Grid): Refusal {
  const theirs = foreignCharts(charts).length > 0 ? "charts of yours" : "cells that you wrote";
  return {
    at: { sheet, row, column },
    reason: `"${sheet}" also holds ${theirs}; they and the sheet stay.`,
  };
}
