import { openPackage } from "../../src/xlsx/package";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { applicationObject } from "./application";
import { givenText } from "./given";
import { namesObject } from "./names";
import { activeCell, selectedRange } from "./selection";
import { SHEETS_REGISTRAR } from "./registrations";
import { nextId, rangeObject, wireId, workbook, worksheetObject, type Session } from "./session";
import { isSheetName } from "./sheet-names";
import { tablesObject } from "./tables";
import type { UniverSheet } from "./univer";
import { functionsObject } from "./worksheet-functions";
import { xmlPartsObject } from "./xml-parts";

function sheetObject(session: Session, sheet: UniverSheet): HostObject {
  return worksheetObject({ session, sheetId: sheet.getSheetId() });
}

/** A new sheet behind the others; without a name it gets the first free `Sheet1`. */
function addSheet(session: Session, given: unknown): HostObject {
  const where = "WorksheetCollection.add";
  const taken = workbook(session)
    .getSheets()
    .map((sheet) => sheet.getSheetName().toLowerCase());
  const name = given === null || given === undefined ? freeSheetName(taken) : givenText(given, where);
  if (!isSheetName(name)) throw new HostError("InvalidArgument", where);
  if (taken.includes(name.toLowerCase())) throw new HostError("ItemAlreadyExists", where);
  const active = workbook(session).getActiveSheet();
  // The font of the workbook, as Excel's Normal style gives it to a new sheet, and as many rows as its sheets have.
  const { defaultStyle, rowCount } = active.getSheet().getConfig();
  const added = workbook(session).insertSheet(name, {
    index: taken.length,
    sheet: { id: nextId(session, "preview-sheet-"), rowCount, ...(defaultStyle && { defaultStyle }) },
  });
  // Univer shows a new sheet at once; Excel leaves the active one where it is.
  workbook(session).setActiveSheet(active);
  return sheetObject(session, added);
}

function freeSheetName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(`sheet${number}`)) return `Sheet${number}`;
}

const WORKSHEETS: ObjectKind<{ readonly session: Session }> = {
  name: "WorksheetCollection",
  items: ({ session }) =>
    workbook(session)
      .getSheets()
      .map((sheet) => sheetObject(session, sheet)),
  find: ({ session }, key) => {
    const wanted = String(key).toLowerCase();
    const sheets = workbook(session).getSheets();
    const found = sheets.find(
      (sheet) => wireId(sheet.getSheetId()) === key || sheet.getSheetName().toLowerCase() === wanted,
    );
    return found && sheetObject(session, found);
  },
  methods: {
    ...SHEETS_REGISTRAR,
    Add: ({ session }, name) => addSheet(session, name),
    GetActiveWorksheet: ({ session }) => sheetObject(session, workbook(session).getActiveSheet()),
  },
};

function rangeOfEvent(session: Session, referenceId: unknown): HostObject | undefined {
  const range = session.references.get(String(referenceId));
  return range && rangeObject(range);
}

/** As Excel on the web is asked for a new workbook; what is no workbook file it refuses. */
function createWorkbook(session: Session, base64: unknown): void {
  session.openWorkbook(fileGiven(givenText(base64, "Excel.createWorkbook")));
}

function fileGiven(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    openPackage(bytes, "the new workbook");
    return bytes;
  } catch {
    throw new HostError("InvalidArgument", "Excel.createWorkbook");
  }
}

const WORKBOOK: ObjectKind<Session> = {
  name: "Workbook",
  properties: {
    IsDirty: () => true,
    Name: ({ book }) => book.fileName,
    ReadOnly: ({ book }) => book.isReadOnly ?? false,
    AutoSave: () => false,
    ChartDataPointTrack: () => true,
  },
  children: {
    Application: applicationObject,
    CustomXmlParts: xmlPartsObject,
    Functions: functionsObject,
    Names: (session) => namesObject({ session }),
    Tables: (session) => tablesObject({ session }),
    Worksheets: (session) => hostObject(WORKSHEETS, { session }),
  },
  methods: {
    CreateAndOpenWorkbook: createWorkbook,
    GetActiveCell: activeCell,
    GetSelectedRange: selectedRange,
    _GetRangeForEventByReferenceId: (session, id) => {
      const range = rangeOfEvent(session, id);
      if (!range) throw new HostError("InvalidReference", "Workbook");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    _RemoveReference: (session, id) => void session.references.delete(String(id)),
  },
};

export function workbookObject(session: Session): HostObject {
  return hostObject(WORKBOOK, session);
}
