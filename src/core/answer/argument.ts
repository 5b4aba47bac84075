import { isCellError, type CellError } from "../model/cell";

/** One argument of a function, whatever the host wrapped it in. `null` is omitted; a blank cell may be `""`. */
export type Argument = string | number | boolean | CellError | null;

/** Stands for several cells where one is wanted; as a text without a number it is refused with a clear reason. */
const SEVERAL_CELLS = "a range of several cells";

/**
 * Unwraps what a host sends for one cell: plain values, `null` or `undefined` for an omitted one, a rich value with
 * its `basicValue`, a matrix of one cell, an error of Excel.
 */
export function argumentOf(sent: unknown): Argument {
  if (typeof sent === "string" || typeof sent === "boolean") return sent;
  if (typeof sent === "number") return Number.isFinite(sent) ? sent : { error: "#NUM!" };
  if (Array.isArray(sent)) return onlyCell(sent.flatMap((row: unknown) => row));
  return typeof sent === "object" && sent !== null ? unwrap(sent) : null;
}

function onlyCell(cells: readonly unknown[]): Argument {
  return cells.length > 1 ? SEVERAL_CELLS : argumentOf(cells[0]);
}

/** An error arrives as our own `CellError`, as `CustomFunctions.Error` with its code, or as a rich value. */
function unwrap(sent: object): Argument {
  if (isCellError(sent)) return sent;
  if ("code" in sent) return { error: String(sent.code) };
  if (!("basicValue" in sent)) return null;
  const isError = "basicType" in sent ? sent.basicType === "Error" : "type" in sent && sent.type === "Error";
  return isError ? { error: String(sent.basicValue) } : argumentOf(sent.basicValue);
}

/** Unwraps a range row by row; a single value is one row, a plain list one row per value, omitted none. */
export function rowsOf(sent: unknown): readonly (readonly Argument[])[] {
  if (!Array.isArray(sent)) return sent === null || sent === undefined ? [] : [[argumentOf(sent)]];
  return sent.map((row: unknown) => (Array.isArray(row) ? row.map(argumentOf) : [argumentOf(row)]));
}

/** All cells of a range, row after row. */
export function cellsOf(sent: unknown): readonly Argument[] {
  return rowsOf(sent).flatMap((row) => row);
}
