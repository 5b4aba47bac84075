import type { Measured } from "../model/measured";
import { remembered } from "../model/remembered";
import { bareNumber } from "./bare-number";
import { bareSize, typedShareIn, type ScaledRow } from "./percent-cells";
import { typedIn } from "./typed-in";

/**
 * `Downtime | min | 60 | 1h 20m`: a bare number is in the row's unit, and the other in its own; compared as they stand, 1.33 hours
 * are fewer than 60 minutes.
 */
export function withOtherUnit<Row extends Measured>(row: Row): Row {
  const { inputs, unit, mismatch } = row;
  if (mismatch !== undefined) return row;
  if (isShareOfAnother(row) || isTimesAnother(row)) return { ...row, mismatch: "unit" };
  const own = unit === undefined ? undefined : unitItself(unit);
  if (own === undefined) return row;
  if (typeof inputs.target !== "number" || inputs.target === 0) return row;
  const actual = typedIn(inputs.actual);
  const isOther = actual.kind === "number" && actual.unit !== undefined && actual.unit !== own;
  return isOther ? { ...row, mismatch: "unit" } : row;
}

/** As a percentage, or as so many times, no number is so many times the one that is wanted. */
const FAR = 50;

/**
 * `Emissions, t | −22 % | 3900`, `Headcount growth | 5 % | 412`: the target tells a change, or a share, and the actual what it is
 * one of.
 */
function isShareOfAnother(row: ScaledRow): boolean {
  const [share, actual] = [typedShareIn(row), bareSize(row, "actual")];
  if (!share || actual === undefined || row.bands !== undefined) return false;
  const isAbove = (bareNumber(row.inputs.actual)?.value ?? 0) > 0;
  return (share < 0 && isAbove) || actual / 100 > FAR * Math.abs(share);
}

/** `Signups | 2x | 800`: the target tells how many times as many. */
function isTimesAnother({ inputs }: Measured): boolean {
  const [times, actual] = [bareNumber(inputs.target), bareNumber(inputs.actual)];
  if (times?.unit !== "x" || !actual || actual.unit === "x") return false;
  return Math.abs(actual.value) > FAR * Math.abs(times.value);
}

/** A column says the same few units again and again. */
const unitItself = remembered((unit) => {
  const one = typedIn(`1 ${unit}`);
  return one.kind === "number" ? one.unit : undefined;
});
