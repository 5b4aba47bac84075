import { cellAt } from "../../model/grid";
import { inOnePiece, restsBefore, type Slices } from "../../model/slices";
import { countIn, headerCell, type HeaderCell } from "./header-cells";
import { isAboveNumbers, isAllPeriods, isHeaderRow, isPlainlyHeader } from "./header-likeness";
import { cannotBeHeader, isPlainlyValues } from "./rows-of-values";
import { headerSegments, type HeaderRow } from "./header-segments";
import { daysAmong } from "../headings/days-of-year";
import type { HeadingReader } from "../headings/read-heading";
import { normaliseHeading } from "../../text/normalise-heading";
import { OBJECTIVE_WORDS } from "../headings/value-words";
import { beginsWithNumber } from "../roles/column-shape";
import { kindByPrefix } from "../rows/level-words";
import { filledColumns, isDateFormat, mergeAt, textAt, type Sheet } from "../sheet";

/** All header rows of a sheet, top down and from left to right. */
export function findHeaderRows(sheet: Sheet, read: HeadingReader): readonly HeaderRow[] {
  return inOnePiece(headerRowsInSlices(sheet, read));
}

/** The same in slices. */
export function* headerRowsInSlices(sheet: Sheet, read: HeadingReader): Slices<readonly HeaderRow[]> {
  const { used } = sheet;
  const found: HeaderRow[] = [];
  const seen = new Set<string>();
  for (let row = used.top; row <= used.bottom; row++) {
    if (restsBefore(row)) yield { done: row, all: used.bottom };
    const columns = filledColumns(sheet, row, used.left, used.right);
    const isBelowHeader = found.at(-1)?.row === row - 1;
    if (columns.length < 2 || isPlainlyValues(sheet, row, columns, isBelowHeader)) continue;
    if (!isBelowHeader && cannotBeHeader(sheet, row, columns, read)) continue;
    const cells = withDays(
      withCountedColumns(
        sheet,
        row,
        columns.map((column) => headerCell(column, cellAt(sheet.grid, row, column), read)),
      ),
    );
    if (isAboutTable(sheet, row, cells, read)) continue;
    const headers = headerSegments(sheet, row, cells).filter((part) => isHeader(sheet, part, found, seen));
    for (const header of headers) seen.add(wordsOf(header));
    found.push(...headers);
  }
  return found;
}

/**
 * Above plain headings, which head the table: `Objective 2 | A team that stays | | Owner | Ada` names what for, `Team: Sales | | Quarter: Q3`
 * whose it is, and `FORMAT | text | number | DD/MM/YYYY` how the columns are to be filled in.
 */
function isAboutTable(sheet: Sheet, row: number, cells: readonly HeaderCell[], read: HeadingReader): boolean {
  const formats = cells.filter(({ heading: { text } }) => FORMAT_WORD.test(text));
  return (
    (isLabelledObjective(cells) ||
      isNumberedObjective(cells) ||
      formats.length >= MOSTLY_FORMATS * cells.length ||
      cells.every(isLabelled)) &&
    isAboveHeadings(sheet, row, read)
  );
}

const FORMAT_WORD =
  /^(?:te(?:xt|kst|sto|xto|xte)|n[uú]mer[oi]c?|number|numeric|nombre|zahl|ganzzahl|getal|date|datum|fecha|data|string|int(?:eger|eiro)?|float|decimal|bool(?:ean)?|varchar|[dmyajt]{2,4}[/.-][dmyajt]{2,4}[/.-][dmyajt]{2,4})(?: ?\(.*\))?$/i;
const MOSTLY_FORMATS = 0.7;

/** `Quarter: Q3 2026`: a label and what it says, in one cell. */
function isLabelled({ heading: { text } }: HeaderCell): boolean {
  return /^\p{L}[^:：]*[:：]\s*\S/u.test(text);
}

function isAboveHeadings(sheet: Sheet, row: number, read: HeadingReader): boolean {
  const columns = filledColumns(sheet, row + 1, sheet.used.left, sheet.used.right);
  const below = columns.map((column) => headerCell(column, cellAt(sheet.grid, row + 1, column), read));
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  return isPlainlyHeader({ row: row + 1, left, right, cells: below });
}

function isNumberedObjective([first, ...others]: readonly HeaderCell[]): boolean {
  const isNumbered = ({ heading: { text } }: HeaderCell): boolean =>
    /\d/.test(text) && kindByPrefix(text) === "objective";
  return first !== undefined && isNumbered(first) && !others.some(isNumbered);
}

/** `Our customers` mentions what `Customer` would head. */
const WHOLE_HEADING = 1;

/** `Objective | Delight our customers` and nothing else: a label beside what it names, which is no heading. */
function isLabelledObjective([label, name, ...others]: readonly HeaderCell[]): boolean {
  return (
    label !== undefined &&
    name !== undefined &&
    others.length === 0 &&
    OBJECTIVE_WORDS.has(normaliseHeading(label.heading.text)) &&
    name.heading.text !== "" &&
    (name.heading.readings[0]?.strength ?? 0) < WHOLE_HEADING
  );
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
  if (isInsideBody(sheet, part, found) || isPartOfRow(sheet, part, found))
    return (
      (isHeaderRow(part) &&
        (seen.has(wordsOf(part)) || (isPlainlyHeader(part) && !areDaysGoingOn(sheet, part)))) ||
      areNextTiles(sheet, part, found)
    );
  return isHeaderRow(part) || isAboveNumbers(sheet, part);
}

