import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { givenInteger, givenText } from "./given";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { pivotTablesObject } from "./pivot-tables";
import { findRange, LAST_COLUMN, LAST_ROW } from "./range-state";
import { SHEET_REGISTRAR } from "./registrations";
import {
  rangeObject,
  sheetById,
  wireId,
  workbook,
  worksheetObject,
  type RangeState,
  type SheetState,
} from "./session";
import { isSheetName } from "./sheet-names";
import { protectionObject } from "./sheet-protection";
import { tablesObject } from "./tables";
import type { UniverSheet } from "./univer";
import { usedRange } from "./used-range";

function sheetOf({ session, sheetId }: SheetState): UniverSheet {
  const sheet = sheetById(session, sheetId);
  if (!sheet) throw new HostError("ItemNotFound", "Worksheet");
  return sheet;
}

function wholeSheet(sheet: SheetState): RangeState {
  return { ...sheet, area: { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN } };
}

/** A range by its address; a defined name or a table stands for its range. No address → the whole sheet. */
function getRange(sheet: SheetState, address: unknown): HostObject {
  sheetOf(sheet);
  if (address === null || address === undefined || address === "") return rangeObject(wholeSheet(sheet));
  const where = "Worksheet.getRange";
  const text = givenText(address, where);
  const found = findRange(sheet.session, text, sheet.sheetId) ?? namedRange(sheet, text);
  if (!found) throw new HostError("InvalidArgument", where);
  return rangeObject(found);
}

function namedRange({ session, sheetId }: SheetState, name: string): RangeState | undefined {
  const defined = workbook(session).getDefinedName(name)?.getFormulaOrRefString();
  return defined === undefined ? undefined : findRange(session, defined, sheetId);
}

function getRangeByIndexes(sheet: SheetState, ...given: readonly unknown[]): HostObject {
  const [top = 0, left = 0, rows = 0, columns = 0] = given.map((one) =>
    givenInteger(one, "Worksheet.getRangeByIndexes"),
  );
  return rangeObject({ ...sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
}

function visibility(sheet: SheetState): string {
  if (!sheetOf(sheet).isSheetHidden()) return "Visible";
  return sheet.session.book.veryHiddenSheets?.has(sheet.sheetId) ? "VeryHidden" : "Hidden";
}

function setVisibility(sheet: SheetState, given: unknown): void {
  const shown = workbook(sheet.session)
    .getSheets()
    .filter((one) => !one.isSheetHidden());
  if (given === "Visible") {
    sheetOf(sheet).showSheet();
    return;
  }
  const isLast = shown.length === 1 && shown[0]?.getSheetId() === sheet.sheetId;
  if (isLast) throw new HostError("InvalidOperation", "Worksheet.visibility");
  sheetOf(sheet).hideSheet();
  if (given === "VeryHidden") sheet.session.book.veryHiddenSheets?.add(sheet.sheetId);
}

function rename(sheet: SheetState, given: unknown): void {
  const name = givenText(given, "Worksheet.name");
  if (!isSheetName(name)) throw new HostError("InvalidArgument", "Worksheet.name");
  const others = workbook(sheet.session)
    .getSheets()
    .filter((one) => one.getSheetId() !== sheet.sheetId);
  if (others.some((one) => one.getSheetName().toLowerCase() === name.toLowerCase()))
    throw new HostError("ItemAlreadyExists", "Worksheet.name");
  sheetOf(sheet).setName(name);
}

function deleteSheet(sheet: SheetState): void {
  const sheets = workbook(sheet.session)
    .getSheets()
    .filter((one) => !one.isSheetHidden());
  const isLast = sheets.length === 1 && sheets[0]?.getSheetId() === sheet.sheetId;
  if (isLast) throw new HostError("InvalidOperation", "Worksheet.delete");
  workbook(sheet.session).deleteSheet(sheetOf(sheet));
}

function neighbour(sheet: SheetState, step: 1 | -1, visibleOnly: unknown): HostObject | undefined {
  const sheets = workbook(sheet.session).getSheets();
  const from = sheets.findIndex((one) => one.getSheetId() === sheet.sheetId);
  const rest = step === 1 ? sheets.slice(from + 1) : sheets.slice(0, from).reverse();
  const next = rest.find((one) => visibleOnly !== true || !one.isSheetHidden());
  return next && worksheetObject({ session: sheet.session, sheetId: next.getSheetId() });
}

const WORKSHEET: ObjectKind<SheetState> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: wireId(sheetId) }),
  properties: {
    Id: ({ sheetId }) => wireId(sheetId),
    Name: (sheet) => sheetOf(sheet).getSheetName(),
    Position: (sheet) => sheetOf(sheet).getIndex(),
    ShowGridlines: (sheet) => !sheetOf(sheet).hasHiddenGridLines(),
    TabColor: (sheet) => sheetOf(sheet).getTabColor() ?? "",
    Visibility: visibility,
    EnableCalculation: () => true,
  },
  setters: {
    Name: rename,
    // The client reads `ShowGridlines`, and writes it under this name.
    Gridlines: (sheet, given) => void sheetOf(sheet).setHiddenGridlines(given === false),
    Position: (sheet, position) => void workbook(sheet.session).moveSheet(sheetOf(sheet), Number(position)),
    TabColor: (sheet, colour) => void sheetOf(sheet).setTabColor(String(colour)),
    Visibility: setVisibility,
  },
  children: {
    AutoFilter: autoFilterObject,
    Charts: chartsObject,
    FreezePanes: freezePanesObject,
    Names: ({ session, sheetId }) => namesObject({ session, sheetId }),
    PageLayout: pageLayoutObject,
    PivotTables: pivotTablesObject,
    Protection: protectionObject,
    Tables: tablesObject,
  },
  methods: {
    ...SHEET_REGISTRAR,
    Activate: (sheet) => void workbook(sheet.session).setActiveSheet(sheetOf(sheet)),
    Calculate: () => undefined,
    Delete: deleteSheet,
    GetCell: (sheet, row, column) => getRangeByIndexes(sheet, row, column, 1, 1),
    GetNext: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    GetNextOrNullObject: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    GetPreviousOrNullObject: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    GetRange: getRange,
    GetRangeByIndexes: getRangeByIndexes,
    GetUsedRange: (sheet, valuesOnly) =>
      usedRange(wholeSheet(sheet), valuesOnly === true) ?? getRange(sheet, "A1"),
    GetUsedRangeOrNullObject: (sheet, valuesOnly) => usedRange(wholeSheet(sheet), valuesOnly === true),
  },
};

/** `Excel.Worksheet`. */
export function makeWorksheet(sheet: SheetState): HostObject {
  return hostObject(WORKSHEET, sheet);
}
