import { filledColumns, textAt, type Sheet } from "../sheet";

/**
 * `KR 1 | Sign 20 clinics | Target | 20 | Actual | 12`: in a column without a heading each value may have its label to the left.
 * The label, where it is one and the same in all rows.
 */
export function labelBeside(
  sheet: Sheet,
  column: number,
  rows: { readonly first: number; readonly last: number },
): string | undefined {
  let label: string | undefined;
  let labelled = 0;
  for (let row = rows.first; row <= rows.last; row++) {
    const text = textAt(sheet, row, column - 1).trim();
    const isFilled = filledColumns(sheet, row, column, column).length > 0;
    if (!isFilled && text === "") continue;
    if (text === "" || /\d/.test(text) || (label !== undefined && text !== label)) return undefined;
    label = text;
    labelled += 1;
  }
  return labelled >= FEWEST ? label : undefined;
}

/** One cell beside another may be anything. */
const FEWEST = 2;
