import type { RowCase, ShownNumber } from "../model/row-case";
import { byRow } from "./in-parts";

/** A percent beside a number that is about a hundred times as large, as typing 12 where 12 % is meant makes it. */
const BESIDE = { from: 20, to: 500 } as const;
/** The last value against the median of those before. */
const IN_TIME = { from: 50, to: 200 } as const;
const FEWEST_EARLIER = 2;

/** Numbers of one row of which one seems to be a hundred times the other. */
export const scaleMismatch = byRow((row) => {
  const pair = mismatchBeside(row) ?? mismatchInTime(row);
  if (!pair) return undefined;
  return {
    rule: "scale-mismatch",
    severity: "watch",
    sentence: `"${row.measure.name}": ${pair[0]} beside ${pair[1]}: one of them is a hundred times the other.`,
    next: "Retype it.",
    action: "edit-cell",
    ...(row.measure.cells.actual && { cells: [row.measure.cells.actual] }),
  };
});

/** Whether the numbers of a row are on two scales, so that its health is Check inputs for this reason. */
export function isMismatchBeside(row: RowCase): boolean {
  return mismatchBeside(row) !== undefined;
}

type Pair = readonly [string, string];

function mismatchBeside(row: RowCase): Pair | undefined {
  if (!row.isPercentRow) return undefined;
  const numbers = row.numbers();
  if (!numbers.some(({ isPercent }) => isPercent)) return undefined;
  for (const one of numbers)
    for (const other of numbers)
      if (one.isPercent && !other.isPercent && isHundredfold(one, other)) return [other.shown, one.shown];
  return undefined;
}

function isHundredfold(percent: ShownNumber, plain: ShownNumber): boolean {
  const times = Math.abs(plain.value) / Math.abs(percent.value);
  return Math.abs(plain.value) >= 1 && times >= BESIDE.from && times <= BESIDE.to;
}

function mismatchInTime({ evidence, isPercentRow, shown }: RowCase): Pair | undefined {
  const values = evidence.series.map(({ value }) => value);
  const last = values.at(-1);
  const earlier = values.slice(0, -1);
  if (!isPercentRow || last === undefined || earlier.length < FEWEST_EARLIER) return undefined;
  const usual = median(earlier);
  const times = Math.abs(last / usual);
  const isOff = (share: number) => share >= IN_TIME.from && share <= IN_TIME.to;
  return isOff(times) || isOff(1 / times) ? [shown.actual, String(usual)] : undefined;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [upper = 0, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}
