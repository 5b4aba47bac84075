import type { Area } from "../core/model/address";
import { MalformedPart } from "./malformed-part";

/** The rows and columns of a sheet of Excel. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The zero-based row of `r="12"`. Throws for what is no row of a sheet: 0, 4294967290, `__proto__`. */
export function rowOfNumber(text: string): number {
  const row = /^\d{1,7}$/.test(text) ? Number(text) - 1 : -1;
  if (row < 0 || row >= ROWS) throw new MalformedPart(`it has a row ${text.slice(0, 20)}`);
  return row;
}

/** The zero-based column of the next cell in a row. Throws beyond the last one. */
export function columnInSheet(column: number, reference: string): number {
  if (column < 0 || column >= COLUMNS)
    throw new MalformedPart(`it has a cell ${reference.slice(0, 20)}, which is outside of the sheet`);
  return column;
}

/** `AB12` → 27, by arithmetic: a regular expression for each of a million cells would cost a second. */
export function columnOfReference(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length && column <= COLUMNS; index++) {
    const code = reference.charCodeAt(index);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return columnInSheet(column - 1, reference);
}

/** The columns from `min="3"` to `max="5"`, zero-based, within the sheet and up to `last`. */
export function columnsBetween(
  min: string | undefined,
  max: string | undefined,
  last: number,
): readonly number[] {
  const first = Math.max(0, Number(min) - 1);
  const end = Math.min(Number(max) - 1, last, COLUMNS - 1);
  return end >= first ? Array.from({ length: end - first + 1 }, (_, index) => first + index) : [];
}

/** The part of an area that lies within others' bounds; undefined for nothing. */
export function areaWithin(area: Area, bounds: Area): Area | undefined {
  const cut = {
    top: Math.max(area.top, bounds.top),
    left: Math.max(area.left, bounds.left),
    bottom: Math.min(area.bottom, bounds.bottom),
    right: Math.min(area.right, bounds.right),
  };
  return cut.top <= cut.bottom && cut.left <= cut.right ? cut : undefined;
}
