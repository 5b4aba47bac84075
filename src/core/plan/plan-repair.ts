import { isCellError } from "../model/cell";
import type { Grid } from "../model/grid";
import { isOurFormula } from "../model/marks";
import type { Review } from "../model/review";
import type { PlannedCell, PlanStep, WritePlan } from "../model/write-plan";
import { withOurPrefix } from "./content";
import { writeSteps } from "./own-column-steps";
import { cellsTitle, countCells, joinParts, NO_PART, refusedPart, type PlanPart } from "./plan-part";
import { sheetRefusal, workbookRefusal } from "./preflight";

/**
 * Enters our formulas again where Excel shows `#NAME?` or keeps them as `_xldudf_…`: what was typed or recalculated
 * while the add-in was missing stays broken until then (office-js #6611).
 */
export function planRepair({ workbook }: Review): WritePlan {
  const refusal = workbookRefusal(workbook);
  const part = refusal ? refusedPart(refusal) : joinParts(workbook.grids.map(repairedSheet));
  const cells = countCells(part.groups);
  const { steps, groups, refusals } = part;
  return { title: cells === 0 ? "Nothing to repair" : cellsTitle("Repair", cells), steps, groups, refusals };
}

function repairedSheet(grid: Grid): PlanPart {
  const cells = brokenCells(grid);
  if (cells.length === 0) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const cleared = cells.map((cell) => ({ ...cell, becomes: undefined }));
  return {
    ...NO_PART,
    // Emptied first: writing what a cell holds already would be no change at all.
    steps: [...writeSteps(grid, cleared), ...writeSteps(grid, cells).map(fromBlank)],
    groups: [{ title: `${grid.sheet} → formulas`, cells }],
  };
}

function fromBlank(step: PlanStep): PlanStep {
  if (step.kind !== "write cells") return step;
  return { ...step, was: step.was.map((row) => row.map(() => undefined)) };
}

/** Column by column, so that neighbours below each other are written as one. */
function brokenCells(grid: Grid): readonly PlannedCell[] {
  const broken = grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value, formula }, right): readonly PlannedCell[] => {
      if (formula === undefined || !isOurFormula(formula)) return [];
      const becomes = withOurPrefix(formula);
      const isLost = isCellError(value) && value.error === "#NAME?";
      if (!isLost && becomes === formula) return [];
      return [
        { at: { sheet: grid.sheet, row: grid.top + down, column: grid.left + right }, was: value, becomes },
      ];
    }),
  );
  return broken.sort((one, other) => one.at.column - other.at.column || one.at.row - other.at.row);
}
