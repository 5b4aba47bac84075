import { isCellError } from "../../model/cell";
import type { Grid } from "../../model/grid";
import { cellToA1 } from "../../model/address";
import { isOurFormula, plainFlagOf, readsAnotherWorkbook } from "../../model/marks";
import type { Review } from "../../model/review";
import type { PlannedCell, WritePlan } from "../../model/write-plan";
import { withOurPrefix } from "../../formula/content";
import { writeSteps } from "../steps/own-column-steps";
import { cellsTitle, countCells, joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { fromBlank } from "./entered-again";
import { leftOnHidden } from "../steps/hidden-sheets";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";

/**
 * Enters our formulas again where Excel shows `#NAME?` or keeps them as `_xldudf_…`: what was typed or recalculated
 * while the add-in was missing stays broken until then (office-js #6611). A plain formula that this Excel does not know
 * becomes our function again, where `functions` has it by `Sheet!A1`.
 */
export function planRepair(
  review: Review,
  functions: () => ReadonlyMap<string, string> = () => new Map(),
): WritePlan {
  const { workbook } = review;
  const refusal = workbookRefusal(workbook);
  const part = refusal
    ? refusedPart(refusal)
    : joinParts([
        ...workbook.grids.map((grid) => repairedSheet(grid, functions)),
        refusedPart(...leftOnHidden(review, "no links")),
      ]);
  const cells = countCells(part.groups);
  const { steps, groups, refusals } = part;
  return { title: cells === 0 ? "Nothing to repair" : cellsTitle("Repair", cells), steps, groups, refusals };
}

function repairedSheet(grid: Grid, functions: () => ReadonlyMap<string, string>): PlanPart {
  const broken = brokenCells(grid);
  const isPlain = ({ becomes }: PlannedCell) => plainFlagOf(String(becomes)) !== undefined;
  const restored = broken.some(isPlain) ? functions() : new Map<string, string>();
  const cells = broken.map((cell) => {
    const ours = isPlain(cell) ? restored.get(`${cell.at.sheet}!${cellToA1(cell.at)}`) : undefined;
    return ours === undefined ? cell : { ...cell, becomes: ours };
  });
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

/** Column by column, so that neighbours below each other are written as one. */
function brokenCells(grid: Grid): readonly PlannedCell[] {
  const broken = grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value, formula }, right): readonly PlannedCell[] => {
      // What reads another workbook would say the same again: it is written anew.
      if (formula === undefined || !isOurFormula(formula) || readsAnotherWorkbook(formula)) return [];
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
