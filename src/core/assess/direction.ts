import type { Bound, Direction } from "../model/quantity";
import { isEqual } from "./near";

/** A target as far as it tells a direction. */
export interface DirectionClues {
  readonly target: number;
  readonly baseline: number | undefined;
  /** The comparator in the target's own text. */
  readonly bound: Bound | undefined;
}

/**
 * The direction that the numbers tell: from 18000 to 30000 → `increase`; else the target's comparator. A comparator
 * that the baseline already fulfils is a level to keep: `under 2 hours` from 1 hour → `at most`.
 */
export function impliedDirection({ target, baseline, bound }: DirectionClues): Direction | undefined {
  if (baseline === undefined || isEqual(baseline, target)) return bound;
  const isUp = target > baseline;
  if (bound !== undefined && (bound === "at least") !== isUp) return bound;
  return isUp ? "increase" : "decrease";
}

/** The side that each direction wants the number on. */
export const SIDE_OF: Readonly<Record<Exclude<Direction, "between">, Bound>> = {
  increase: "at least",
  "at least": "at least",
  decrease: "at most",
  "at most": "at most",
};
