import type { CellValue } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { firstBodyRow, type Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/** A column whose values follow from two others beside it, in whatever language the headings are. */
export interface Relation {
  readonly kind: "share" | "difference" | "relative difference";
  readonly result: number;
  /** What is divided or what is taken from: the actual, if the table is ours. */
  readonly first: number;
  readonly second: number;
}

type Value = number | undefined;
/** The numbers of a column, row by row; undefined where a row has none. */
export type Values = readonly Value[];
/** The result, the first and the second of one row. */
type Row = readonly [number, number, number];

const ROWS_TO_SAMPLE = 40;
const COLUMNS_TO_LOOK_AT = 24;
/** A result stands near what it is made of. */
const COLUMNS_APART = 6;
const FEWEST_ROWS = 3;
/** The others may be typed over, rounded or summed. */
const SHARE_OF_ROWS = 0.8;

/** Finds progress as a ÷ t, variance as a − t, and relative variance as (a − t) ÷ t. */
export function valueRelations(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly Relation[] {
  const numeric = columns
    .filter(({ evidence: { shape } }) => shape.numbers > 0.5 && shape.dates < 0.3)
    .map(({ evidence }) => evidence.index)
    .slice(0, COLUMNS_TO_LOOK_AT);
  const values = new Map(numeric.map((column) => [column, columnValues(sheet, region, column)]));
  return numeric.flatMap((result) => relationTo(result, numeric, values) ?? []);
}

function relationTo(
  result: number,
  numeric: readonly number[],
  values: ReadonlyMap<number, readonly Value[]>,
): Relation | undefined {
  const near = numeric.filter((other) => other !== result && Math.abs(other - result) <= COLUMNS_APART);
  const of = (column: number): readonly Value[] => values.get(column) ?? [];
  for (const first of near) {
    for (const second of near) {
      const kind = first === second ? undefined : kindOf(of(result), of(first), of(second));
      if (kind) return { kind, result, first, second };
    }
  }
  return undefined;
}

/** The numbers of up to forty rows, top to bottom; undefined where a row has none. */
export function columnValues(sheet: Sheet, region: Region, column: number): readonly Value[] {
  const first = firstBodyRow(region);
  const step = Math.max(1, (region.area.bottom - first + 1) / ROWS_TO_SAMPLE);
  const values: Value[] = [];
  for (let at = first; at <= region.area.bottom; at += step)
    values.push(asNumber(cellAt(sheet.grid, Math.floor(at), column).value));
  return values;
}

/** A level is within so many times its target, either way; points that somebody gave it need not be. */
const NEAR = 5;

/** Whether the values of a column are of the size of the targets beside them, row by row. */
export function areNear(values: readonly Value[], targets: readonly Value[]): boolean {
  return values.every((value, row) => {
    const target = targets[row];
    return value === undefined || !target || (value <= NEAR * target && value * NEAR >= target);
  });
}

const LONGEST_NUMBER = 16;

/** A number, or a short text that is one: `1.234,5` → 1234.5, `95 %` → 0.95. */
export function asNumber(value: CellValue): Value {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > LONGEST_NUMBER) return undefined;
  const [, digits, percent] = /^[^\d-]{0,4}(-?\d[\d.,]*)\s*(%?)/.exec(value.trim()) ?? [];
  if (digits === undefined) return undefined;
  const isCommaDecimal = /,\d{1,2}$/.test(digits);
  const plain = isCommaDecimal ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const number = Number(plain);
  if (!Number.isFinite(number)) return undefined;
  return percent === "%" ? number / 100 : number;
}

/** Rounding in the sheet: half a percent. */
const CLOSE = 0.006;

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= CLOSE * Math.max(0.5, Math.abs(one), Math.abs(other));
}

type Test = (row: Row) => boolean;
const IS_SHARE: Test = ([result, first, second]) => isClose(result, first / second);
const IS_PERCENT: Test = ([result, first, second]) => isClose(result, (100 * first) / second);
const IS_DIFFERENCE: Test = ([result, first, second]) => result !== 0 && isClose(result, first - second);
const IS_RELATIVE: Test = ([result, first, second]) =>
  result !== 0 && isClose(result, (first - second) / Math.abs(second));
const IS_RELATIVE_PERCENT: Test = ([result, first, second]) =>
  result !== 0 && isClose(result, (100 * (first - second)) / Math.abs(second));
const ALL: readonly Test[] = [IS_SHARE, IS_PERCENT, IS_DIFFERENCE, IS_RELATIVE, IS_RELATIVE_PERCENT];

/** A few rows tell whether three columns may have to do with each other; most have not. */
const ROWS_TO_GLANCE = 6;

function kindOf(
  results: readonly Value[],
  firsts: readonly Value[],
  seconds: readonly Value[],
): Relation["kind"] | undefined {
  const glance = rowsOf(results, firsts, seconds, ROWS_TO_GLANCE);
  const isPossible = (test: Test): boolean => glance.filter(test).length / glance.length >= 0.5;
  if (glance.length < FEWEST_ROWS || !ALL.some(isPossible)) return undefined;
  const rows = rowsOf(results, firsts, seconds, Infinity);
  if (new Set(rows.map(([result]) => result)).size < FEWEST_ROWS) return undefined;
  const holds = (test: Test): boolean => rows.filter(test).length / rows.length >= SHARE_OF_ROWS;
  if (isShareLike(rows) && holds(IS_SHARE)) return "share";
  if (typical(rows, 0) <= MOST_PERCENT && holds(IS_PERCENT)) return "share";
  if (holds(IS_RELATIVE) || holds(IS_RELATIVE_PERCENT)) return "relative difference";
  return holds(IS_DIFFERENCE) ? "difference" : undefined;
}

/** Rows in which all three have a number, and in which they differ, so that they tell something: of 100 all are the same percentage. */
function rowsOf(
  results: readonly Value[],
  firsts: readonly Value[],
  seconds: readonly Value[],
  most: number,
): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < results.length && rows.length < most; at++) {
    const [result, first, second] = [results[at], firsts[at], seconds[at]];
    if (result === undefined || first === undefined || second === undefined) continue;
    if (second !== 0 && first !== second && result !== first) rows.push([result, first, second]);
  }
  return rows;
}

const MOST_SHARE = 3;
const MOST_PERCENT = 400;

/** A share is small, and smaller than what it divides by: else `price × amount = sum` read backwards would be one. */
function isShareLike(rows: readonly Row[]): boolean {
  const [result, second] = [typical(rows, 0), typical(rows, 2)];
  return second > result && (result <= MOST_SHARE || (result <= MOST_PERCENT && second > 3 * result));
}

function typical(rows: readonly Row[], at: 0 | 1 | 2): number {
  const sizes = rows.map((row) => Math.abs(row[at])).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
