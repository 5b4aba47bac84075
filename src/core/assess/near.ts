/**
 * How far two numbers may differ, as a share of the larger, and still be the same to a person: a sheet's own
 * sums (0.1 + 0.2) must not decide whether a target was met.
 */
const ROUNDING = 1e-9;

/** 0.1 + 0.2 and 0.3 are equal; 0.3 and 0.30001 are not. */
export function isEqual(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether `one` is below `other`, or equal to it but for rounding. */
export function isAtMost(one: number, other: number): boolean {
  return one <= other || isEqual(one, other);
}

/** Whether `one` is above `other`, or equal to it but for rounding. */
export function isAtLeast(one: number, other: number): boolean {
  return isAtMost(other, one);
}
