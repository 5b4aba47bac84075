import type { CellAddress } from "../model/address";
import { cellAt, gridOf, type Grid } from "../model/grid";
import { isOurFormula, readsAnotherWorkbook } from "../model/marks";
import type { OwnMarks } from "../model/own-marks";
import { rememberedOf } from "../model/remembered";
import type { Workbook } from "../model/workbook";

/** Cells of ours that read another workbook: their sheet was moved or copied from there, and Excel kept what they read. */
export function cellsReadElsewhere(
  { grids }: Pick<Workbook, "grids">,
  { columns, sheets }: Pick<OwnMarks, "columns" | "sheets">,
): readonly CellAddress[] {
  const beside = columns.flatMap(({ sheet, column, rows }) => {
    const grid = gridOf(grids, sheet);
    const isIt = (row: number) => readsAnotherWorkbook(grid && cellAt(grid, row, column).formula);
    return rows.filter(isIt).map((row) => ({ sheet, row, column }));
  });
  return [...beside, ...sheets.flatMap(({ grid }) => readElsewhereOn(grid))];
}

const readElsewhereOn = rememberedOf(({ sheet, rows, top, left }: Grid): readonly CellAddress[] =>
  rows.flatMap((cells, down) =>
    cells.flatMap(({ formula }, right) =>
      isOurFormula(formula) && readsAnotherWorkbook(formula)
        ? [{ sheet, row: top + down, column: left + right }]
        : [],
    ),
  ),
);
