import { cellAt } from "../../model/grid";
import type { HeaderCell } from "./header-cells";
import { filledColumns, mergeAt, type Sheet } from "../sheet";

/** A stretch of one row that reads like headings. */
export interface HeaderRow {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** Parts a row where tables stand side by side: at wide gaps, at empty columns, and where the headings begin anew. */
export function headerSegments(
  sheet: Sheet,
  row: number,
  cells: readonly HeaderCell[],
): readonly HeaderRow[] {
  const parts: HeaderCell[][] = [];
  let current: HeaderCell[] = [];
  for (const cell of cells) {
    const last = current.at(-1);
    if (last && (isGap(sheet, row, current, cell) || beginsAnew(sheet, row, current, cell))) {
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

/** Empty columns part tables if what follows has names of its own or begins anew; a few between numbers are spacers. */
function isGap(sheet: Sheet, row: number, current: readonly HeaderCell[], next: HeaderCell): boolean {
  const last = current.at(-1)?.column ?? 0;
  if (isWideGap(sheet, row, last, next.column) || repeatsHeading(sheet, row, current, next)) return true;
  if (standsBesideNames(sheet, row, last, next.column) || isAboveLowerTable(sheet, row, current, next))
    return true;
  if (headsShorterList(sheet, row, current, next)) return true;
  const blanks = unusedColumns(sheet, row, last, next.column);
  if (blanks === 0) return beginsAgainAfterEmpty(sheet, row, current, next);
  return (
    blanks > WIDEST_SPACER ||
    isNaming(next) ||
    areTitledApart(sheet, row, current, next) ||
    isBesideTitled(sheet, row, current, next) ||
    (current.length >= 2 && isSameHeading(current[0], next)) ||
    (blanks >= 2 && !hasNumbersBelow(sheet, row, next.column))
  );
}

/** `Day | | Target | Actual | (shares) | | Day`: the first heading again beyond an empty column, after others without a heading. */
function beginsAgainAfterEmpty(
  sheet: Sheet,
  row: number,
  current: readonly HeaderCell[],
  next: HeaderCell,
): boolean {
  const beside = next.column - 1;
  const isEmpty =
    beside > mergedRight(sheet, row, current.at(-1)?.column ?? 0) &&
    !hasValuesBelow(sheet, row, beside, beside);
  return isEmpty && current.length >= FEWEST_BEFORE && isSameHeading(current[0], next);
}

const FEWEST_BEFORE = 3;

/** Two empty columns at an edge of many without headings part tables, whatever is noted in the others. */
function isWideGap(sheet: Sheet, row: number, left: number, right: number): boolean {
  const first = mergedRight(sheet, row, left) + 1;
  const isUnused = (column: number): boolean => !hasValuesBelow(sheet, row, column, column + 1);
  return right - first > WIDEST_SPACER && (isUnused(first) || isUnused(right - 2));
}

/** `North | South | | (names) | East`: an empty column, and names without a heading behind it, begin another table. */
function standsBesideNames(sheet: Sheet, row: number, left: number, right: number): boolean {
  const first = mergedRight(sheet, row, left) + 1;
  const isUnused = first < right - 1 && !hasValuesBelow(sheet, row, first, first);
  return isUnused && hasTextsBelow(sheet, row, right - 1);
}

/**
 * `Adviser | Goal | | | | Street` above `Ann | 12 | | Branch | Goal | Street goal`: beyond an empty column another table begins a
 * row lower, where this one has numbers already.
 */
function isAboveLowerTable(
  sheet: Sheet,
  row: number,
  current: readonly HeaderCell[],
  next: HeaderCell,
): boolean {
  const [left, first] = [current[0]?.column ?? 0, mergedRight(sheet, row, current.at(-1)?.column ?? 0) + 1];
  const isNumber = (below: number, column: number): boolean =>
    typeof cellAt(sheet.grid, below, column).value === "number";
  if (first >= next.column || hasValuesBelow(sheet, row, first, first)) return false;
  const headings = filledColumns(sheet, row + 1, first, next.column - 1);
  return (
    headings.length >= 2 &&
    headings.every((column) => !isNumber(row + 1, column)) &&
    headings.some((column) => isNumber(row + 2, column)) &&
    filledColumns(sheet, row + 1, left, first - 1).some((column) => isNumber(row + 1, column))
  );
}

/** `KPI | Value | | Focus`: beyond an empty column, under a last word that nobody knows, some texts that end before the rows do. */
function headsShorterList(
  sheet: Sheet,
  row: number,
  current: readonly HeaderCell[],
  { kind, column }: HeaderCell,
): boolean {
  const name = current[0]?.column ?? column;
  const last = current.at(-1)?.column ?? column;
  const isLast = filledColumns(sheet, row, column + 1, sheet.used.right).length === 0;
  if (kind !== "words" || !isLast || current.length < 2 || unusedColumns(sheet, row, last, column) === 0)
    return false;
  const texts = filledBelow(sheet, row, column);
  const rows = filledBelow(sheet, row, name);
  return (
    hasTextsBelow(sheet, row, column) &&
    texts + FEWEST_ROWS_BEYOND <= rows &&
    filledColumns(sheet, row + texts + 2, column, column).length === 0
  );
}

/** One empty cell at the end may be a remark that nobody had. */
const FEWEST_ROWS_BEYOND = 2;

/** How many cells without a gap stand right below. */
function filledBelow(sheet: Sheet, row: number, column: number): number {
  let below = row + 1;
  while (below <= row + ROWS_TO_LOOK_BELOW && filledColumns(sheet, below, column, column).length > 0) below++;
  return below - row - 1;
}

/** Several texts and no number. */
function hasTextsBelow(sheet: Sheet, row: number, column: number): boolean {
  let texts = 0;
  for (let below = row + 1; below <= row + ROWS_TO_LOOK_BELOW; below++) {
    const { value } = cellAt(sheet.grid, below, column);
    if (typeof value === "number") return false;
    if (typeof value === "string" && value.trim() !== "") texts++;
  }
  return texts >= FEWEST_NAMES;
}

const FEWEST_NAMES = 3;

/** After an empty column, and under no label of a group, a heading that stands here already: a copy that feeds a chart. */
function repeatsHeading(
  sheet: Sheet,
  row: number,
  current: readonly HeaderCell[],
  next: HeaderCell,
): boolean {
  const left = current[0]?.column ?? next.column;
  const first = mergedRight(sheet, row, current.at(-1)?.column ?? 0) + 1;
  return (
    next.column - first >= 2 &&
    next.kind !== "period" &&
    !hasValuesBelow(sheet, row, first, first) &&
    filledColumns(sheet, row - 1, left, next.column).length === 0 &&
    current.some((cell) => isSameHeading(cell, next))
  );
}

/** How many columns between two cells are empty here and in the rows below; none where one of them is in use. */
export function unusedColumns(sheet: Sheet, row: number, left: number, right: number): number {
  const blanks = right - mergedRight(sheet, row, left) - 1;
  return blanks > 0 && !hasValuesBelow(sheet, row, right - blanks, right - 1) ? blanks : 0;
}

/** A title of its own begins above each part, and names or dates below: `Section 1 | | | | Section 2`; numbers are grouped so, too. */
function areTitledApart(
  sheet: Sheet,
  row: number,
  current: readonly HeaderCell[],
  next: HeaderCell,
): boolean {
  const left = current[0]?.column ?? next.column;
  const [first, second, ...more] = filledColumns(sheet, row - 1, left, next.column);
  const isTitled = first === left && second === next.column && more.length === 0;
  const isGroup = mergedRight(sheet, row, next.column) > next.column;
  return isTitled && !isGroup && current.length >= 2 && !hasNumbersBelow(sheet, row, next.column);
}

/**
 * A title merged over all that stands here and no more, and texts beyond the empty column: under a title of their own, or under a
 * heading that stands here already.
 */
function isBesideTitled(
  sheet: Sheet,
  row: number,
  current: readonly HeaderCell[],
  next: HeaderCell,
): boolean {
  const [left, right] = [current[0]?.column ?? 0, current.at(-1)?.column ?? 0];
  const title = mergeAt(sheet, row - 1, left);
  if (title?.left !== left || title.right !== mergedRight(sheet, row, right) || current.length < 2)
    return false;
  const isTitledToo = mergeAt(sheet, row - 1, next.column)?.left === next.column;
  const isRepeated = current.some((cell) => isSameHeading(cell, next));
  return (isTitledToo || isRepeated) && hasTextsBelow(sheet, row, next.column);
}

function isSameHeading(one: HeaderCell | undefined, other: HeaderCell): boolean {
  return one?.heading.text.toLowerCase() === other.heading.text.toLowerCase();
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

/** The heading of a name that stands here already, over names again: a second table without a gap. */
function beginsAnew(sheet: Sheet, row: number, current: readonly HeaderCell[], cell: HeaderCell): boolean {
  const [first] = current;
  if (!first || current.length < 2 || (cell.kind !== "known" && cell.kind !== "vague") || !isNaming(cell))
    return false;
  return isSameHeading(first, cell) && !hasNumbersBelow(sheet, row, cell.column);
}
