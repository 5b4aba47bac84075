import { HEALTH, type Health } from "../model/health";
import type { RowCase } from "../model/row-case";
import type { Settings } from "../model/settings";

const OVER: readonly Health[] = [HEALTH.achieved, HEALTH.missed];

/** Whether a number stands where it stood a quarter ago; a level that is met may, and so may what is over. */
export function hasStoodStill(
  { unmoved, goal, assessment, isOver }: Pick<RowCase, "unmoved" | "goal" | "assessment" | "isOver">,
  { unmovedDays }: Settings,
): boolean {
  if (unmoved === undefined || unmoved.days < unmovedDays) return false;
  const isHeld = goal !== undefined && goal.kind !== "reach" && goal.isMet;
  return !isHeld && !isOver && !OVER.includes(assessment.health);
}
