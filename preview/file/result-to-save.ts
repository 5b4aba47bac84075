import { isSameValue, type Content } from "./cell-content";

/** A formula's result in all its states. */
interface ResultStates {
  /** As the file says it. */
  readonly file: Content["value"];
  /** As the spreadsheet found it when the file was opened; undefined where it did not calculate the cell then. */
  readonly opening: Content["value"];
  readonly now: Content["value"];
  /** Whether the spreadsheet had calculated before the first change. */
  readonly wasCalculated: boolean;
}

/**
 * Which result a formula of the file is saved with. A spreadsheet that found another one than the file's already when
 * it was opened counts days from another today, or calculates otherwise than Excel: while nothing changed the file is
 * right, and afterwards nobody knows, so that the cell is left to Excel.
 */
export function resultToSave({ file, opening, now, wasCalculated }: ResultStates): "file" | "now" | "none" {
  const atFirst = opening ?? file;
  if (isSameValue(now, atFirst) || isSameValue(now, file)) return "file";
  return wasCalculated && isSameValue(atFirst, file) ? "now" : "none";
}
