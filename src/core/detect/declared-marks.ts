import type { Area } from "../model/address";
import { MOST_MARKED, type DeclaredMarks } from "../model/correction";
import { cellAt } from "../model/grid";
import { OUR_HEADERS } from "../model/marks";
import { remembered } from "../model/remembered";
import { nameColumn, type Table } from "../model/table";
import { normaliseHeading } from "../text/normalise-heading";
import { filledColumns, type Sheet } from "./sheet";

/** Beyond it a text tells nothing more. */
const LONGEST = 40;

const folded = remembered((text) => normaliseHeading(text).slice(0, LONGEST));

/** A cell's text as it is compared, and a number as it is; blank for everything else. */
export function wordsAt({ grid }: Sheet, row: number, column: number): string {
  const { value } = cellAt(grid, row, column);
  if (typeof value === "string") return value === "" ? "" : folded(value);
  return typeof value === "number" ? String(value) : "";
}

/** What stands below each other in some rows of one column. */
export function headingAt(sheet: Sheet, rows: readonly number[], column: number): string {
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) return wordsAt(sheet, only, column);
  return rows
    .map((row) => wordsAt(sheet, row, column))
    .filter((words) => words !== "")
    .join(" ");
}

/** What begins a row between two columns: its first text; blank where the row is, undefined where it has no text. */
export function beginningOf(sheet: Sheet, row: number, { left, right }: Area): string | undefined {
  const columns = filledColumns(sheet, row, left, right);
  if (columns.length === 0) return "";
  return columns.map((column) => wordsAt(sheet, row, column)).find((words) => words !== "");
}

/** Stands for the heading of a period, which is another one next month; no heading is compared as a sign alone. */
const PERIOD = "*";

/** Whether a column is found by what heads it. */
export function isHeading(words: string): boolean {
  return words !== "" && words !== PERIOD;
}

const OURS = new Set(Object.values(OUR_HEADERS).map(folded));

/** Whether that is one of our headings, which belongs to no selection. */
export function isOurHeading(words: string): boolean {
  return OURS.has(words);
}

/** What a declared table is found again by; undefined where nothing about it tells. */
export function marksOf(sheet: Sheet, table: Table, area: Area): DeclaredMarks | undefined {
  const { headerRows } = table;
  const { top, left } = area;
  const nameAt = (nameColumn(table)?.index ?? left) - left;
  const names = namesIn(sheet, { ...area, top: firstRow(table) }, left + nameAt).slice(0, MOST_MARKED.names);
  const headings = headingsOf(sheet, table, area);
  if (names.length === 0 && !headings.some(isHeading)) return undefined;
  const above = top > 0 ? beginningOf(sheet, top - 1, area) : "";
  const below = beginningOf(sheet, area.bottom + 1, area);
  const right = filledColumns(sheet, headerRows[0] ?? top, area.right + 1, area.right + 1);
  return {
    headings,
    headRows: headerRows.length,
    headAt: Math.max(0, (headerRows[0] ?? top) - top),
    nameAt,
    names,
    ...gapsIn(sheet, { ...area, top: firstRow(table) }),
    ...(above !== undefined && { above }),
    ...(below !== undefined && { below }),
    ...((right.length === 0 || isOurHeading(wordsAt(sheet, headerRows[0] ?? top, area.right + 1))) && {
      isOpenRight: true,
    }),
  };
}

function firstRow({ headerRows, area }: Table): number {
  return (headerRows.at(-1) ?? area.top - 1) + 1;
}

function headingsOf(sheet: Sheet, { headerRows, columns }: Table, area: Area): readonly string[] {
  const width = Math.min(MOST_MARKED.headings, area.right - area.left + 1);
  const periods = new Set(columns.flatMap(({ index, period }) => (period === undefined ? [] : [index])));
  return Array.from({ length: width }, (_, step) => {
    const column = area.left + step;
    const words = periods.has(column) ? PERIOD : headingAt(sheet, headerRows, column);
    return isOurHeading(words) ? "" : words;
  });
}

/** The different texts of a column between two rows, from the top. */
export function namesIn(sheet: Sheet, { top, bottom }: Area, column: number): readonly string[] {
  const names = new Set<string>();
  for (let row = top; row <= Math.min(bottom, sheet.used.bottom); row++) {
    const words = wordsAt(sheet, row, column);
    if (words !== "") names.add(words);
  }
  return [...names];
}

function gapsIn(sheet: Sheet, { top, left, bottom, right }: Area): Pick<DeclaredMarks, "gap" | "spare"> {
  let longest = 0;
  let blank = 0;
  const end = Math.min(bottom, sheet.used.bottom);
  for (let row = top; row <= end; row++) {
    const isBlankRow = filledColumns(sheet, row, left, right).length === 0;
    if (!isBlankRow && blank > longest) longest = blank;
    blank = isBlankRow ? blank + 1 : 0;
  }
  return { gap: longest, spare: blank + Math.max(0, bottom - end) };
}
