import { spellDay } from "../model/period";
import { HEALTH, type Health } from "../model/health";
import type { PaceRule } from "../model/thresholds";
import { spellBound, type Reach } from "./goal";
import type { HealthInputs } from "./health";
import { expectedProgress, paceNeeded } from "./pace";
import { actualAt, progress } from "./progress";
import { spellShare, spellShown, spellTenths, wholePercent } from "./spell";

type Dates = Pick<HealthInputs, "start" | "due" | "asOf" | "pace">;

/** Why a movement has its health, and the actual that would change the word. */
export function explainReach(goal: Reach, actual: number, dates: Dates & { readonly word: Health }): string {
  const { start, due, asOf, word } = dates;
  const share = spellShare(progress(goal, actual));
  if (word === HEALTH.achieved) return explainAchieved(goal, actual);
  if (start === undefined || due === undefined) return explainWithoutDates(goal, share, dates);
  if (word === HEALTH.missed) {
    return `${share} of the way when the period ended on ${spellDay(due)}. Achieved needs ${spellBound(goal)}.`;
  }
  if (word === HEALTH.notStarted) {
    return `The period starts on ${spellDay(start)}, after ${spellDay(asOf)}; so far it is ${share} of the way.`;
  }
  const expected = expectedProgress({ start, end: due }, asOf);
  return `${explainPace(goal, actual, expected)} ${nextWord(goal, { expected, word, pace: dates.pace })}`;
}

function explainAchieved(goal: Reach, actual: number): string {
  const { target, baseline } = goal;
  const way = `from ${spellShown(baseline, goal)} to ${spellShown(target, goal)}`;
  return `${spellShown(actual, goal)} is all the way ${way}. It stays Achieved with ${spellBound(goal)}.`;
}

function explainWithoutDates(goal: Reach, share: string, { start, due }: Dates): string {
  const { baseline, target } = goal;
  const lacking = [start === undefined && "a start date", due === undefined && "a due date"].filter(Boolean);
  const way = `from ${spellShown(baseline, goal)} to ${spellShown(target, goal)}`;
  return `${share} of the way ${way}, but its pace is unknown: add ${lacking.join(" and ")}.`;
}

/** `60% of the way at 75% of the time: 15 points behind plan.` */
function explainPace(goal: Reach, actual: number, expected: number): string {
  const reached = progress(goal, actual);
  const points = wholePercent(reached) - wholePercent(expected);
  const count = `${Math.abs(points)} ${Math.abs(points) === 1 ? "point" : "points"}`;
  const place = points === 0 ? "on plan" : `${count} ${points < 0 ? "behind" : "ahead of"} plan`;
  return `${spellShare(reached)} of the way at ${spellShare(expected)} of the time: ${place}.`;
}

/** The nearest change that alters the word: upwards, or down for what is already on track. */
function nextWord(
  goal: Reach,
  { expected, word, pace }: { readonly expected: number; readonly word: Health; readonly pace: PaceRule },
): string {
  const needed = paceNeeded(expected, word === HEALTH.offTrack ? pace.atRisk : pace.onTrack);
  if (word === HEALTH.onTrack) {
    const actual = spellShown(actualAt(goal, needed, "short of it"), goal);
    return `It turns ${HEALTH.atRisk} below ${spellTenths(needed, "short of it")}, an actual of ${actual}.`;
  }
  const better = word === HEALTH.offTrack ? HEALTH.atRisk : HEALTH.onTrack;
  const actual = spellShown(actualAt(goal, needed, "enough"), goal);
  return `${better} needs ${spellTenths(needed, "enough")}, an actual of ${actual}.`;
}
