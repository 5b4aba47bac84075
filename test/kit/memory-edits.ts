import { areaFromA1 } from "../../src/core/model/address";
import type { Workbook } from "../../src/core/model/workbook";
import { cellAt } from "../../src/core/model/grid";
import { applySteps } from "./apply-steps";
import { contentOf } from "../../src/core/formula/content";

/** What a person does to a workbook in memory. */
export function sheetEdits(workbook: Workbook): {
  readonly type: (sheet: string, cell: string, content: string | number) => Workbook;
} {
  return {
    type: (sheet, cell, content) => {
      const area = areaFromA1(cell);
      const grid = workbook.grids.find((candidate) => candidate.sheet === sheet);
      if (!area || !grid) throw new Error(`There is no cell ${sheet}!${cell}.`);
      const was = [[contentOf(cellAt(grid, area.top, area.left))]];
      const step = { kind: "write cells" as const, sheet, area, was, becomes: [[content]] };
      return applySteps(workbook, { title: "", steps: [step], groups: [], refusals: [] });
    },
  };
}
