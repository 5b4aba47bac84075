import { TOLERANCE_SHARE } from "../model/thresholds";
import type { Band, Hold } from "./goal";

/** How far a level may be missed and still be `At risk`: as a share of the target, or in its own unit. */
export type Tolerance =
  { readonly kind: "share"; readonly share: number } | { readonly kind: "amount"; readonly amount: number };

export const DEFAULT_TOLERANCE: Tolerance = { kind: "share", share: TOLERANCE_SHARE };

/** The tolerance in the goal's own unit: 10 % of a target of 200 → 20, of a band from 4 to 5 → 0.1. */
export function toleratedMiss(goal: Hold | Band, tolerance: Tolerance): number {
  if (tolerance.kind === "amount") return tolerance.amount;
  return tolerance.share * (goal.kind === "band" ? goal.upper - goal.lower : Math.abs(goal.target));
}
