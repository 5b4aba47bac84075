import { isBlank } from "../model/cell";
import { cellAt } from "../model/grid";
import { headingText } from "./header-cells";
import type { HeaderRow } from "./header-rows";
import { filledColumns, mergeAt, type Sheet } from "./sheet";

/** One to four header rows of one table. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Nobody stacks more. */
const MOST_HEADER_ROWS = 4;

/** How far back a header row can stand on another: as many tables stand side by side at most. */
const MOST_SIDE_BY_SIDE = 32;

/** Joins header rows that stand on each other, and takes in the group labels right above (`Q1`, `Thresholds`). */
export function headerBlocks(sheet: Sheet, headerRows: readonly HeaderRow[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const header of headerRows) {
    let above = blocks.length - 1;
    const oldest = Math.max(0, blocks.length - MOST_SIDE_BY_SIDE);
    while (above >= oldest && !standsOn(sheet, header, blocks[above])) above--;
    const upper = above >= oldest ? blocks[above] : undefined;
    if (upper) blocks[above] = joined(upper, header);
    else blocks.push({ rows: [header.row], left: header.left, right: header.right });
  }
  const headerRowNumbers = new Set(headerRows.map(({ row }) => row));
  return blocks.map((block) => withGroupLabels(sheet, block, headerRowNumbers));
}

function joined(block: HeaderBlock, { row, left, right }: HeaderRow): HeaderBlock {
  return {
    rows: [...block.rows, row],
    left: Math.min(block.left, left),
    right: Math.max(block.right, right),
  };
}

/** A lower header row leaves out what the upper one merges downwards; two full rows are two tables. */
function standsOn(sheet: Sheet, header: HeaderRow, block: HeaderBlock | undefined): boolean {
  if (!block) return false;
  const isRightBelow = block.rows.at(-1) === header.row - 1 && block.rows.length < MOST_HEADER_ROWS;
  if (!isRightBelow || header.right < block.left || header.left > block.right) return false;
  const upper = filledColumns(sheet, header.row - 1, block.left, block.right);
  const isStacked = upper.some(
    (column) => (mergeAt(sheet, header.row - 1, column)?.right ?? column) > column,
  );
  const lower = new Set(filledColumns(sheet, header.row, block.left, block.right));
  const isComplementary =
    upper.some((column) => !lower.has(column)) || [...lower].some((column) => !upper.includes(column));
  return isStacked || isComplementary;
}

function withGroupLabels(sheet: Sheet, block: HeaderBlock, headerRows: ReadonlySet<number>): HeaderBlock {
  let rows = block.rows;
  for (let row = (rows[0] ?? 0) - 1; rows.length < MOST_HEADER_ROWS; row--) {
    if (headerRows.has(row) || !isLabelRow(sheet, row, { ...block, rows })) break;
    rows = [row, ...rows];
  }
  return { ...block, rows };
}

/** Labels span some of the columns but not all of them: a text over the whole table is its title. */
function isLabelRow(sheet: Sheet, row: number, { left, right, rows }: HeaderBlock): boolean {
  if (row < sheet.used.top) return false;
  const columns = filledColumns(sheet, row, left, right);
  const spans = columns.map((column) => mergeAt(sheet, row, column));
  const isDown = spans.some(
    (merge) => merge !== undefined && merge.bottom > row && rows.includes(merge.bottom),
  );
  const isGroup = spans.some(
    (merge) =>
      merge !== undefined && merge.right > merge.left && !(merge.left <= left && merge.right >= right),
  );
  return isDown || isGroup;
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

/** An unmerged group label holds until the next one, over columns that have a heading of their own below. */
function spreadLabel(sheet: Sheet, block: HeaderBlock, row: number, column: number): string {
  const below = block.rows.filter((other) => other > row);
  const hasOwnHeading = (at: number): boolean =>
    below.some((other) => !isBlank(cellAt(sheet.grid, other, at).value));
  for (let at = column; at >= block.left; at--) {
    if (!hasOwnHeading(at)) return "";
    const text = cellText(sheet, row, at);
    if (text !== "") return text;
  }
  return "";
}

function cellText(sheet: Sheet, row: number, column: number): string {
  return headingText(cellAt(sheet.grid, row, column));
}
