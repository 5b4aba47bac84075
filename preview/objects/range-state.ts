import { areaFromA1, areaToA1, columnIndex, quoteSheetName, type Area } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import { sheetById, workbook, type RangeState, type Session } from "./session";
import type { UniverSheet } from "./univer";

/** Excel's grid, which is larger than what Univer allots to a sheet. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function sheetOf({ session, sheetId }: RangeState): UniverSheet {
  const sheet = sheetById(session, sheetId);
  if (!sheet) throw new HostError("ItemNotFound", "Range.worksheet");
  return sheet;
}

export function rowCount({ area }: RangeState): number {
  return area.bottom - area.top + 1;
}

export function columnCount({ area }: RangeState): number {
  return area.right - area.left + 1;
}

/** Whole rows or columns: their values read as null, and they take none. */
export function isUnbounded({ area }: RangeState): boolean {
  const isWholeColumns = area.top === 0 && area.bottom === LAST_ROW;
  return isWholeColumns || (area.left === 0 && area.right === LAST_COLUMN);
}

/** The same sheet, another area; beyond Excel's grid → InvalidArgument. */
export function rangeAt(range: RangeState, area: Area): RangeState {
  const isInside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  const isOrdered = area.top <= area.bottom && area.left <= area.right;
  if (!isInside || !isOrdered) throw new HostError("InvalidArgument", "Range");
  return { session: range.session, sheetId: range.sheetId, area };
}

/** `'OKR Q3'!A1:B2`, with whole columns as `Plan!A:B` and whole rows as `Plan!1:2`. */
export function addressOf(range: RangeState): string {
  return `${quoteSheetName(sheetOf(range).getSheetName())}!${areaAddress(range.area)}`;
}

export function areaAddress(area: Area): string {
  const [from = "", to = from] = areaToA1(area).split(":");
  const isWholeColumns = area.top === 0 && area.bottom === LAST_ROW;
  const isWholeRows = area.left === 0 && area.right === LAST_COLUMN;
  if (isWholeColumns && !isWholeRows) return `${letters(from)}:${letters(to)}`;
  return isWholeRows && !isWholeColumns ? `${area.top + 1}:${area.bottom + 1}` : areaToA1(area);
}

function letters(cell: string): string {
  return cell.replace(/\d+$/, "");
}

/** Reads `A1:B2`, `A:B`, `3:5`; anything else → undefined. */
export function areaOfAddress(address: string): Area | undefined {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) {
    const [left = 0, right = 0] = [columns[1], columns[2]]
      .map((part = "") => columnIndex(part))
      .sort((a, b) => a - b);
    return { top: 0, left, bottom: LAST_ROW, right };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) {
    const [top = 0, bottom = 0] = [rows[1], rows[2]].map((part) => Number(part) - 1).sort((a, b) => a - b);
    return { top, left: 0, bottom, right: LAST_COLUMN };
  }
  return areaFromA1(address);
}

/** A range under `Plan!A1:B2`, `A1:B2` of a given sheet, a defined name or a table's name; nothing such → undefined. */
export function findRange(session: Session, address: string, sheetId: string): RangeState | undefined {
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? sheetId : sheetNamed(session, address.slice(0, mark).replace(/^=/, ""));
  const area = areaOfAddress(address.slice(mark + 1).replaceAll("$", ""));
  return sheet !== undefined && area ? { session, sheetId: sheet, area } : undefined;
}

function sheetNamed(session: Session, quoted: string): string | undefined {
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const sheets = workbook(session).getSheets();
  return sheets.find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase())?.getSheetId();
}
