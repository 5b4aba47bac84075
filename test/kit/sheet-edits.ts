import { MoveRangeCommand } from "@univerjs/sheets";
import type { Book } from "../../src/preview/book";
import { readFormulas, valueOf, mapCells } from "../../src/preview/objects/read-cells";
import { createSession } from "../../src/preview/objects/session";
import {
  type CellMatrix,
  type UniverSheet,
  toUniverRange,
  workbookOf,
} from "../../src/preview/objects/univer";
import type { Area } from "../../src/core/model/address";

/** What a person does to a sheet. Places are drawn blindly and fitted to the sheet as it is then. */
export type SheetEdit =
  | { readonly kind: "sort"; readonly by: number; readonly order: "ascending" | "descending" }
  | { readonly kind: "filter on or off"; readonly by: number }
  | { readonly kind: "insert rows" | "delete rows"; readonly at: number; readonly count: number }
  | { readonly kind: "insert columns" | "delete columns"; readonly at: number; readonly count: number }
  | { readonly kind: "cut rows"; readonly at: number; readonly count: number; readonly to: number }
  | {
      readonly kind: "cut rows to another sheet";
      readonly at: number;
      readonly count: number;
      readonly to: number;
      readonly other: number;
    }
  | { readonly kind: "copy rows"; readonly at: number; readonly count: number; readonly to: number }
  | { readonly kind: "copy sheet" }
  | { readonly kind: "rename header"; readonly at: number; readonly text: string }
  | { readonly kind: "rename sheet"; readonly name: string }
  | { readonly kind: "retype name"; readonly at: number; readonly text: string }
  | { readonly kind: "undo" };

export interface Edit {
  /** Which sheet, counted over those that are there. */
  readonly sheet: number;
  readonly edit: SheetEdit;
}

/** Does it, and says in words what was done. */
export async function doEdit(book: Book, { sheet: chosen, edit }: Edit): Promise<string> {
  const workbook = workbookOf(book.api);
  const sheets = workbook.getSheets();
  const sheet = sheets[chosen % sheets.length];
  if (!sheet) return "nothing, since there is no sheet";
  const name = `'${sheet.getSheetName()}'`;
  const body = bodyOf(sheet);
  const row = (at: number) => body.top + (at % Math.max(body.bottom - body.top + 1, 1));
  const column = (at: number) => at % (body.right + 1);
  switch (edit.kind) {
    case "sort": {
      const by = column(edit.by);
      rangeOf(sheet, body).sort({ column: by, ascending: edit.order === "ascending" });
      return `sort ${name} by column ${letter(by)}, ${edit.order}`;
    }
    case "filter on or off":
      return `${filter(sheet, body, column(edit.by))} ${name}`;
    case "insert rows":
      sheet.insertRows(row(edit.at), edit.count);
      return `insert ${edit.count} rows above row ${row(edit.at) + 1} of ${name}`;
    case "delete rows":
      sheet.deleteRows(row(edit.at), edit.count);
      return `delete ${edit.count} rows from row ${row(edit.at) + 1} of ${name} on`;
    case "insert columns":
      sheet.insertColumns(column(edit.at), edit.count);
      return `insert ${edit.count} columns before ${letter(column(edit.at))} of ${name}`;
    case "delete columns":
      if (isLasting(sheet, body, column(edit.at))) return "nothing";
      sheet.deleteColumns(column(edit.at), 1);
      return `delete column ${letter(column(edit.at))} of ${name}`;
    case "cut rows": {
      const from = block(body, row(edit.at), edit.count);
      const to = moved(from, row(edit.to));
      await cut(book, { sheet, area: from }, { sheet, area: to });
      return `cut rows ${rows(from)} of ${name} and paste them at row ${to.top + 1}`;
    }
    case "cut rows to another sheet": {
      const other = sheets[edit.other % sheets.length] ?? sheet;
      const from = block(body, row(edit.at), edit.count);
      const to = moved(from, Math.max(other.getLastRow() - 4 + (edit.to % 8), 0));
      await cut(book, { sheet, area: from }, { sheet: other, area: to });
      return `cut rows ${rows(from)} of ${name} and paste them into '${other.getSheetName()}' at row ${to.top + 1}`;
    }
    case "copy rows": {
      const from = block(body, row(edit.at), edit.count);
      const to = moved(from, body.top + (edit.to % (body.bottom - body.top + 4)));
      copy(book, { sheet, area: from }, to);
      return `copy rows ${rows(from)} of ${name} to row ${to.top + 1}`;
    }
    case "copy sheet":
      // Without its words for "copy" Univer looks for a free name for ever.
      if (sheets.some((one) => one.getSheetName().startsWith(`${sheet.getSheetName()} sheets.tabs`)))
        return "nothing";
      workbook.duplicateSheet(sheet);
      return `copy sheet ${name}`;
    case "rename header":
      if (isLasting(sheet, body, column(edit.at))) return "nothing";
      sheet.getRange(Math.max(body.top - 1, 0), column(edit.at)).setValue(edit.text);
      return `rename header ${letter(column(edit.at))} of ${name} to "${edit.text}"`;
    case "rename sheet": {
      const free = sheets.every((one) => one.getSheetName() !== edit.name);
      if (free) sheet.setName(edit.name);
      return `rename sheet ${name} to "${edit.name}"`;
    }
    case "retype name": {
      const at = nameColumn(sheet, body);
      if (at !== undefined) sheet.getRange(row(edit.at), at).setValue(edit.text);
      return `retype the name in row ${row(edit.at) + 1} of ${name} as "${edit.text}"`;
    }
    case "undo":
      await book.api.undo();
      return "undo";
  }
}

