import type { SeenValue } from "../model/evidence";
import type { DateSerial } from "../model/period";
import type { RowCase, RowGoal } from "../model/row-case";
import { valueOn } from "./value-on";

/** How a number moved between two days; `change` is above 0 where it became better. */
export interface Movement {
  readonly row: RowCase;
  readonly from: SeenValue;
  readonly to: SeenValue;
  readonly change: number;
}

/** Sums of a sheet carry binary rounding that nobody typed. */
const DIGITS = 12;

/** The present value against that of the last review, or without one, against the value before. */
export function movementOf(row: RowCase, reviewed: DateSerial | undefined): Movement | undefined {
  const { series } = row.evidence;
  const to = series.at(-1);
  const from = reviewed === undefined ? series.at(-2) : valueOn(series, reviewed);
  if (!to || !from || !row.goal) return undefined;
  const change = gain(row.goal, from.value, to.value);
  return change === undefined ? undefined : { row, from, to, change: Number(change.toPrecision(DIGITS)) };
}

/** How much better a number became, in its own size; undefined where nothing says which way is better. */
export function gain(
  { kind, wantsMore, lower = 0, upper = 0 }: RowGoal,
  from: number,
  to: number,
): number | undefined {
  if (kind !== "band") return wantsMore === undefined ? undefined : wantsMore ? to - from : from - to;
  const distance = (value: number) => Math.max(lower - value, value - upper, 0);
  return distance(from) - distance(to);
}
