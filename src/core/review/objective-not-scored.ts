import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { ObjectiveCase } from "../model/objective-case";
import { settled } from "../model/remembered";
import { byObjective } from "./in-parts";

type LastQuarter = Pick<Cases, "previousQuarter">;

/** Objectives of which no number was brought up to date since the last quarter began. */
export const objectiveNotScored = byObjective<LastQuarter>(
  (one, { previousQuarter }) => {
    const { objective, lastScored } = one;
    const { start } = previousQuarter;
    const isScored = lastScored !== undefined && lastScored >= start;
    if (isScored || !wasToBeScored(one, previousQuarter)) return undefined;
    return {
      rule: "objective-not-scored",
      severity: "watch",
      sentence: `Nobody has scored "${objective.name}" since ${lastScored === undefined ? "it was written" : spellDay(lastScored)}; last quarter began on ${spellDay(start)}.`,
      next: "Score it or drop it.",
      action: "check-in",
      since: lastScored,
    };
  },
  ({ previousQuarter }) => ({ previousQuarter: settled(previousQuarter) }),
);

/** It ran in the last quarter: begun before that ended, and not over before it began. */
function wasToBeScored(
  { isDated, isClosed, start, due }: ObjectiveCase,
  { start: first, end: last }: LastQuarter["previousQuarter"],
): boolean {
  return isDated && !isClosed && (start ?? last) <= last && (due ?? first) >= first;
}
