import { areaFromA1 } from "../../src/core/model/address";
import { workbook, type Session } from "./session";

const LONGEST_SHEET_NAME = 31;

/** What Excel accepts for a defined name or a table's name: `OKR_AsOf`, but neither `A1` nor `R1C1` nor blanks. */
export function isName(name: string): boolean {
  const isSpelled = /^[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*$/.test(name) && name.length <= 255;
  return isSpelled && !areaFromA1(name) && !/^r\d*c\d*$|^[rc]$/i.test(name);
}

/** Defined names and tables share one set of names; case does not count. */
export function isNameTaken(session: Session, name: string): boolean {
  const book = workbook(session);
  const tables = book.getTableList().map((table) => table.name);
  const taken = [...tables, ...book.getDefinedNames().map((defined) => defined.getName())];
  return taken.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** What Excel accepts for a sheet's name. */
export function isSheetName(name: string): boolean {
  if (name === "" || name.length > LONGEST_SHEET_NAME) return false;
  return !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}
