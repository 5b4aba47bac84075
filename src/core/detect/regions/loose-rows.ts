import { cellAt } from "../../model/grid";
import type { HeaderBlock } from "./header-limits";
import { normaliseHeading } from "../../text/normalise-heading";
import { filledColumns, textAt, type Sheet } from "../sheet";
import { INITIATIVE_WORDS, NOTE_WORDS } from "../headings/value-words";

/** A lone sentence is longer than this. */
const NOTE_LENGTH = 60;

/** `Note: …`, `* from March on`, or a lone sentence at the end; one between rows of values heads a section. */
export function isNote(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  return (
    saysNote(sheet, row, columns) ||
    (columns.length === 1 && textAt(sheet, row, columns[0] ?? 0).length > NOTE_LENGTH)
  );
}

export function saysNote(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  if (columns.length !== 1) return false;
  const text = textAt(sheet, row, columns[0] ?? 0);
  const [firstWord = ""] = normaliseHeading(text.split(/[:：]/)[0] ?? "").split(" ");
  return /^[*※†¹²³(]/.test(text) || NOTE_WORDS.has(firstWord);
}

/** `Actions:`, or the word alone or before one text, and what will be done: work on the measures above, no measures. */
export function beginsWork(sheet: Sheet, row: number, [first = 0, ...others]: readonly number[]): boolean {
  const text = textAt(sheet, row, first);
  const isAnnounced = /[:：]$/.test(text) || others.length === 0 || isHeadOfOne(text, others);
  return isAnnounced && INITIATIVE_WORDS.has(normaliseHeading(text));
}

/** `Actions | Redo the help page`: the plural heads a list, the singular would say what this row is. */
function isHeadOfOne(text: string, others: readonly number[]): boolean {
  return others.length === 1 && /s$/i.test(text);
}

/** `1` after a blank row, below a row that was numbered higher: another list. */
export function countsAnew(sheet: Sheet, { left, right }: HeaderBlock, last: number, row: number): boolean {
  const [first] = filledColumns(sheet, row, left, right);
  if (first === undefined || cellAt(sheet.grid, row, first).value !== 1) return false;
  const [above, before] = [last, last - 1].map((at) => cellAt(sheet.grid, at, first).value);
  return typeof above === "number" && above > 2 && before === above - 1;
}

/** After a blank row, texts set apart as those above were, over a body that is not: the headings of another table. */
export function looksLikeHeader(
  sheet: Sheet,
  { rows }: HeaderBlock,
  columns: readonly number[],
  row: number,
): boolean {
  const headerRow = rows.at(-1);
  if (headerRow === undefined || columns.length < 2) return false;
  const [own, heading, body] = [row, headerRow, headerRow + 1].map((at) =>
    columns.map((column) => cellAt(sheet.grid, at, column)),
  );
  const isText = own?.every(({ value }) => typeof value === "string");
  const isSame = own?.every(
    ({ bold, fill }, at) => bold === heading?.[at]?.bold && fill === heading?.[at]?.fill,
  );
  const isSetApart = own?.every(
    ({ bold, fill }, at) => bold !== body?.[at]?.bold || fill !== body?.[at]?.fill,
  );
  return isText === true && isSame === true && isSetApart === true;
}

/** Rows with a code that tell that every row has one. */
const FEWEST_CODED_ROWS = 2;

/** `Cut costs` alone below `KR 1 | …`, `KR 2 | …`: what somebody jotted down under the table. */
export function isUncoded(sheet: Sheet, { left, right }: HeaderBlock, first: number, row: number): boolean {
  const [only, ...others] = filledColumns(sheet, row, left, right);
  if (only !== left + 1 || others.length > 0 || typeof cellAt(sheet.grid, row, only).value !== "string")
    return false;
  const isCoded = (at: number): boolean => CODE.test(textAt(sheet, at, left));
  return isCoded(first) && isCoded(first + FEWEST_CODED_ROWS - 1);
}

const CODE = /^\p{L}{0,4}[\s.-]?\d+(?:[.-]\d+)*[.)]?$/u;
