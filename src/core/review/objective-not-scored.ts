import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { ObjectiveCase } from "../model/objective-case";
import type { Finding } from "../model/finding";
import { ofObjective } from "./finding-of";

/** Objectives of which no number was brought up to date since the last quarter began. */
export function objectiveNotScored(cases: Cases): readonly Finding[] {
  return cases.objectives
    .filter((one) => wasToBeScored(one, cases) && !isScored(one, cases))
    .map((one) =>
      ofObjective(cases, one, {
        rule: "objective-not-scored",
        severity: "watch",
        sentence: `Nobody has scored "${one.objective.name}" since ${one.lastScored === undefined ? "it was written" : spellDay(one.lastScored)}; last quarter began on ${spellDay(cases.previousQuarter.start)}.`,
        next: "Score it or drop it.",
        action: "check-in",
        since: one.lastScored,
      }),
    );
}

/** It ran in the last quarter: begun before that ended, and not over before it began. */
function wasToBeScored(
  { isDated, isClosed, start, due }: ObjectiveCase,
  { previousQuarter }: Cases,
): boolean {
  const { start: first, end: last } = previousQuarter;
  return isDated && !isClosed && (start ?? last) <= last && (due ?? first) >= first;
}

function isScored({ lastScored }: ObjectiveCase, { previousQuarter }: Cases): boolean {
  return lastScored !== undefined && lastScored >= previousQuarter.start;
}
