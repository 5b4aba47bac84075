import type { Measured } from "../model/measured";
import { remembered } from "../model/remembered";
import { typedIn } from "./typed-in";

/**
 * `Downtime | min | 60 | 1h 20m`: a bare number is in the row's unit, and the other in its own; compared as they stand, 1.33 hours
 * are fewer than 60 minutes.
 */
export function withOtherUnit<Row extends Measured>(row: Row): Row {
  const { inputs, unit, mismatch } = row;
  const own = unit === undefined ? undefined : unitItself(unit);
  if (mismatch !== undefined || own === undefined) return row;
  if (typeof inputs.target !== "number" || inputs.target === 0) return row;
  const actual = typedIn(inputs.actual);
  const isOther = actual.kind === "number" && actual.unit !== undefined && actual.unit !== own;
  return isOther ? { ...row, mismatch: "unit" } : row;
}

/** A column says the same few units again and again. */
const unitItself = remembered((unit) => {
  const one = typedIn(`1 ${unit}`);
  return one.kind === "number" ? one.unit : undefined;
});
