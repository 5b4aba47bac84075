import type { RowKind } from "../../model/table";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
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

/** `OKR 2`; two digits are a year. */
const NUMBERED_OKR = /^\s*OKR[\s#-]*\d(?!\d)/i;

/** `O1`, `KR 1.2:`, `Objective 3`, `Initiative`; of `O1.KR2` what stands last, since the first is what it belongs to. */
export function kindByPrefix(code: string): RowKind | undefined {
  if (NUMBERED_OKR.test(code)) return "objective";
  const text = TWO_LEVELS.exec(code)?.[1] ?? code;
  const prefix =
    /^\s*(\p{L}+(?:\s\p{L}+)?)[\s.:#-]*\d|^\s*(\p{L}+(?:\s\p{L}+)?)\s*[:：]|^\s*(\p{L}{1,12}(?:\s\p{L}{1,12})?)\s*$/u.exec(
      text,
    );
  const word = normaliseHeading(prefix?.[1] ?? prefix?.[2] ?? prefix?.[3] ?? "");
  return kindOfWord(word);
}

/** `Key Result (KR) 2`: the numbers and what stands in brackets name no other level. */
const BESIDE_LEVEL = /\([^()]*\)|（[^（）]*）|[\d.]+\s*$/g;

/** `KR2` and `O1` name their row, and stand beside its level. */
const CODE = /^\s*\p{L}{1,3}[\s._-]?\d/u;

/** What a cell of a column of levels says: `Team objective`, `Teilziel`, `Key result 2`; undefined for any other word. */
export function levelOf(text: string): RowKind | undefined {
  if (CODE.test(text)) return undefined;
  const bare = normaliseHeading(text.replace(BESIDE_LEVEL, " "));
  // Beside `O` and `KR`; elsewhere it counts parts, as `II` does.
  if (bare === "i") return "initiative";
  const lastWord = bare.split(" ").at(-1) ?? "";
  return kindOfWord(bare) ?? kindOfWord(lastWord) ?? kindOfCompound(lastWord);
}

/** `KR 1.2`; a longer text is the key result itself. */
const LONGEST_CODE = 8;

/** `Objective 1`, `Key result 1.2`: words and a number, however long. */
const NUMBERED_LEVEL = /^\D+\d+(?:[.-]\d+)*[\s.:)]*$/;

/** `O1`, `KR 1.2`: a code of that level and nothing else. */
export function isCodeOf(text: string, kind: RowKind): boolean {
  const isBare = text.length <= LONGEST_CODE || NUMBERED_LEVEL.test(text);
  return isBare && /\d/.test(text) && kindByPrefix(text) === kind;
}

/** `Key result` before each: a level in words, with its number or without. */
export function isLevelOf(text: string, kind: RowKind): boolean {
  return text.length <= LONGEST_LEVEL && !/[:：]\s*\S/.test(text) && levelOf(text) === kind;
}

const LONGEST_LEVEL = 20;

function kindOfWord(word: string): RowKind | undefined {
  if (KEY_RESULT_WORDS.has(word)) return "key result";
  if (OBJECTIVE_WORDS.has(word)) return "objective";
  return INITIATIVE_WORDS.has(word) ? "initiative" : undefined;
}

/** Shorter words end others by chance. */
const SHORTEST_PART = 4;

/** `Unternehmensziel`, `团队目标`: what a word ends with says its level. */
function kindOfCompound(word: string): RowKind | undefined {
  const isWritten = isWrittenTogether(word);
  const ends = (words: ReadonlySet<string>): boolean =>
    [...words].some((end) => end.length >= (isWritten ? 2 : SHORTEST_PART) && word.endsWith(end));
  if (ends(KEY_RESULT_WORDS)) return "key result";
  return ends(OBJECTIVE_WORDS) ? "objective" : undefined;
}
