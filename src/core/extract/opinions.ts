import type { Measured } from "../model/measured";
import type { StatusMeaning, TypedShare, TypedStatus } from "../model/opinion";
import { columnOf, measureRows, type BaseRole, type BodyRow, type Column, type Table } from "../model/table";
import { answeredStatus, readConfidenceWords, readStatus } from "../parse/opinion";
import { typedIn } from "./typed-in";
import { statusLetters } from "../parse/status-letters";
import type { Cell } from "../model/cell";
import { wordsOf, type CellReader } from "./merged-cells";

export type Opinions = Pick<Measured, "status" | "confidence" | "progress">;

/** What people type beside a row's numbers: its status, its progress and how sure they are, each with its scale. */
export function opinionsOf(table: Table, read: CellReader): (row: BodyRow) => Opinions {
  const status = statusesIn(table, read);
  const progress = sharesIn(table, read, "progress");
  const confidence = sharesIn(table, read, "confidence");
  if (!status && !progress && !confidence) return () => NO_OPINIONS;
  return ({ index: row }) => {
    const own = {
      status: status?.(row),
      progress: progress?.(row),
      confidence: confidence?.(row),
    };
    return Object.fromEntries(Object.entries(own).filter(([, opinion]) => opinion !== undefined));
  };
}

const NO_OPINIONS: Opinions = {};

/** Reads the column of statuses, whose letters mean something only together. */
function statusesIn(table: Table, read: CellReader): ((row: number) => TypedStatus | undefined) | undefined {
  const column = columnOf(table, "status");
  if (!column) return undefined;
  const texts = measureRows(table).flatMap(({ index }) => wordsOf(read(index, column.index)) ?? []);
  const letters = statusLetters(column.header, texts);
  const { index } = column;
  return (row) => {
    const cell = read(row, index);
    const text = wordsOf(cell);
    if (text === undefined) return undefined;
    const meaning = meaningOf(cell, letters.get(text.trim().toUpperCase()), column);
    return {
      text,
      at: { sheet: table.sheet, row, column: index },
      ...(meaning !== undefined && { meaning }),
    };
  };
}

function meaningOf(
  { value }: Cell,
  letter: StatusMeaning | undefined,
  { header }: Column,
): StatusMeaning | undefined {
  if (typeof value === "boolean") return answeredStatus(header, value);
  if (typeof value !== "string") return undefined;
  return letter ?? readStatus(value) ?? answeredStatus(header, value);
}

/** Reads a column of shares, or those under the periods, of which the last filled one counts. */
function sharesIn(table: Table, read: CellReader, role: BaseRole & ("progress" | "confidence")) {
  const lone = columnOf(table, role);
  const columns = lone ? [lone] : table.columns.filter((column) => column.role === `period:${role}`);
  if (columns.length === 0) return undefined;
  const cells = measureRows(table).flatMap(({ index }) => columns.map((column) => read(index, column.index)));
  const scale = fullScaleOf(columns, cells);
  return (row: number): TypedShare | undefined => {
    const filled = columns.filter(({ index }) => wordsOf(read(row, index)) !== undefined);
    const column = filled.at(-1) ?? columns[0];
    return (
      column &&
      shareIn(read(row, column.index), { scale, at: { sheet: table.sheet, row, column: column.index } })
    );
  };
}

function shareIn(
  cell: Cell,
  { scale, at }: { readonly scale: number | undefined; readonly at: TypedShare["at"] },
): TypedShare {
  const text = wordsOf(cell) ?? "";
  const share = shareOf(cell, scale);
  return {
    value: cell.value,
    text,
    at,
    ...(scale !== undefined && { fullScale: scale }),
    ...(share !== undefined && { share }),
  };
}

function shareOf({ value }: Cell, scale: number | undefined): number | undefined {
  if (typeof value === "number") return scale && value / scale;
  const typed = typeof value === "string" ? typedIn(value) : undefined;
  if (typed?.kind !== "number") return typeof value === "string" ? readConfidenceWords(value) : undefined;
  if (typed.unit === "%") return typed.value;
  return typed.unit === undefined || typed.unit === "count" ? scale && typed.value / scale : undefined;
}

/** More than half as much again as all there is: no share of anything. */
const LARGEST_SHARE = 1.5;
const TENTHS = 10;
/** `Score (0-10)`, `Confidence 1–5`, `0.0 - 1.0`, `/100`. */
const IN_HEADING = /(?:\b[01](?:[.,]0)?\s*[-–—]\s*|\/\s*)(100|10|5|1)(?:[.,]0)?(?!\d)/;

/**
 * What the values of a column count up to. Its heading says it (`0-10`, `%`), or a percent format, or its largest
 * value. Whole numbers up to 1 alone tell nothing: 1 may be all, a tenth or a hundredth.
 */
export function fullScaleOf(columns: readonly Column[], cells: readonly Cell[]): number | undefined {
  const filled = cells.filter(({ value }) => typeof value === "number");
  const largest = Math.max(0, ...filled.map(({ value }) => Math.abs(Number(value))));
  const said = columns.map(({ header }) => IN_HEADING.exec(header)?.[1]).find((scale) => scale !== undefined);
  if (said !== undefined && largest <= Number(said) * LARGEST_SHARE) return Number(said);
  const isFormatted = filled.some(({ numberFormat }) => numberFormat?.includes("%"));
  if (isFormatted) return largest <= LARGEST_SHARE ? 1 : undefined;
  const isPercent = columns.some(({ header }) => header.includes("%"));
  if (largest > LARGEST_SHARE) return isPercent || largest > TENTHS ? 100 : TENTHS;
  const tells = filled.length === 0 || largest === 0 || filled.some(({ value }) => !Number.isInteger(value));
  return tells ? 1 : undefined;
}
