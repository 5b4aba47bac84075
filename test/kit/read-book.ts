import type { Cell, CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { ENGLISH_US, type DefinedName, type Workbook } from "../../src/core/model/workbook";
import { areaFromA1 } from "../../src/core/model/address";
import type { Book } from "../../preview/book";
import { readFormulas, styleOf, typeOf, valueOf, mapCells } from "../../preview/objects/read-cells";
import { newSession } from "../../preview/objects/open-session";
import type { RangeState, Session } from "../../preview/objects/session";
import {
  fromUniverRange,
  type ICellData,
  type UniverSheet,
  type UniverTable,
  workbookOf,
} from "../../preview/objects/univer";

/** The open workbook as our adapter would read it, without the messages: a hundred times as fast. */
export function readBook(book: Book, metadata?: string): Workbook {
  const session = newSession(book);
  const workbook = workbookOf(book.api);
  return {
    fileName: book.fileName,
    grids: workbook.getSheets().map((sheet) => readSheet(session, sheet, workbook.getTableList())),
    names: workbook.getDefinedNames().map((name) => readName(name.getName(), name.getFormulaOrRefString())),
    locale: ENGLISH_US,
    isReadOnly: false,
    ...(metadata !== undefined && { metadata }),
  };
}

function readName(name: string, formula: string): DefinedName {
  const refersTo = formula.startsWith("=") ? formula : `=${formula}`;
  const [, quoted, plain, cell] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(refersTo) ?? [];
  const area = areaFromA1((cell ?? "").replaceAll("$", ""));
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return {
    name,
    refersTo,
    ...(area && sheet !== undefined && { at: { sheet, row: area.top, column: area.left } }),
  };
}

function readSheet(session: Session, sheet: UniverSheet, tables: readonly UniverTable[]): Grid {
  const last = { bottom: Math.max(sheet.getLastRow(), 0), right: Math.max(sheet.getLastColumn(), 0) };
  const range: RangeState = { session, sheetId: sheet.getSheetId(), area: { top: 0, left: 0, ...last } };
  const formulas = readFormulas(range);
  return {
    sheet: sheet.getSheetName(),
    visibility: "visible",
    top: 0,
    left: 0,
    rows: mapCells(range, (cell, row, column) => readCell(range, cell, formulas[row]?.[column])),
    merges: [],
    excelTables: tables
      .filter(({ subUnitId }) => subUnitId === sheet.getSheetId())
      .map(({ name, range: area, showHeader }) => ({
        name,
        area: fromUniverRange(area),
        hasHeaderRow: showHeader,
        hasTotalsRow: false,
      })),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function readCell(range: RangeState, cell: ICellData | undefined, formula: unknown): Cell {
  const format = cell && styleOf(range, cell).n?.pattern;
  return {
    value: readValue(cell),
    ...(typeof formula === "string" && formula.startsWith("=") && { formula }),
    ...(typeof format === "string" && format !== "General" && { numberFormat: format }),
  };
}

function readValue(cell: ICellData | undefined): CellValue {
  const value = valueOf(cell);
  const type = typeOf(cell);
  if (type === "Empty") return undefined;
  return type === "Error" ? { error: String(value) } : value;
}
