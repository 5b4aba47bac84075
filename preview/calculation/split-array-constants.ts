import { ArrayValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** What Univer keeps for itself, as far as an array constant needs it. */
interface Formatting {
  _formatValue: (raw: unknown) => unknown;
}

/** Univer has made one quotation mark of two by now, so that a text ends where a separator follows. */
const TEXT_OR_SEPARATOR = /"[^]*?"(?=\s*(?:[,;]|$))|[,;]|[^,;]/g;

/** `"a, b",1;2,3` → `[['"a, b"', "1"], ["2", "3"]]`: separators within texts part nothing. */
function cellsOfConstant(inside: string): readonly (readonly string[])[] {
  const rows: string[][] = [[""]];
  for (const [piece] of inside.matchAll(TEXT_OR_SEPARATOR)) {
    const row = rows.at(-1) ?? [];
    if (piece === ";") rows.push([""]);
    else if (piece === ",") row.push("");
    else row.push((row.pop() ?? "") + piece);
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}

let isTaught = false;

/** Univer parts `{"now, and then"}` at the comma within the text; Excel does not. */
export function splitArrayConstants(): void {
  if (isTaught) return;
  isTaught = true;
  const prototype = ArrayValueObject.prototype as unknown as Formatting;
  const format = prototype._formatValue;
  prototype._formatValue = function (this: Formatting, raw: unknown) {
    return format.call(this, typeof raw === "string" ? constant(raw) : raw);
  };
}

function constant(raw: string): object {
  const rows = cellsOfConstant(raw.slice(1, -1));
  return {
    calculateValueList: rows.map((row) => row.map((cell) => ValueObjectFactory.create(cell))),
    rowCount: rows.length,
    columnCount: Math.max(...rows.map(({ length }) => length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  };
}
