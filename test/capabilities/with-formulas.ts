import { cellToA1 } from "../../src/core/model/address";
import type { Workbook } from "../../src/core/model/workbook";

/** The workbook with formulas in these cells of a sheet; what they show stays. */
export function withFormulas(
  workbook: Workbook,
  sheet: string,
  formulas: Readonly<Record<string, string>>,
): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) =>
      grid.sheet !== sheet
        ? grid
        : {
            ...grid,
            rows: grid.rows.map((cells, row) =>
              cells.map((cell, column) => {
                const formula = formulas[cellToA1({ row: grid.top + row, column: grid.left + column })];
                return formula === undefined ? cell : { ...cell, formula };
              }),
            ),
          },
    ),
  };
}
