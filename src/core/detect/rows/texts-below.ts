import type { Region } from "../regions/find-body";
import { textAt, type Sheet } from "../sheet";

const ROWS_TO_READ = 12;

/** The texts in the first rows of a column, enough to know what it is about. */
export function textsBelow(sheet: Sheet, { header, area }: Region, column: number): readonly string[] {
  const first = (header.rows.at(-1) ?? area.top - 1) + 1;
  const texts: string[] = [];
  for (let row = first; row <= Math.min(area.bottom, first + ROWS_TO_READ - 1); row++) {
    const text = textAt(sheet, row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}
