import { cellAt } from "../model/grid";
import { headerCell, type HeaderCell, type HeaderCellKind } from "./header-cells";
import type { Heading } from "./read-heading";
import { filledColumns, mergeAt, type Sheet } from "./sheet";

/** A stretch of one row that reads like headings. */
export interface HeaderRow {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** What each kind of cell says for a header row. A number in it says no more loudly than a known word says yes. */
const EVIDENCE: Record<HeaderCellKind, number> = {
  known: 1,
  period: 0.6,
  vague: 0.5,
  words: 0.1,
  sentence: -0.5,
  number: -1.2,
};
/** Two known words, or one and some periods. */
const ENOUGH_EVIDENCE = 1.5;
/** Values are mixed with few known words; headers are mostly known words. */
const LEAST_SHARE_UNDERSTOOD = 0.34;
/** Cells of a row that are looked at before the row is dropped because they are numbers. */
const GLANCE = 8;

/** All header rows of a sheet, top down and from left to right. */
export function findHeaderRows(sheet: Sheet, read: (text: string) => Heading): readonly HeaderRow[] {
  const { used } = sheet;
  const found: HeaderRow[] = [];
  const seen = new Set<string>();
  for (let row = used.top; row <= used.bottom; row++) {
    const columns = filledColumns(sheet, row, used.left, used.right);
    if (columns.length < 2 || isPlainlyValues(sheet, row, columns)) continue;
    const cells = withCountedColumns(
      sheet,
      row,
      columns.map((column) => headerCell(column, cellAt(sheet.grid, row, column), read)),
    );
    const headers = segments(sheet, row, cells).filter((part) => isHeader(sheet, part, found, seen));
    for (const header of headers) seen.add(wordsOf(header));
    found.push(...headers);
  }
  return found;
}

function wordsOf({ cells }: HeaderRow): string {
  return cells.map(({ heading }) => heading.text.toLowerCase()).join("|");
}

/**
 * A row that stands free needs to read like headings. Right below a header it must be a second header row; inside a
 * body it must repeat a header word for word or consist of plain headings, since values use the same words.
 */
function isHeader(
  sheet: Sheet,
  part: HeaderRow,
  found: readonly HeaderRow[],
  seen: ReadonlySet<string>,
): boolean {
  const upper = upperHeader(part, found);
  if (upper)
    return (
      reachesDown(sheet, part.row, upper) ||
      ((isHeaderRow(part) || isAllPeriods(part)) && isStackedOn(sheet, part, upper))
    );
  if (isInsideBody(sheet, part))
    return isHeaderRow(part) && (seen.has(wordsOf(part)) || isPlainlyHeader(part));
  return isHeaderRow(part) || isAboveNumbers(sheet, part);
}

/** Whether a fuller row stands right above, or above lone headings of sections. */
function isInsideBody(sheet: Sheet, { row, left, right }: HeaderRow): boolean {
  for (let above = row - 1; above >= row - MOST_SECTION_ROWS; above--) {
    const filled = filledColumns(sheet, above, left, right).length;
    const isBanded = filled === 0 && mergeAt(sheet, above, left) !== undefined;
    if (filled !== 1 && !isBanded) return filled >= 2 && !hasGroupLabels(sheet, above, left, right);
  }
  return false;
}

/** Labels merged over some columns head groups of the columns below. */
function hasGroupLabels(sheet: Sheet, row: number, left: number, right: number): boolean {
  return (sheet.mergesByRow.get(row) ?? []).some(
    (merge) => merge.right > merge.left && merge.left >= left && merge.right <= right,
  );
}

/** Lone cells above each other: a section and a subsection. */
const MOST_SECTION_ROWS = 3;

/** How many tables may stand side by side in one row. */
const MOST_SIDE_BY_SIDE = 32;

function upperHeader({ row, left, right }: HeaderRow, found: readonly HeaderRow[]): HeaderRow | undefined {
  return found
    .slice(-MOST_SIDE_BY_SIDE)
    .find((upper) => upper.row === row - 1 && upper.left <= right && upper.right >= left);
}

/** Headings merged into this row make all of it headings. */
function reachesDown(sheet: Sheet, row: number, upper: HeaderRow): boolean {
  const merges = sheet.mergesByRow.get(row) ?? [];
  return merges.some(
    (merge) => merge.top === upper.row && merge.left <= upper.right && merge.right >= upper.left,
  );
}

function isAllPeriods({ cells }: HeaderRow): boolean {
  return cells.length >= 2 && cells.every(({ kind }) => kind === "period");
}

/** A lower header row fills what the upper one merges or leaves blank; a first body row stands under every heading. */
function isStackedOn(sheet: Sheet, { cells }: HeaderRow, upper: HeaderRow): boolean {
  const underGroup = cells.filter(({ column }) => {
    const merge = mergeAt(sheet, upper.row, column);
    return merge ? merge.right > merge.left : !upper.cells.some((cell) => cell.column === column);
  });
  return underGroup.length >= 2;
}

const PLAIN_HEADINGS = 3;
const SHARE_PLAIN = 0.7;

function isPlainlyHeader({ cells }: HeaderRow): boolean {
  const plain = cells.filter(
    ({ kind, heading }) =>
      kind === "period" || (kind === "known" && (heading.readings[0]?.strength ?? 0) >= 1),
  );
  const roles = plain.filter(({ kind }) => kind === "known");
  return roles.length >= PLAIN_HEADINGS && plain.length / cells.length >= SHARE_PLAIN;
}

/** Cheap first look: rows of values start with numbers or sentences; reading their words would cost time. */
function isPlainlyValues(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const glance = columns.slice(0, GLANCE);
  const texts = glance.filter((column) => typeof cellAt(sheet.grid, row, column).value === "string").length;
  return texts === 0 && !isYearRow(sheet, row, glance);
}

function isYearRow(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  return columns.every(
    (column) =>
      headerCell(column, cellAt(sheet.grid, row, column), () => ({ text: "", readings: [] })).kind ===
      "period",
  );
}

/** `1 2 3 4` after a heading count periods. */
function withCountedColumns(sheet: Sheet, row: number, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const numberAt = (index: number): number | undefined => {
    const cell = cells[index];
    const value = cell?.kind === "number" ? cellAt(sheet.grid, row, cell.column).value : undefined;
    return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 53
      ? value
      : undefined;
  };
  return cells.map((cell, index) => {
    const value = numberAt(index);
    const isCounting =
      value !== undefined && (numberAt(index - 1) === value - 1 || numberAt(index + 1) === value + 1);
    const isLongEnough = isCounting && cells.filter((_, other) => numberAt(other) !== undefined).length >= 3;
    return isLongEnough
      ? { ...cell, kind: "period", heading: { text: String(value), readings: [], period: String(value) } }
      : cell;
  });
}

function isHeaderRow({ cells }: HeaderRow): boolean {
  const evidence = cells.reduce((sum, { kind }) => sum + EVIDENCE[kind], 0);
  const understood = cells.filter(
    ({ kind }) => kind === "known" || kind === "period" || kind === "vague",
  ).length;
  const hasWord = cells.some(({ kind }) => kind === "known" || kind === "vague");
  return (
    hasWord &&
    cells.length >= 2 &&
    evidence >= ENOUGH_EVIDENCE &&
    understood / cells.length >= LEAST_SHARE_UNDERSTOOD
  );
}

/** Part of the cells below that must be numbers for unknown words to be the names of measures. */
const NUMBERS_BELOW = 0.5;

/** Words in a row of their own with numbers below: what they mean, the table's title and its first column tell. */
function isAboveNumbers(sheet: Sheet, { row, left, right, cells }: HeaderRow): boolean {
  if (cells.length < 3 || cells.some(({ kind }) => kind === "number" || kind === "sentence")) return false;
  if (filledColumns(sheet, row - 1, left, right).length > 1) return false;
  const texts = new Set(cells.map(({ heading }) => heading.text));
  const below = cells.filter(({ column }) => typeof cellAt(sheet.grid, row + 1, column).value === "number");
  return texts.size >= cells.length / 2 && below.length / cells.length >= NUMBERS_BELOW;
}

/** Parts a row where tables stand side by side: at wide gaps, at empty columns, and where the headings begin anew. */
function segments(sheet: Sheet, row: number, cells: readonly HeaderCell[]): readonly HeaderRow[] {
  const parts: HeaderCell[][] = [];
  let current: HeaderCell[] = [];
  for (const cell of cells) {
    const last = current.at(-1);
    if (last && (isGap(sheet, row, last.column, cell) || beginsAnew(current, cell))) {
      parts.push(current);
      current = [];
    }
    current.push(cell);
  }
  parts.push(current);
  return parts.map((part) => ({
    row,
    left: part[0]?.column ?? 0,
    right: mergedRight(sheet, row, part.at(-1)?.column ?? 0),
    cells: part,
  }));
}

function mergedRight(sheet: Sheet, row: number, column: number): number {
  return mergeAt(sheet, row, column)?.right ?? column;
}

/** More empty columns than this part tables whatever stands beyond. */
const WIDEST_SPACER = 3;

/** Empty columns part tables if what follows has names of its own; a few between numbers are spacers. */
function isGap(sheet: Sheet, row: number, leftColumn: number, next: HeaderCell): boolean {
  const blanks = next.column - mergedRight(sheet, row, leftColumn) - 1;
  if (blanks <= 0) return false;
  if (hasValuesBelow(sheet, row, next.column - blanks, next.column - 1)) return false;
  return (
    blanks > WIDEST_SPACER || isNaming(next) || (blanks >= 2 && !hasNumbersBelow(sheet, row, next.column))
  );
}

function hasNumbersBelow(sheet: Sheet, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + ROWS_TO_LOOK_BELOW; below++) {
    const { value } = cellAt(sheet.grid, below, column);
    if (value !== undefined) return typeof value === "number";
  }
  return false;
}

/** Rows below a header that tell whether a column is in use. */
const ROWS_TO_LOOK_BELOW = 12;

function hasValuesBelow(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let below = row + 1; below <= row + ROWS_TO_LOOK_BELOW; below++) {
    if (filledColumns(sheet, below, left, right).length > 0) return true;
  }
  return false;
}

const NAMING = new Set([
  "measure",
  "objective",
  "keyResult",
  "id",
  "task",
  "risk",
  "sales",
  "ledger",
  "people",
  "entity",
  "category",
]);

function isNaming({ heading }: HeaderCell): boolean {
  const [best] = heading.readings;
  return best !== undefined && !best.isVague && NAMING.has(best.meaning);
}

/** The heading of a name that stands here already: a second table without a gap. */
function beginsAnew(current: readonly HeaderCell[], { heading, kind }: HeaderCell): boolean {
  const [first] = current;
  if (
    !first ||
    current.length < 2 ||
    (kind !== "known" && kind !== "vague") ||
    !isNaming({ column: 0, kind, heading })
  )
    return false;
  return first.heading.text.toLowerCase() === heading.text.toLowerCase();
}
