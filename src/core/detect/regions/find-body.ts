import type { Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt } from "../../model/grid";
import type { HeaderBlock } from "./header-block";
import { normaliseHeading } from "../../text/normalise-heading";
import { filledColumns, textAt, type Sheet } from "../sheet";
import { widened } from "./unheaded-columns";
import { INITIATIVE_WORDS, NOTE_WORDS } from "../headings/value-words";

/** A header with the rows that belong to it. */
export interface Region {
  readonly header: HeaderBlock;
  /** Header and body. */
  readonly area: Area;
  /** What told the headings: their words, or only how they look. */
  readonly foundBy?: "words" | "list" | "looks";
}

/** The first row below the headings. */
export function firstBodyRow({ header, area }: Region): number {
  return (header.rows.at(-1) ?? area.top - 1) + 1;
}

/** Finds where the body ends and whether columns without a heading belong to it. `limit` is the next table's first row. */
export function findBody(sheet: Sheet, header: HeaderBlock, limit: number): Region {
  const top = header.rows[0] ?? 0;
  const first = (header.rows.at(-1) ?? 0) + 1;
  const last = trimEnd(sheet, header, first, lastRow(sheet, header, first, limit), limit);
  const bottom = Math.max(last, excelTableBottom(sheet, header, limit));
  const columns = widened(sheet, header, first, bottom);
  return { header: { ...header, ...columns }, area: { top, bottom, ...columns } };
}

/** Walks down until the rows end: at two blank rows (three where single ones part the rows anyway), or at one that nothing alike follows. */
function lastRow(sheet: Sheet, header: HeaderBlock, first: number, limit: number): number {
  let last = first - 1;
  let blankRows = MOST_BLANK_ROWS;
  for (let row = first; row < limit; row++) {
    const columns = filledColumns(sheet, row, header.left, header.right);
    if (columns.length === 0) {
      if (isCovered(sheet, header, row, first)) last = row;
      if (row - last > blankRows && row > first + 1) break;
      continue;
    }
    const isAfterBlank = row - last > 1;
    if (isAfterBlank && !resumes(sheet, header, first, last, row)) break;
    if (isAfterBlank && last >= first) blankRows = MOST_BLANK_ROWS_OF_SPACED;
    last = row;
  }
  return last;
}

const MOST_BLANK_ROWS = 1;
/** Where blank rows part the rows of a table, two part its sections. */
const MOST_BLANK_ROWS_OF_SPACED = 2;

/** A row with nothing of its own may lie under cells that are merged downwards from the body. */
function isCovered(sheet: Sheet, { left, right }: HeaderBlock, row: number, first: number): boolean {
  return (sheet.mergesByRow.get(row) ?? []).some(
    (merge) => merge.top >= first && merge.top < row && merge.left <= right && merge.right >= left,
  );
}

/** After a blank row the table goes on with a row like those before, or with a section heading and such a row. */
function resumes(sheet: Sheet, header: HeaderBlock, first: number, last: number, row: number): boolean {
  const columns = filledColumns(sheet, row, header.left, header.right);
  if (saysNote(sheet, row, columns) || beginsWork(sheet, row, columns)) return false;
  if (columns.length >= 2 && isCopy(sheet, columns, row, first, last)) return false;
  if (looksLikeHeader(sheet, header, columns, row)) return false;
  if (columns.length >= 2) return last < first || isAlike(sheet, columns, row, first, last);
  for (let next = row + 1; next <= row + ROWS_TO_LOOK_AHEAD; next++) {
    const ahead = filledColumns(sheet, next, header.left, header.right);
    if (ahead.length >= 2) return last < first || isAlike(sheet, ahead, next, first, last);
  }
  return false;
}

