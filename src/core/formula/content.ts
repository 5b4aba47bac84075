import { isCellError, type Cell, type CellValue } from "../model/cell";
import type { NewContent } from "../model/write-plan";

/** What a cell holds now, as a step writes it down: its formula, or its value. */
export function contentOf({ formula, value }: Cell): NewContent {
  return formula ?? literalOf(value);
}

/** The value as it must be typed to stay what it is: an error is its own word, `=1+1` as text is `'=1+1`. */
export function literalOf(value: CellValue): NewContent {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? literalText(value) : value;
}

/**
 * Text that Excel would take for something else is made literal: `=1+1` → `'=1+1`, `11` → `'11`, `May 4` → `'May 4`.
 * Excel passes over blanks in front, and takes the full-width `＝１` of East Asian keyboards for `=1`.
 */
export function literalText(text: string): string {
  const typed = text.normalize("NFKC");
  return LOOKS_ELSE.some((look) => look.test(typed)) ? `'${text}` : text;
}

/** Formulas and their like; numbers, shares, sums of money, days and times; months before a number; words of its own. */
const LOOKS_ELSE = [
  /^\s*[=+\-@\t\r']/,
  /^[\s($€£¥.,]*\d[^a-z]*[a-z]{0,9}\.?[^a-z]*$/i,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s\-/,]*\d/i,
  /^(true|false|#.*)$/i,
];

/**
 * The formula as it was meant, where an Excel without the add-in stored `_xldudf_OKR_HEALTH(`, `_xll.OKR.HEALTH(`, or
 * either as a function of another file: `[2]!…`, `'C:\Add-ins\old.xla'!…`.
 */
export function withOurPrefix(formula: string): string {
  return formula.replace(SPOILT, "OKR.");
}

const SPOILT = /(?:(?:\[\d+\]|'(?:[^']|'')*'|[\w.]+)!)?(?:_xldudf_OKR_|_xll\.OKR\.|_xludf\.OKR\.)/gi;

/** One heading or the first and last of a run in brackets of their own, with escapes, or a plain word without. */
const THIS_ROW = /\[@(\[(?:[^\]']|'.)*\](?::\[(?:[^\]']|'.)*\])?|[^\][]+)\]/g;
/** The table's name in front, in any script. */
const TABLE_BEFORE = /[\p{L}\p{M}\p{N}_.\\?]+(?=\[\[#This Row\])/gu;

/** Two spellings of one formula become the same text: `[@Due]` and `Scores[[#This Row],[Due]]`. */
function comparable(formula: string): string {
  return formula
    .replace(THIS_ROW, (_, column: string) =>
      column.startsWith("[") ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`,
    )
    .replace(TABLE_BEFORE, "");
}

/** Whether writing `becomes` would change nothing that a reader sees. */
export function isSameContent(was: NewContent, becomes: NewContent): boolean {
  if (typeof was !== "string" || typeof becomes !== "string") return isSameInCell(was, becomes);
  return isSameInCell(withOurPrefix(was), withOurPrefix(becomes));
}

/** Whether a cell holds just this: a formula that an Excel without the add-in has spoilt is another one. */
export function isSameInCell(one: NewContent, other: NewContent): boolean {
  if (typeof one === "string" && typeof other === "string") return comparable(one) === comparable(other);
  return one === other || (isNothing(one) && isNothing(other));
}

/** What a blank cell holds; some hosts say `""`. */
export function isNothing(content: NewContent): boolean {
  return content === undefined || content === "";
}