/** `Process maturity | Level 2 | Level 4 | 1 Oct | 31 Dec` below other days: two days are the values of a row among others. */
function areDaysGoingOn(sheet: Sheet, { row, cells }: HeaderRow): boolean {
  const isDay = (at: number, column: number): boolean => {
    const { value, numberFormat } = cellAt(sheet.grid, at, column);
    return typeof value === "number" && isDateFormat(numberFormat);
  };
  return cells.some(({ column }) => isDay(row, column) && isDay(row - 1, column));
}

/** `Revenue | Margin | Orders` over their numbers, and right below these `Customers | Churn | NPS` over theirs: tiles in several rows. */
function areNextTiles(
  sheet: Sheet,
  { row, left, right, cells }: HeaderRow,
  found: readonly HeaderRow[],
): boolean {
  const above = found
    .slice(-MOST_SIDE_BY_SIDE)
    .reverse()
    .find((header) => header.left === left && header.right === right);
  const areValues = (at: number): boolean =>
    filledColumns(sheet, at, left, right).every((column) => beginsWithNumber(textAt(sheet, at, column)));
  if (!above || row - above.row > TILE_ROWS || cells.length !== above.cells.length) return false;
  if (cells.some(({ heading: { text } }) => /\d/.test(text))) return false;
  const isAsFull = (at: number) => filledColumns(sheet, at, left, right).length === cells.length;
  return [above.row + 1, row + 1].every((at) => isAsFull(at) && areValues(at)) && isAsFull(row - 1);
}

/** A name, its number and its target. */
const TILE_ROWS = 3;

/** Whether a fuller row stands right above, or above lone headings of sections; labels of groups head no body right below a header. */
function isInsideBody(sheet: Sheet, { row, left, right }: HeaderRow, found: readonly HeaderRow[]): boolean {
  const isBelowHeader = (above: number): boolean =>
    found
      .slice(-MOST_SIDE_BY_SIDE)
      .some((header) => header.row === above - 1 && header.left <= right && header.right >= left);
  for (let above = row - 1; above >= row - MOST_SECTION_ROWS; above--) {
    const filled = filledColumns(sheet, above, left, right).length;
    const isBanded = filled === 0 && mergeAt(sheet, above, left) !== undefined;
    if (filled !== 1 && !isBanded)
      return filled >= 2 && (isBelowHeader(above) || !hasGroupLabels(sheet, above, left, right));
  }
  return false;
}

/** Whether a wider header stands above, under which the row has other cells: empty cells part no tables there. */
function isPartOfRow(sheet: Sheet, { row, left, right }: HeaderRow, found: readonly HeaderRow[]): boolean {
  const wider = found
    .slice(-MOST_SIDE_BY_SIDE)
    .find((header) => header.left <= left && header.right >= right && row - header.row <= ROWS_BELOW);
  if (!wider) return false;
  const all = filledColumns(sheet, row, wider.left, wider.right);
  return all.some((column) => column < left || column > right);
}

/** A header this far above may have ended; what stands here is then a table of its own. */
const ROWS_BELOW = 12;

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

/** A lower header row fills what the upper one merges or leaves blank; a first body row stands under every heading. */
function isStackedOn(sheet: Sheet, { cells }: HeaderRow, upper: HeaderRow): boolean {
  const underGroup = cells.filter(({ column }) => {
    const merge = mergeAt(sheet, upper.row, column);
    return merge ? merge.right > merge.left : !upper.cells.some((cell) => cell.column === column);
  });
  return underGroup.length >= 2;
}

/** `1 2 3 4` after a heading count periods, as `202601 202602 202603` do. */
function withCountedColumns(sheet: Sheet, row: number, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const counts = cells.map(({ kind, column }) =>
    kind === "number" ? countIn(cellAt(sheet.grid, row, column)) : undefined,
  );
  return cells.map((cell, index) => {
    const count = counts[index];
    const isCounting =
      count !== undefined && (counts[index - 1] === count - 1 || counts[index + 1] === count + 1);
    const isLongEnough = isCounting && counts.filter((other) => other !== undefined).length >= 3;
    if (!isLongEnough) return cell;
    const { text } = cell.heading;
    return { ...cell, kind: "period", heading: { text, readings: [], period: text } };
  });
}

/** `10/5 | 10/12 | 10/19`, typed as text, are days, whatever else `10/5` may be alone. */
function withDays(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const days = daysAmong(cells.map(({ heading }) => heading.text));
  return cells.map((cell, at) => {
    const { text } = cell.heading;
    return days[at] ? { ...cell, kind: "period", heading: { text, readings: [], period: text } } : cell;
  });
}
