import type { Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt } from "../../model/grid";
import type { HeaderBlock } from "./header-limits";
import { saidTotal } from "../rows/said-total";
import { filledColumns, textAt, type Sheet } from "../sheet";
import {
  beginsWork,
  countsAnew,
  isNote,
  isUncoded,
  looksLikeHeader,
  partsTables,
  saysNote,
  titlesAnother,
} from "./loose-rows";
import { widened } from "./unheaded-columns";

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

/** The uppermost rows of the body, so many at most. */
export function firstBodyRows(region: Region, most: number): readonly number[] {
  const first = firstBodyRow(region);
  const count = Math.max(0, Math.min(most, region.area.bottom - first + 1));
  return Array.from({ length: count }, (_, at) => first + at);
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
      const isBlankToo = !isNamedBeside(sheet, header, row, last);
      if (row - last > blankRows && row > first + 1 && isBlankToo) break;
      continue;
    }
    if (row > first && partsTables(sheet, header, row, columns)) break;
    const isAfterBlank = row - last > 1;
    if (last >= first && beginsWork(sheet, row, columns) && endsInWork(sheet, header, row, limit)) break;
    if (isAfterBlank && !resumes(sheet, header, first, last, row)) break;
    if (isAfterBlank && last >= first) blankRows = MOST_BLANK_ROWS_OF_SPACED;
    last = row;
  }
  return last;
}

/** `Objective 1 | Win them back` left of all headings, where the names stand that nothing heads: no blank row, it heads the next ones. */
function isNamedBeside(sheet: Sheet, { left }: HeaderBlock, row: number, last: number): boolean {
  return [row, last].every((at) => typeof cellAt(sheet.grid, at, left - 1).value === "string");
}

/** `Actions:` right below the rows, and nothing but texts until a blank row: what will be done about them. */
function endsInWork(sheet: Sheet, { left, right }: HeaderBlock, row: number, limit: number): boolean {
  const [label = left] = filledColumns(sheet, row, left, right);
  if (!/[:：]$/.test(textAt(sheet, row, label))) return false;
  for (let below = row; below < limit; below++) {
    const cells = filledColumns(sheet, below, left, right);
    if (cells.length === 0) return true;
    if (cells.some((column) => typeof cellAt(sheet.grid, below, column).value !== "string")) return false;
  }
  return true;
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
  if (countsAnew(sheet, header, last, row) || tellsInProse(sheet, columns, row, last)) return false;
  if (
    columns.length >= 2 &&
    (isCopy(sheet, columns, row, first, last) || isBelowTotal(sheet, header, columns.length, first, last))
  )
    return false;
  if (looksLikeHeader(sheet, header, columns, row)) return false;
  if (columns.length >= 2)
    return (
      last < first || isAlike(sheet, columns, row, first, last) || isBelowSection(sheet, header, last, row)
    );
  return !titlesAnother(sheet, header, { first, last, row }) && headsRow(sheet, header, first, last, row);
}

/** A section heading, and perhaps a subsection, above a row like those before. */
function headsRow(sheet: Sheet, header: HeaderBlock, first: number, last: number, row: number): boolean {
  for (let next = row + 1; next <= row + ROWS_TO_LOOK_AHEAD; next++) {
    const ahead = filledColumns(sheet, next, header.left, header.right);
    if (looksLikeHeader(sheet, header, ahead, next)) return false;
    if (ahead.length >= 2) return last < first || isAlike(sheet, ahead, next, first, last);
  }
  return false;
}

/** `Total | 17 | 16`, a blank row, and `Profit | 1,000,000`: fuller rows were added up, and what they are shares of stands below. */
function isBelowTotal(
  sheet: Sheet,
  { left, right }: HeaderBlock,
  count: number,
  first: number,
  last: number,
): boolean {
  const filled = (row: number) => filledColumns(sheet, row, left, right);
  const [label = left] = filled(last);
  if (saidTotal(textAt(sheet, last, label)).asAWhole !== "total") return false;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => filled(first + at));
  return rows.every(({ length }) => length <= 1 || length > count);
}

/** `Profit | 1 | Sell more of it`, then rows of numbers: the only row so far heads those that fill the other columns. */
function isBelowSection(sheet: Sheet, header: HeaderBlock, last: number, row: number): boolean {
  const filled = (at: number) => filledColumns(sheet, at, header.left, header.right);
  const [headed, own, next] = [filled(last), filled(row), filled(row + 1)];
  const others = own.filter((column) => !headed.includes(column));
  const headings = filled(header.rows.at(-1) ?? last);
  const isFirst = [last - 1, last - 2].some((above) => header.rows.includes(above));
  const areHeaded = others.every((column) => headings.includes(column));
  const isRepeated = own.length === next.length && own.every((column) => next.includes(column));
  return isFirst && areHeaded && isRepeated && headed.length < others.length && others.length >= FEW_ROWS;
}

/** Under short values a row of long texts, such as how all of them are weighed, is no row of the table. */
function tellsInProse(sheet: Sheet, columns: readonly number[], row: number, last: number): boolean {
  const values = columns.slice(1);
  const isLong = (at: number, column: number): boolean => {
    const { value } = cellAt(sheet.grid, at, column);
    return typeof value === "string" && value.length >= LONG_TEXT;
  };
  return (
    values.length >= 2 &&
    values.every((column) => isLong(row, column)) &&
    !values.some((column) => isLong(last, column) || isLong(last - 1, column))
  );
}

const LONG_TEXT = 40;

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

/** Rows above among which a copy is sought, and rows that tell what a column holds: dates here, words there. */
const ROWS_TO_COMPARE = 6;
const ROWS_TO_LEARN_FROM = 24;
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
  for (let other = last; other >= Math.max(first, last - ROWS_TO_LEARN_FROM); other--) {
    const { value } = cellAt(sheet.grid, other, column);
    if (!isBlank(value)) kinds.add(typeof value);
  }
  return kinds;
}

/** Takes off notes at the end, and titles that belong to the table that follows; what stands beside cells merged down to it belongs to them. */
function trimEnd(sheet: Sheet, header: HeaderBlock, first: number, last: number, limit: number): number {
  let bottom = last;
  while (bottom >= first) {
    const columns = filledColumns(sheet, bottom, header.left, header.right);
    const isTitleOfNext = columns.length === 1 && limit - bottom <= 3 && limit <= sheet.used.bottom;
    const isCoveredRow = isCovered(sheet, header, bottom, first);
    const isLoose =
      isTitleOfNext ||
      isNote(sheet, bottom, columns) ||
      isUncoded(sheet, header, first, bottom) ||
      onlyGoesOn(sheet, columns, bottom, first);
    if (isCoveredRow || (columns.length > 0 && !isLoose)) break;
    bottom--;
  }
  return bottom;
}

/** `2026` once more, and nothing beside it: rows that wait for something. */
function onlyGoesOn(
  sheet: Sheet,
  [only = 0, ...others]: readonly number[],
  row: number,
  first: number,
): boolean {
  return (
    others.length === 0 &&
    row > first &&
    cellAt(sheet.grid, row, only).value === cellAt(sheet.grid, row - 1, only).value
  );
}

/** An Excel table under this header goes at least as far as Excel says. */
function excelTableBottom(sheet: Sheet, { rows, left, right }: HeaderBlock, limit: number): number {
  const table = sheet.grid.excelTables.find(
    ({ area }) => rows.includes(area.top) && area.left <= right && area.right >= left,
  );
  return Math.min(table?.area.bottom ?? -1, limit - 1);
}