interface Place {
  readonly sheet: UniverSheet;
  readonly area: Area;
}

/** What a person would select to sort: all rows below the headings, whole. */
function bodyOf(sheet: UniverSheet): Area {
  const bottom = Math.max(sheet.getLastRow(), 1);
  const right = Math.max(sheet.getLastColumn(), 0);
  const isHeading = (row: number) =>
    Array.from({ length: right + 1 }, (_, at) => textAt(sheet, row, at)).some((text) =>
      HEADINGS.includes(text),
    );
  const headings = Array.from({ length: bottom }, (_, row) => row).find(isHeading) ?? 0;
  return { top: headings + 1, left: 0, bottom: Math.max(bottom, headings + 1), right };
}

/** A heading in each sheet that no edit renames. */
const HEADINGS: readonly string[] = ["Notes", "Relation", "Setting"];

/** The notes tell which row is which, and a register without its headings is none. */
function isLasting(sheet: UniverSheet, { top }: Area, column: number): boolean {
  return HEADINGS.includes(textAt(sheet, top - 1, column)) || sheet.getSheetName() === "OKR Settings";
}

function textAt(sheet: UniverSheet, row: number, column: number): string {
  return String(valueOf(sheet.getSheet().getCellMatrix().getValue(row, column) ?? undefined));
}

function nameColumn(sheet: UniverSheet, { top, right }: Area): number | undefined {
  const columns = Array.from({ length: right + 1 }, (_, at) => at);
  if (columns.some((at) => textAt(sheet, top - 1, at) === "Relation")) return undefined;
  return columns.find((at) => ["KPI", "Key result"].includes(textAt(sheet, top - 1, at)));
}

function filter(sheet: UniverSheet, body: Area, column: number): string {
  const standing = sheet.getFilter();
  if (standing) {
    standing.remove();
    return "take the filter off";
  }
  const made = rangeOf(sheet, { ...body, top: Math.max(body.top - 1, 0) }).createFilter();
  made?.setColumnFilterCriteria(column, {
    colId: column,
    filters: { filters: [textAt(sheet, body.top, column)] },
  });
  return `filter by column ${letter(column)}`;
}

async function cut(book: Book, from: Place, to: Place): Promise<void> {
  await book.api.executeCommand(MoveRangeCommand.id, {
    fromRange: toUniverRange(from.area),
    toRange: toUniverRange(to.area),
    fromSubUnitId: from.sheet.getSheetId(),
    toSubUnitId: to.sheet.getSheetId(),
  });
}

function copy(book: Book, { sheet, area }: Place, to: Area): void {
  const range = { session: createSession(book), sheetId: sheet.getSheetId(), area };
  const formulas = readFormulas(range);
  const matrix: CellMatrix = {};
  mapCells(range, (cell, row, column) => {
    const formula = formulas[row - area.top]?.[column - area.left];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    const f = isFormula ? book.api.getFormula().moveFormulaRefOffset(formula, 0, to.top - area.top) : null;
    (matrix[row - area.top] ??= {})[column - area.left] = {
      v: isFormula ? null : (cell?.v ?? null),
      f,
      si: null,
      t: cell?.t ?? null,
      s: cell?.s ?? null,
    };
  });
  rangeOf(sheet, to).setValues(matrix);
}

function rangeOf(sheet: UniverSheet, { top, left, bottom, right }: Area) {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}

function block(body: Area, top: number, count: number): Area {
  return { ...body, top, bottom: Math.min(top + count - 1, body.bottom) };
}

function moved(area: Area, top: number): Area {
  return { ...area, top, bottom: top + area.bottom - area.top };
}

const rows = ({ top, bottom }: Area) => `${top + 1}-${bottom + 1}`;
const letter = (column: number) => String.fromCharCode(65 + (column % 26));