/** After a blank row, texts set apart as those above were, over a body that is not: the headings of another table. */
function looksLikeHeader(
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

/** A section heading and perhaps a subsection stand before the next row of values. */
const ROWS_TO_LOOK_AHEAD = 2;

/** After a blank row, a row that stands above already is a copy that feeds a chart. */
function isCopy(sheet: Sheet, columns: readonly number[], row: number, first: number, last: number): boolean {
  for (let other = last; other >= Math.max(first, last - ROWS_TO_COMPARE); other--) {
    const isSame = columns.every(
      (column) => cellAt(sheet.grid, other, column).value === cellAt(sheet.grid, row, column).value,
    );
    if (isSame) return true;
  }
  return false;
}

/** Rows of the body that tell what the next row should look like. */
const ROWS_TO_COMPARE = 6;
const SHARE_ALIKE = 0.6;

function isAlike(
  sheet: Sheet,
  columns: readonly number[],
  row: number,
  first: number,
  last: number,
): boolean {
  const above = columns.map((column) => kindsAbove(sheet, column, first, last));
  const known = columns.filter((_, at) => (above[at]?.size ?? 0) > 0);
  const alike = columns.filter((column, at) => above[at]?.has(typeof cellAt(sheet.grid, row, column).value));
  // So far one row at most: what its blank columns will hold, it cannot tell.
  const expected = last - first < FEW_ROWS ? known.length : columns.length;
  return alike.length > 0 && alike.length / expected >= SHARE_ALIKE;
}

/** Fewer rows do not show what every column holds. */
const FEW_ROWS = 3;

/** What the last rows hold in a column: texts, numbers. */
function kindsAbove(sheet: Sheet, column: number, first: number, last: number): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (let other = last; other >= Math.max(first, last - ROWS_TO_COMPARE); other--) {
    const { value } = cellAt(sheet.grid, other, column);
    if (!isBlank(value)) kinds.add(typeof value);
  }
  return kinds;
}

/** A lone sentence is longer than this. */
const NOTE_LENGTH = 60;

/** `Note: …`, `* from March on`, or a lone sentence at the end; one between rows of values heads a section. */
function isNote(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  return (
    saysNote(sheet, row, columns) ||
    (columns.length === 1 && textAt(sheet, row, columns[0] ?? 0).length > NOTE_LENGTH)
  );
}

function saysNote(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  if (columns.length !== 1) return false;
  const text = textAt(sheet, row, columns[0] ?? 0);
  const [firstWord = ""] = normaliseHeading(text.split(/[:：]/)[0] ?? "").split(" ");
  return /^[*※†¹²³(]/.test(text) || NOTE_WORDS.has(firstWord);
}

/** `Actions:`, or the word alone, and what will be done: work on the measures above, no measures. */
function beginsWork(sheet: Sheet, row: number, [first = 0, ...others]: readonly number[]): boolean {
  const text = textAt(sheet, row, first);
  const isAnnounced = /[:：]$/.test(text) || others.length === 0;
  return isAnnounced && INITIATIVE_WORDS.has(normaliseHeading(text));
}

/** Takes off notes at the end, and titles that belong to the table that follows. */
function trimEnd(sheet: Sheet, header: HeaderBlock, first: number, last: number, limit: number): number {
  let bottom = last;
  while (bottom >= first) {
    const columns = filledColumns(sheet, bottom, header.left, header.right);
    const isTitleOfNext = columns.length === 1 && limit - bottom <= 3 && limit <= sheet.used.bottom;
    const isCoveredRow = columns.length === 0 && isCovered(sheet, header, bottom, first);
    if ((columns.length > 0 || isCoveredRow) && !isTitleOfNext && !isNote(sheet, bottom, columns)) break;
    bottom--;
  }
  return bottom;
}

/** An Excel table under this header goes at least as far as Excel says. */
function excelTableBottom(sheet: Sheet, { rows, left, right }: HeaderBlock, limit: number): number {
  const table = sheet.grid.excelTables.find(
    ({ area }) => rows.includes(area.top) && area.left <= right && area.right >= left,
  );
  return Math.min(table?.area.bottom ?? -1, limit - 1);
}
