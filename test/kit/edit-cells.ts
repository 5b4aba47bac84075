import { MoveRangeCommand } from "@univerjs/sheets";
import type { Area } from "../../src/core/model/address";
import type { Book } from "../../preview/book";
import { mapCells, readFormulas } from "../../preview/objects/read-cells";
import { newSession } from "../../preview/objects/open-session";
import { type CellMatrix, type UniverSheet, toUniverRange } from "../../preview/objects/univer";
import { textAt } from "./sheet-shape";

export interface Place {
  readonly sheet: UniverSheet;
  readonly area: Area;
}

export function rangeOf({ sheet, area: { top, left, bottom, right } }: Place) {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}

/** Cuts and pastes: references to the cells follow them. */
export async function cut(book: Book, from: Place, to: Place): Promise<void> {
  await book.api.executeCommand(MoveRangeCommand.id, {
    fromRange: toUniverRange(from.area),
    toRange: toUniverRange(to.area),
    fromSubUnitId: from.sheet.getSheetId(),
    toSubUnitId: to.sheet.getSheetId(),
  });
}

/** Copies and pastes: the relative references of formulas move along. */
export function copy(book: Book, { sheet, area }: Place, to: Area): void {
  const range = { session: newSession(book), sheetId: sheet.getSheetId(), area };
  const formulas = readFormulas(range);
  const matrix: CellMatrix = {};
  mapCells(range, (cell, row, column) => {
    const formula = formulas[row - area.top]?.[column - area.left];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    const f = isFormula ? book.api.getFormula().moveFormulaRefOffset(formula, 0, to.top - area.top) : null;
    (matrix[row - area.top + to.top] ??= {})[column - area.left + to.left] = {
      v: isFormula ? null : (cell?.v ?? null),
      f,
      si: null,
      t: cell?.t ?? null,
      s: cell?.s ?? null,
    };
  });
  rangeOf({ sheet, area: to }).setValues(matrix);
}

/** Filters by what stands in the first row, or takes the filter off. */
export function filterOnOrOff(sheet: UniverSheet, body: Area, column: number): "on" | "off" {
  const standing = sheet.getFilter();
  if (standing) {
    standing.remove();
    return "off";
  }
  const made = rangeOf({ sheet, area: { ...body, top: Math.max(body.top - 1, 0) } }).createFilter();
  made?.setColumnFilterCriteria(column, {
    colId: column,
    filters: { filters: [textAt(sheet, body.top, column)] },
  });
  return "on";
}
