import { cellAt } from "../../model/grid";
import type { HeaderBlock } from "./header-limits";
import { normaliseHeading } from "../../text/normalise-heading";
import { filledColumns, mergeAt, textAt, type Sheet } from "../sheet";
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

/**
 * After a blank row, a title that looks like the one above the headings, and below it words over numbers: `Staff`, `Team | Heads`, `Sales | 160`.
 * A section goes on with numbers where numbers were.
 */
export function titlesAnother(
  sheet: Sheet,
  { rows, left, right }: HeaderBlock,
  { first, last, row }: { readonly first: number; readonly last: number; readonly row: number },
): boolean {
  const title = (rows[0] ?? 0) - 1;
  if (!areTitlesAlike(sheet, [title, row], left)) return false;
  const [name, ...headed] = filledColumns(sheet, row + 1, left, right);
  const holdNumbers = (at: number): boolean =>
    headed.every((column) => /^(?!.*\p{L}{5}).*\d/u.test(textAt(sheet, at, column)));
  const areWords = [name ?? left, ...headed].every((column) => !/\d/.test(textAt(sheet, row + 1, column)));
  return (
    name === left &&
    headed.length > 0 &&
    areWords &&
    [first, last, last - 1, row + 2, row + 3].every(holdNumbers)
  );
}

/** Alone in their rows at the left edge, both bold or on one colour, and merged over as many columns. */
function areTitlesAlike(sheet: Sheet, titles: readonly number[], left: number): boolean {
  const looks = titles.map((row) => {
    const { value, bold, fill } = cellAt(sheet.grid, row, left);
    const isAlone = filledColumns(sheet, row, left, sheet.used.right).length === 1;
    const isSetApart = bold === true || fill !== undefined;
    if (typeof value !== "string" || !isAlone || !isSetApart) return undefined;
    return `${String(bold)} ${fill ?? ""} ${String(mergeAt(sheet, row, left)?.right)}`;
  });
  return looks[0] !== undefined && looks.every((look) => look === looks[0]);
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

/** `-- totals --` above two columns of many, or a title above the very headings once more. */
export function partsTables(
  sheet: Sheet,
  header: HeaderBlock,
  row: number,
  [only, ...others]: readonly number[],
): boolean {
  if (only === undefined || others.length > 0) return false;
  const isDrawn = DRAWN_LINE.test(textAt(sheet, row, only)) && isNarrow(sheet, header, row + 1);
  return isDrawn || areHeadings(sheet, header, row + 1);
}

const DRAWN_LINE = /^\s*([-=*#_~\u2500\u2013\u2014])\1+\s*\p{L}.*\1\1\s*$/u;
const FEWEST_HEADINGS = 3;

/** Less than half as many cells as headings: no rows of a section. */
function isNarrow(sheet: Sheet, { rows, left, right }: HeaderBlock, row: number): boolean {
  const headings = filledColumns(sheet, rows.at(-1) ?? row, left, right).length;
  return filledColumns(sheet, row, left, right).length * 2 < headings;
}

function areHeadings(sheet: Sheet, { rows, left, right }: HeaderBlock, row: number): boolean {
  const columns = filledColumns(sheet, row, left, right);
  const headings = rows.at(-1) ?? row;
  return (
    headings < row &&
    columns.length >= FEWEST_HEADINGS &&
    columns.every((column) => textAt(sheet, row, column) === textAt(sheet, headings, column)) &&
    filledColumns(sheet, headings, left, right).length === columns.length
  );
}
