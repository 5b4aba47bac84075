import type { Book } from "../book";
import type { RangeState } from "./range-state";
import { type UniverSheet, type UniverWorkbook, workbookOf } from "./univer";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What the objects of one open workbook share, from the pane's boot on. */
export interface Session {
  readonly book: Book;
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
}

export function createSession(book: Book): Session {
  return {
    book,
    references: new Map(),
    subscriptions: new Set(),
    calculationMode: "Automatic",
    author: "user",
    lastId: 0,
    fillsColumns: false,
  };
}

export function workbook(session: Session): UniverWorkbook {
  return workbookOf(session.book.api);
}

/** A sheet by its id, or undefined once it is deleted. */
export function sheetById(session: Session, sheetId: string): UniverSheet | undefined {
  return workbook(session).getSheetBySheetId(sheetId) ?? undefined;
}

/** Ids on the wire are braced as Excel's are, so that no id can be taken for a name. */
export function wireId(id: string): string {
  return `{${id}}`;
}

/** An id that no object of this session had before. */
export function nextId(session: Session, prefix: string): string {
  session.lastId += 1;
  return `${prefix}${session.lastId}`;
}
