import { cellToA1, quoteSheetName, type CellAddress } from "../core/model/address";

/** `{"sheet":"OKR Q3","cell":"B2"}` */
export function placeOf(at: CellAddress): { readonly sheet: string; readonly cell: string } {
  return { sheet: at.sheet, cell: cellToA1(at) };
}

/** As formulas spell it: `'OKR Q3'!B2`. */
export function spelled(at: CellAddress): string {
  return `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
}
