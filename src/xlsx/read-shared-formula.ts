import { columnIndex, columnLetters } from "../core/model/address";

/**
 * A formula filled down stands in the file once; the other cells only point to it. Shifts every relative reference:
 * `B2/$C2` moved one row down → `B3/$C3`. Texts, names and sheet names in quotes stay as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PIECES,
    (piece, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const column = columnLock ? letters : columnLetters(Math.max(0, columnIndex(letters) + columns));
      const row = rowLock ? digits : String(Math.max(1, Number(digits) + rows));
      return `${columnLock ?? ""}${column}${rowLock ?? ""}${row}`;
    },
  );
}

/** A text, a quoted sheet name, a structured reference, a name or function, or, with its four parts, a cell. */
const PIECES = /"[^"]*"|'[^']*'!?|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[A-Za-z_\\][\w.\\]*/g;
