import { IUndoRedoService } from "@univerjs/presets";
import { SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { growGrid } from "./grow-grid";
import { mapCells } from "./read-cells";
import { workbook, type RangeState } from "./session";
import { type CellMatrix, type ICellData, injectorOf } from "./univer";

const WRITE = "sheet.mutation.set-range-values";

/** Gives every cell a style on top of its own, or none at all where it answers null; undefined leaves a cell as it is. */
export function writeStyles(
  range: RangeState,
  styleAt: (row: number, column: number, cell: ICellData | undefined) => object | null | undefined,
): void {
  writeParts(range, (cell, row, column) => {
    const style = styleAt(row, column, cell);
    const isNothingToDo = style === undefined || (style === null && !cell);
    return isNothingToDo ? undefined : { s: style };
  });
}

/**
 * Changes parts of cells other than what they hold. Univer's command for cells takes a formula away that it is not
 * handed again, so they go in below it.
 */
export function writeParts(
  range: RangeState,
  partAt: (
    cell: ICellData | undefined,
    row: number,
    column: number,
  ) => { readonly [Part in keyof ICellData]?: ICellData[Part] | object | null } | undefined,
): void {
  const { session, sheetId: subUnitId } = range;
  const cellValue: CellMatrix = {};
  mapCells(range, (cell, row, column) => {
    const part = partAt(cell, row, column);
    if (part !== undefined) (cellValue[row] ??= {})[column] = part as ICellData;
  });
  if (Object.keys(cellValue).length === 0) return;
  growGrid(range);
  const params = {
    unitId: workbook(session).getId(),
    subUnitId,
    cellValue,
    trigger: "sheet.command.set-style",
  };
  const injector = injectorOf(session.book.api);
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  session.book.api.syncExecuteCommand(WRITE, params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: params.unitId,
    undoMutations: [{ id: WRITE, params: undo }],
    redoMutations: [{ id: WRITE, params }],
  });
}
