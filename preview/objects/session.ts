import type { Area } from "../../src/core/model/address";
import type { Book } from "../book";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { sheetOfId, type UniverSheet, type UniverWorkbook, workbookOf } from "./univer";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** A sheet as the client holds it: by its id. */
export interface SheetState {
  readonly session: Session;
  readonly sheetId: string;
}

/** A range as the client holds it. Its sheet may be gone by the time it is used. */
export interface RangeState extends SheetState {
  area: Area;
  /** Set once the client keeps the range between requests. */
  referenceId?: string;
}

/** Makes the objects that many others lead to: a range has its sheet, a sheet its ranges, a table both. */
export interface ObjectMakers {
  range(state: RangeState): HostObject;
  worksheet(state: SheetState): HostObject;
}

/** What the objects of one open workbook share, from the pane's boot on. */
export interface Session {
  readonly book: Book;
  readonly make: ObjectMakers;
  /** Ranges that the client keeps between requests, by reference id. */
  readonly references: Map<string, RangeState>;
  /** `target type`, as registered: `{sheet1} 10`, `Workbook 14`. */
  readonly subscriptions: Set<string>;
  calculationMode: CalculationMode;
  /** While a request of the pane runs, changes are its own. */
  author: "add-in" | "user" | "other author";
  lastId: number;
  /** Whether a formula that is written into a table's column is copied into the blank cells of it. */
  fillsColumns: boolean;
  /** Opens a file beside the workbook; throws where nothing can. */
  openWorkbook: (bytes: Uint8Array) => void;
}

export function createSession(book: Book, make: ObjectMakers): Session {
  return {
    book,
    make,
    references: new Map(),
    subscriptions: new Set(),
    calculationMode: "Automatic",
    author: "user",
    lastId: 0,
    fillsColumns: false,
    openWorkbook: () => {
      throw new HostError("AccessDenied", "Excel.createWorkbook");
    },
  };
}

export function workbook(session: Session): UniverWorkbook {
  return workbookOf(session.book.api);
}

/** A sheet by its id, or undefined once it is deleted. */
export function sheetById(session: Session, sheetId: string): UniverSheet | undefined {
  return sheetOfId(workbook(session), sheetId);
}

/** Ids on the wire are braced as Excel's are, so that no id can be taken for a name. */
export function wireId(id: string): string {
  return `{${id}}`;
}

/** An id that no object of this session had before, nor one that the workbook brought along from an earlier one. */
export function nextId(session: Session, prefix: string): string {
  session.lastId += 1;
  return `${prefix}${workbook(session).getId().replaceAll(/\W/g, "")}-${session.lastId}`;
}

export function rangeObject(range: RangeState): HostObject {
  return range.session.make.range(range);
}

export function worksheetObject(sheet: SheetState): HostObject {
  return sheet.session.make.worksheet(sheet);
}
