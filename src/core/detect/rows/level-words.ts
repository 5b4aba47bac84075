import type { RowKind } from "../../model/table";
import { normaliseHeading } from "../../text/normalise-heading";
import { filledColumns, textAt, type Sheet } from "../sheet";
import { INITIATIVE_WORDS, KEY_RESULT_WORDS, OBJECTIVE_WORDS } from "../headings/value-words";

/** The cells left of the name: a level such as `Key result`, a code such as `KR1.2`. */
export function textsBefore(sheet: Sheet, row: number, left: number, nameColumn: number): readonly string[] {
  return filledColumns(sheet, row, left, nameColumn - 1).map((column) => textAt(sheet, row, column));
}

export function codeBefore(sheet: Sheet, row: number, left: number, nameColumn: number): string {
  for (let column = nameColumn - 1; column >= left; column--) {
    const text = textAt(sheet, row, column);
    if (text !== "") return text;
  }
  return "";
}

/** A code of two levels: `O1.R1`, `O2-KR 3`. */
const TWO_LEVELS = /^\s*\p{L}{1,4}\s?\d+[\s.:/_-]+(\p{L}{1,4}\s?\d+(?:\.\d+)*)[\s.:)-]*$/u;

/** `O1`, `KR 1.2:`, `Objective 3`, `Initiative`; of `O1.KR2` what stands last, since the first is what it belongs to. */
export function kindByPrefix(code: string): RowKind | undefined {
  const text = TWO_LEVELS.exec(code)?.[1] ?? code;
  const prefix =
    /^\s*(\p{L}+(?:\s\p{L}+)?)[\s.:#-]*\d|^\s*(\p{L}+(?:\s\p{L}+)?)\s*[:：]|^\s*(\p{L}{1,12}(?:\s\p{L}{1,12})?)\s*$/u.exec(
      text,
    );
  const word = normaliseHeading(prefix?.[1] ?? prefix?.[2] ?? prefix?.[3] ?? "");
  if (word === "") return undefined;
  if (KEY_RESULT_WORDS.has(word)) return "key result";
  if (OBJECTIVE_WORDS.has(word)) return "objective";
  return INITIATIVE_WORDS.has(word) ? "initiative" : undefined;
}
