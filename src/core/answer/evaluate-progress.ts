import { attainment, progress } from "../assess/progress";
import { chooseGoal } from "../assess/choose-goal";
import type { Goal } from "../assess/goal";
import { notAvailable, whenKnown, type Answer } from "../model/answer";
import type { Direction } from "../model/quantity";
import { finite } from "./read-argument";
import { readDirectionArgument, readGoal, type GoalQuestion, type GoalReading } from "./read-goal";

/** Share of the way from baseline to target, uncapped; a level or a band is 1 if it is met, else 0. */
export function evaluateProgress(question: GoalQuestion): Answer<number> {
  return whenKnown(readGoal(question), (reading) => withBoth(reading, progressOf));
}

/** Progress towards a goal. A plain number that nobody called a level counts from 0: 20 of 50 → 0.4. */
export function progressOf(goal: Goal, actual: number): Answer<number> {
  if (goal.kind !== "hold" || !goal.isAssumed) return finite(progress(goal, actual));
  const words = { target: { kind: "number", value: goal.target } as const, baseline: undefined };
  const fromNothing = chooseGoal({ ...words, direction: "increase" });
  return whenKnown(fromNothing, (reach) => finite(progress(reach, actual)));
}

/** How much of the target is attained, 1 = exactly; an increase counts as at least, a decrease as at most. */
export function evaluateAttainment(question: Omit<GoalQuestion, "baseline">): Answer<number> {
  return whenKnown(readDirectionArgument(question.direction), (direction) => {
    const asLevel = { ...question, direction: direction && LEVEL_OF[direction] };
    return whenKnown(readGoal(asLevel), (reading) =>
      withBoth(reading, (goal, actual) => finite(attainment(goal, actual))),
    );
  });
}

const LEVEL_OF: Readonly<Record<Direction, Direction>> = {
  increase: "at least",
  decrease: "at most",
  "at least": "at least",
  "at most": "at most",
  between: "between",
};

function withBoth(
  { goal, actual }: GoalReading,
  compute: (goal: Goal, actual: number) => Answer<number>,
): Answer<number> {
  if (goal === undefined) return notAvailable("The target is missing.");
  return actual === undefined ? notAvailable("The actual is missing.") : compute(goal, actual);
}
