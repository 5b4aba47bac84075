import type { Measured } from "../model/measured";
import type { Table } from "../model/table";
import { polarityOf } from "../parse/direction";
import { mayBeLess } from "../parse/doubtful-name";
import { isOfMore } from "../parse/good-name";
import { numberIn } from "./bare-number";

/** Of fewer rows each may well stand at 0. */
const FEWEST_ROWS = 3;

/**
 * `Revenue | 12000 | 0`, `NPS | 45 | 0`, `Lead time | 10 | 0`: where every actual of a table is 0, most of them of what is to grow,
 * nobody has filled in the column yet, and neither is one far off nor the other within its limit; nor has anybody where all targets
 * are 0 as well. A row that begins at 0 stands there rightly, and so does a table of faults, or one whose own lights judge the zeros.
 */
export function withNothingFilled<Row extends Measured>(table: Table, rows: readonly Row[]): readonly Row[] {
  // The first that is filled settles it for nearly every table.
  if (rows.some(({ inputs }) => (numberIn(inputs.actual) ?? 0) !== 0)) return rows;
  const filled = rows.filter(({ inputs }) => numberIn(inputs.actual) !== undefined);
  if (filled.some(isJudged)) return rows;
  const targeted = filled.filter(({ inputs }) => numberIn(inputs.target) !== undefined);
  const away = targeted.filter(({ inputs }) => numberIn(inputs.target) !== 0);
  const [counted, isUnlikely] =
    away.length > 0 ? [away, (row: Row) => isToGrow(table, row)] : [targeted, (row: Row) => !isFault(row)];
  if (counted.length < FEWEST_ROWS || counted.filter(isUnlikely).length * 2 < counted.length) return rows;
  return rows.map((row) => (isOpen(row) ? { ...row, mismatch: "nothing filled" } : row));
}

/** Its own light says how the 0 is. */
function isJudged({ status }: Measured): boolean {
  return status?.meaning !== undefined && status.meaning !== "open";
}

function isToGrow({ kind }: Table, { name }: Measured): boolean {
  const side = polarityOf(name);
  return side === "at least" || (side === undefined && (kind === "okr" || isOfMore(name)));
}

/** Of faults none are wanted, and there may be none. */
function isFault({ name }: Measured): boolean {
  return polarityOf(name) === "at most" || mayBeLess(name);
}

function isOpen({ inputs, mismatch, fullProgress }: Measured): boolean {
  const hasActual = numberIn(inputs.actual) === 0 && numberIn(inputs.target) !== undefined;
  return hasActual && mismatch === undefined && fullProgress === undefined && numberIn(inputs.baseline) !== 0;
}
