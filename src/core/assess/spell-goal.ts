import { wantsMore, type Goal, type Hold, type Reach } from "./goal";
import { spellShown } from "./number-style";

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
