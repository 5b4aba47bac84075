import type { Cell } from "../../model/cell";
import { cellAt } from "../../model/grid";
import type { HeadingReader } from "../headings/read-heading";
import type { Sheet } from "../sheet";
import { countIn, kindOfValue, textKind } from "./header-cells";
import { ENOUGH_EVIDENCE, EVIDENCE } from "./header-likeness";
import { unusedColumns } from "./header-segments";

/** Cells of a row that are looked at before the row is dropped because they are numbers. */
const GLANCE = 8;

/**
 * Cheap first look: rows of values start with numbers; reading their words would cost time. Right below a header `50 51 52` may be
 * the weeks of its groups.
 */
export function isPlainlyValues(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  isBelowHeader: boolean,
): boolean {
  const glance = columns.slice(0, GLANCE).map((column) => cellAt(sheet.grid, row, column));
  if (glance.some(({ value }) => typeof value === "string")) return false;
  return (
    !glance.every((cell) => kindOfValue(cell) === "period") &&
    !mayCount(isBelowHeader ? glance : glance.filter(isLong))
  );
}

/** Months as `202601` are worth a closer look, counts are not: bodies are full of them. */
function isLong({ value }: Cell): boolean {
  return typeof value === "number" && value >= 100_000;
}

/** The most that a cell whose words are not read yet can say for a header row. */
const MOST_EVIDENCE = 1;
/** Three numbers may count periods, where one is by one more than the one before it: `1 2 3`. */
const COUNTING = 3;

/**
 * Whether a row that no empty columns part has so many values that no words in it could make it a header row: then its words, which
 * are different in every row of a body, need not be read.
 */
export function cannotBeHeader(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  read: HeadingReader,
): boolean {
  const isParted = columns.some(
    (column, at) => at > 0 && unusedColumns(sheet, row, columns[at - 1] ?? column, column) > 0,
  );
  if (isParted) return false;
  const cells = columns.map((column) => cellAt(sheet.grid, row, column));
  if (!cells.some(isValue) || mayCount(cells) || beginsAnew(cells)) return false;
  return cells.reduce((sum, cell) => sum + mostEvidence(cell, read), 0) < ENOUGH_EVIDENCE;
}

function mayCount(cells: readonly Cell[]): boolean {
  const counts = cells.map((cell) => countIn(cell) ?? NaN);
  const isNext = (count: number, at: number) => at > 0 && count - 1 === counts[at - 1];
  return counts.some(isNext) && counts.filter((count) => !Number.isNaN(count)).length >= COUNTING;
}

function isValue(cell: Cell): boolean {
  return typeof cell.value !== "string" && kindOfValue(cell) === "number";
}

function mostEvidence(cell: Cell, read: HeadingReader): number {
  if (typeof cell.value !== "string") return EVIDENCE[kindOfValue(cell)];
  const known = read.known(cell.value);
  return known ? EVIDENCE[textKind(cell.value, known)] : MOST_EVIDENCE;
}

/** The first text once more: a second table may begin there. */
function beginsAnew(cells: readonly Cell[]): boolean {
  const [{ value: first } = { value: undefined }, ...others] = cells;
  if (typeof first !== "string") return false;
  const begins = bare(first);
  return others.some(
    ({ value }) => typeof value === "string" && value.length >= begins.length && bare(value) === begins,
  );
}

function bare(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .toLowerCase();
}
