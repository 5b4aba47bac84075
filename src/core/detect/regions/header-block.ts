import type { Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { headingText } from "./header-cells";
import { partedAsBelow } from "./header-gaps";
import { together, withNeighbours, withReach } from "./header-heights";
import { MOST_HEADER_ROWS, MOST_SIDE_BY_SIDE, type HeaderBlock } from "./header-limits";
import type { HeaderRow } from "./header-segments";
import { splitPeriod } from "../headings/period-label";
import { filledColumns, mergeAt, type Sheet } from "../sheet";

/** Joins header rows that stand on each other, and takes in the group labels right above (`Q1`, `Thresholds`). */
export function headerBlocks(sheet: Sheet, headerRows: readonly HeaderRow[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const headings = headerRows.filter((row) => !isRowOfTitles(sheet, row, headerRows));
  for (const header of headings.flatMap((row) => partedAsBelow(sheet, row, headerRows))) {
    const below = blocks.slice(-MOST_SIDE_BY_SIDE).filter((block) => standsOn(sheet, header, block));
    const [upper] = below;
    if (!upper) blocks.push({ rows: [header.row], left: header.left, right: header.right });
    else blocks.splice(blocks.indexOf(upper), 1, below.reduce(together, joined(upper, header)));
    for (const other of below.slice(1)) blocks.splice(blocks.indexOf(other), 1);
  }
  const headerRowNumbers = new Set(headerRows.map(({ row }) => row));
  const labelled = blocks.map((block) => withGroupLabels(sheet, withReach(sheet, block), headerRowNumbers));
  return withNeighbours(labelled).map((block, _, all) => withTallHeadings(sheet, block, all));
}

/** Headings merged over all header rows, beside those that were read or one blank column on, belong to them: `Region` left of months in groups. */
function withTallHeadings(sheet: Sheet, block: HeaderBlock, blocks: readonly HeaderBlock[]): HeaderBlock {
  const { rows } = block;
  if (rows.length < 2) return block;
  const isTaken = (column: number): boolean =>
    blocks.some(
      (other) =>
        other !== block &&
        other.left <= column &&
        other.right >= column &&
        other.rows.some((row) => rows.includes(row)),
    );
  const belongs = (column: number): boolean => isTallHeading(sheet, block, column) && !isTaken(column);
  let { left, right } = block;
  while (belongs(left - 1) || belongs(left - 2)) left -= belongs(left - 1) ? 1 : 2;
  while (belongs(right + 1) || belongs(right + 2)) right += belongs(right + 1) ? 1 : 2;
  return { ...block, left, right };
}

function isTallHeading(sheet: Sheet, { rows }: HeaderBlock, column: number): boolean {
  const [top = 0] = rows;
  const bottom = rows.at(-1) ?? top;
  const merge = column < 0 ? undefined : mergeAt(sheet, bottom, column);
  return (
    merge !== undefined &&
    merge.top >= top &&
    merge.top < bottom &&
    merge.bottom === bottom &&
    cellText(sheet, merge.top, merge.left) !== ""
  );
}

/** `Finance KPIs | | | Sales KPIs`: each of its cells stands over the beginning of another table's headings, merged over no other. */
function isRowOfTitles(sheet: Sheet, { row, cells }: HeaderRow, headerRows: readonly HeaderRow[]): boolean {
  const below = headerRows.filter((other) => other.row === row + 1);
  const heads = (column: number): boolean => {
    const headed = below.find(({ left }) => left === column);
    const merge = mergeAt(sheet, row, column);
    return (
      headed !== undefined &&
      (merge === undefined || (merge.left === column && merge.right <= headed.right + 1))
    );
  };
  return cells.length >= 2 && cells.every(({ column }) => heads(column));
}

function joined(block: HeaderBlock, { row, left, right }: HeaderRow): HeaderBlock {
  return {
    rows: [...block.rows, row],
    left: Math.min(block.left, left),
    right: Math.max(block.right, right),
  };
}

/** Header rows on each other were told apart from headers of two tables when they were found. */
function standsOn(sheet: Sheet, header: HeaderRow, block: HeaderBlock): boolean {
  const last = block.rows.at(-1) ?? header.row;
  const reach = Math.max(last, ...headingsReaching(sheet, header.row - 1, block));
  return (
    reach === header.row - 1 &&
    last < header.row &&
    block.rows.length < MOST_HEADER_ROWS &&
    header.right >= block.left &&
    header.left <= block.right
  );
}

/** Headings of the block that are merged down to this row. */
function headingsReaching(sheet: Sheet, row: number, { rows, left, right }: HeaderBlock): readonly number[] {
  return (sheet.mergesByRow.get(row) ?? [])
    .filter((merge) => rows.includes(merge.top) && merge.left >= left && merge.right <= right)
    .map(() => row);
}

function withGroupLabels(sheet: Sheet, block: HeaderBlock, headerRows: ReadonlySet<number>): HeaderBlock {
  let rows = block.rows;
  for (let row = (rows[0] ?? 0) - 1; rows.length < MOST_HEADER_ROWS; row--) {
    const isAbove = [isLabelRow, isRowOfLabels, isRowOfPeriods].some((isRow) =>
      isRow(sheet, row, { ...block, rows }),
    );
    if (headerRows.has(row) || !isAbove) break;
    rows = [row, ...rows];
  }
  return { ...block, rows: withMergedTop(sheet, block, rows) };
}

/** A label merged over two rows stands in the upper one. */
function withMergedTop(sheet: Sheet, { left }: HeaderBlock, rows: readonly number[]): readonly number[] {
  const [first = 0] = rows;
  const top = mergeAt(sheet, first, left)?.top ?? first;
  return top === first - 1 && rows.length > 1 ? [top, ...rows] : rows;
}

/** A single label over most of the table is its title, unless a neighbour has one too. */
const TITLE_SHARE = 0.6;

/** Labels over some of the columns, headings that reach down, or one of several bands over tables side by side. */
function isLabelRow(sheet: Sheet, row: number, { left, right, rows }: HeaderBlock): boolean {
  if (row < sheet.used.top) return false;
  const merges = (sheet.mergesByRow.get(row) ?? []).filter(
    (merge) => merge.left <= right && merge.right >= left,
  );
  if (merges.some(({ bottom }) => bottom > row && rows.includes(bottom))) return true;
  const groups = merges.filter(
    (merge) => merge.right > merge.left && !isBlank(cellAt(sheet.grid, merge.top, merge.left).value),
  );
  const covered = groups.reduce(
    (sum, merge) => sum + Math.min(merge.right, right) - Math.max(merge.left, left) + 1,
    0,
  );
  if (groups.length >= 2 || (groups.length === 1 && covered / (right - left + 1) < TITLE_SHARE)) return true;
  return groups.some(
    (merge) => merge.left === left && merge.right === right && hasNeighbourBand(sheet, row, merge),
  );
}

/** `Person | Revenue | | Calls |` above `| Target | Actual | Target | Actual`: every label stands over the heading with which a group begins. Who merges cells would have merged these. */
function isRowOfLabels(sheet: Sheet, row: number, { left, right, rows }: HeaderBlock): boolean {
  if (rows.length > 1 || row < sheet.used.top || (sheet.mergesByRow.get(row) ?? []).length > 0) return false;
  const [lowest = 0] = rows;
  const begins = (column: number): string => cellText(sheet, lowest, column);
  const labels = filledColumns(sheet, row, left, right).filter((column) => begins(column) !== "");
  const [first] = labels;
  if (first === undefined || labels.length < 2) return false;
  const starts = filledColumns(sheet, lowest, left, right).filter(
    (column) => begins(column) === begins(first),
  );
  return (
    labels.every((column) => typeof cellAt(sheet.grid, row, column).value === "string") &&
    labels.length === starts.length &&
    labels.every((column, at) => column === starts[at] && starts[at + 1] !== column + 1)
  );
}

/** ` | 2025 | 2026 | 2026` above `Measure | Actual | Target | Actual`: a period over each number, told again for every column. */
function isRowOfPeriods(sheet: Sheet, row: number, { left, right, rows }: HeaderBlock): boolean {
  const [lowest = 0] = rows;
  if (row < sheet.used.top || rows.length > 1) return false;
  const filled = filledColumns(sheet, row, left, right);
  return (
    filled.length >= 2 &&
    filled.length <= right - left &&
    filled.every((column) => splitPeriod(cellText(sheet, row, column))?.rest === "") &&
    filled.every((column) => cellText(sheet, lowest, column) !== "")
  );
}

function hasNeighbourBand(sheet: Sheet, row: number, band: Area): boolean {
  return (sheet.mergesByRow.get(row) ?? []).some(
    (merge) => merge.top === band.top && (merge.left === band.right + 1 || merge.right === band.left - 1),
  );
}

/** What the header rows say over one column, from the top: merged and spread labels count for all their columns. */
export function headerTexts(sheet: Sheet, block: HeaderBlock, column: number): readonly string[] {
  const texts = block.rows.map((row, index) =>
    headerText(sheet, block, row, column, index === block.rows.length - 1),
  );
  return texts.filter((text, index) => text !== "" && texts.indexOf(text) === index);
}

function headerText(sheet: Sheet, block: HeaderBlock, row: number, column: number, isLast: boolean): string {
  const merge = mergeAt(sheet, row, column);
  const source = merge ? { row: merge.top, column: merge.left } : { row, column };
  const own = cellText(sheet, source.row, source.column);
  if (own !== "" || merge || isLast) return block.rows.includes(source.row) ? own : "";
  return spreadLabel(sheet, block, row, column);
}

/** An unmerged group label holds until the next one, over columns that have headings of the same sort below. */
function spreadLabel(sheet: Sheet, block: HeaderBlock, row: number, column: number): string {
  const sortBelow = (at: number): string => {
    const below = block.rows
      .filter((other) => other > row)
      .map((other) => cellText(sheet, other, at))
      .find((text) => text !== "");
    return below === undefined ? "" : splitPeriod(below)?.rest === "" ? "period" : "words";
  };
  const sort = sortBelow(column);
  for (let at = column; at >= block.left && sort !== "" && sortBelow(at) === sort; at--) {
    const text = cellText(sheet, row, at);
    if (text !== "") return text;
  }
  return "";
}

function cellText(sheet: Sheet, row: number, column: number): string {
  return headingText(cellAt(sheet.grid, row, column));
}
