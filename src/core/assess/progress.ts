import { isMet, type Goal } from "./goal";

/**
 * The share of the way from baseline to target, uncapped: 4.35 on the way from 4.1 to 4.6 → 0.5, and 110 on the
 * way from 100 down to 60 → −0.25. A level or a band has no way: 1 if it is met, else 0.
 */
export function progress(goal: Goal, actual: number): number {
  if (goal.kind === "reach") return (actual - goal.baseline) / (goal.target - goal.baseline);
  return isMet(goal, actual) ? 1 : 0;
}
