import { cellToA1, quoteSheetName, type CellAddress } from "../../model/address";
import type { Measured } from "../../model/measured";
import { blankSafe, quoted } from "../../formula/spell-text";

/** How the list shows the name of a measure: by reference, so that it follows. */
export function nameFormula(measure: Measured): string {
  const { nameOf, at } = measure;
  return nameOf
    ? `=IF(${reference(nameOf.whose)}="","",${nameExpression(measure)})`
    : `=${blankSafe(reference(at))}`;
}

/** The name as a formula asks for it; of several measures in one row, what the headings say and whose it is. */
export function nameExpression({ nameOf, at }: Measured): string {
  return nameOf ? `${quoted(`${nameOf.what} · `)}&${reference(nameOf.whose)}` : reference(at);
}

/** `'OKR Q3'!$B$3`. */
export function reference({ sheet, row, column }: CellAddress): string {
  return `${quoteSheetName(sheet)}!${cellToA1({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}
