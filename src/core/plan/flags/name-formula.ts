import { cellToA1, quoteSheetName, type CellAddress } from "../../model/address";
import type { Measured } from "../../model/measured";
import { blankSafe } from "../../formula/spell-text";

/** How the list shows the name of a measure: by reference, so that it follows. */
export function nameFormula({ at }: Measured): string {
  return `=${blankSafe(reference(at))}`;
}

/** `'OKR Q3'!$B$3`. */
export function reference({ sheet, row, column }: CellAddress): string {
  return `${quoteSheetName(sheet)}!${cellToA1({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}
