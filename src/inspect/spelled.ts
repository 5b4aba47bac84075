import { cellToA1, quoteSheetName, type CellAddress } from "../core/model/address";
import { calendarDate, type DateSerial } from "../core/model/period";

/** `{"sheet":"OKR Q3","cell":"B2"}` */
export function placeOf(at: CellAddress): { readonly sheet: string; readonly cell: string } {
  return { sheet: at.sheet, cell: cellToA1(at) };
}

/** As formulas spell it: `'OKR Q3'!B2`. */
export function spelled(at: CellAddress): string {
  return `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
}

/** `2026-05-12` */
export function isoDay(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
