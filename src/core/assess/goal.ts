import type { Unit } from "../model/quantity";
import { TOLERANCE_SHARE } from "../model/thresholds";
import { isAtLeast, isAtMost, isEqual } from "./near";
import { spellShown, type NumberStyle } from "./spell";

/** A movement from a baseline to a target: progress along the way counts. */
export interface Reach {
  readonly kind: "reach";
  readonly baseline: number;
  readonly target: number;
  readonly unit?: Unit | undefined;
  /** How its cell shows it; for sentences alone. */
  readonly style?: NumberStyle;
}

/** A level to keep: either it is met or it is not. */
export interface Hold {
  readonly kind: "hold";
  readonly direction: "at least" | "at most";
  readonly target: number;
  /** The bound was typed so (`<`, `under`): meeting it exactly does not count. */
  readonly isStrict: boolean;
  readonly unit?: Unit | undefined;
  /** How its cell shows it; for sentences alone. */
  readonly style?: NumberStyle;
  /** Nobody said that it is a level; there was only a number. */
  readonly isAssumed: boolean;
}

/** A band to stay in; both edges belong to it. */
export interface Band {
  readonly kind: "band";
  readonly lower: number;
  readonly upper: number;
  readonly unit?: Unit | undefined;
  /** How its cell shows it; for sentences alone. */
  readonly style?: NumberStyle;
}

/** What is wanted of a number. */
export type Goal = Reach | Hold | Band;

/** Whether the goal is met; exactly at the target counts, unless the bound is strict. */
export function isMet(goal: Goal, actual: number): boolean {
  if (goal.kind === "band") return isAtLeast(actual, goal.lower) && isAtMost(actual, goal.upper);
  if (isEqual(actual, goal.target)) return goal.kind === "reach" || !goal.isStrict;
  return wantsMore(goal) ? actual > goal.target : actual < goal.target;
}

/** Whether more is better: 18000 → 30000 and `at least 95` say so, 100 → 60 and `at most 8%` do not. */
export function wantsMore(goal: Reach | Hold): boolean {
  return goal.kind === "reach" ? goal.target > goal.baseline : goal.direction === "at least";
}

/** How far outside the goal the actual is, in its own unit; 0 where it is met. `at most 2` with 2.5 → 0.5. */
export function shortfall(goal: Goal, actual: number): number {
  if (isMet(goal, actual)) return 0;
  if (goal.kind === "band") return actual < goal.lower ? goal.lower - actual : actual - goal.upper;
  return Math.abs(goal.target - actual);
}

/** How far a level may be missed and still be `At risk`: as a share of the target, or in its own unit. */
export type Tolerance =
  { readonly kind: "share"; readonly share: number } | { readonly kind: "amount"; readonly amount: number };

export const DEFAULT_TOLERANCE: Tolerance = { kind: "share", share: TOLERANCE_SHARE };

/** The tolerance in the goal's own unit: 10 % of a target of 200 → 20, of a band from 4 to 5 → 0.1. */
export function toleratedMiss(goal: Hold | Band, tolerance: Tolerance): number {
  if (tolerance.kind === "amount") return tolerance.amount;
  return tolerance.share * (goal.kind === "band" ? goal.upper - goal.lower : Math.abs(goal.target));
}

/** What meets a goal of one number: `at least 4.6`, and of a strict one `less than 2 hours`. */
export function spellBound(goal: Reach | Hold): string {
  const target = spellShown(goal.target, goal);
  const isStrict = goal.kind === "hold" && goal.isStrict;
  if (wantsMore(goal)) return `${isStrict ? "more than" : "at least"} ${target}`;
  return `${isStrict ? "less than" : "at most"} ${target}`;
}

/** What meets a goal: a bound, or `between 4 and 5`. */
export function spellGoal(goal: Goal): string {
  if (goal.kind !== "band") return spellBound(goal);
  return `between ${spellShown(goal.lower, goal)} and ${spellShown(goal.upper, goal)}`;
}
