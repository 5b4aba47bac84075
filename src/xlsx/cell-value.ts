import type { CellValue } from "../core/model/cell";
import { decodeEscapes } from "./escapes";
import { isDateFormat } from "../core/model/date-format";

/** A cell as it stands in the file, entities resolved. */
export interface RawCell {
  /** `t="…"`; absent says number. */
  readonly type: string | undefined;
  /** What stands in `<v>`; undefined for none. */
  readonly value: string | undefined;
  /** The text of an inline string, without phonetic readings. */
  readonly inlineText: string | undefined;
  readonly hasFormula: boolean;
  readonly numberFormat: string | undefined;
}

/** What the values of a file mean. */
export interface ValueContext {
  readonly strings: readonly { readonly text: string }[];
  /** Days to add to a date: 1462 in workbooks that count from 1904, else 0. */
  readonly dateShiftDays: number;
}

/** The value that Excel shows for a cell of a file, dates as serial numbers that count from 1900. */
export function valueInFile(cell: RawCell, context: ValueContext): CellValue {
  const { type = "n", value = "", inlineText, hasFormula } = cell;
  if (inlineText !== undefined) return decodeEscapes(inlineText);
  if (type === "s") return /^\s*\d+\s*$/.test(value) ? context.strings[Number(value)]?.text : undefined;
  if (value === "") return type === "str" && hasFormula ? "" : undefined;
  if (type === "b") return value === "1" || value === "true";
  if (type === "e") return { error: value };
  if (type === "str") return decodeEscapes(value);
  if (type === "d") return serialOfIsoDate(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return undefined;
  return number + shiftOf(cell.numberFormat, context);
}

/** The days by which a number of this format differs from the one in the file. */
export function shiftOf(
  numberFormat: string | undefined,
  { dateShiftDays }: Pick<ValueContext, "dateShiftDays">,
): number {
  return dateShiftDays > 0 && isDateFormat(numberFormat) ? dateShiftDays : 0;
}

const EPOCH_MILLISECONDS = Date.UTC(1899, 11, 30);

/** `2026-04-01T12:00:00` → 46113.5; what cannot be read as a date stays text. */
export function serialOfIsoDate(text: string): number | string {
  const milliseconds = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00:00`}Z`,
  );
  return Number.isNaN(milliseconds) ? text : (milliseconds - EPOCH_MILLISECONDS) / 86_400_000;
}
