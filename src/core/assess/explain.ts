import { spellDay } from "../model/period";
import { HEALTH, type Health } from "../model/health";
import { explainReach } from "./explain-reach";
import { isMet, shortfall, spellGoal, toleratedMiss, wantsMore, type Band, type Hold } from "./goal";
import { health, healthIfFresh, type HealthInputs } from "./health";
import { spellApart, spellDays, spellShown } from "./spell";

/**
 * Why the health is what it is: the inputs as read, the rule that decided, and the nearest change that would alter
 * the word: `60% of the way at 75% of the time: 15 points behind plan. On track needs 67.5%, an actual of 4.4375.`
 */
export function explain(inputs: HealthInputs): string {
  const reason = explainNumbers(inputs);
  if (health(inputs) === HEALTH.stale) {
    return `${explainUpdate(inputs)}; updated today it would be ${healthIfFresh(inputs)}. ${reason}`;
  }
  return isFromTheFuture(inputs) ? `${reason} ${explainUpdate(inputs)}; check that date.` : reason;
}

export function explainNumbers(inputs: HealthInputs): string {
  const { goal, actual, start } = inputs;
  const word = healthIfFresh(inputs);
  if (!goal) return "There is no target; add one so that health can be judged.";
  if (actual !== undefined) {
    const circumstances = { ...inputs, word };
    return goal.kind === "reach"
      ? explainReach(goal, actual, circumstances)
      : explainHold(goal, actual, circumstances);
  }
  return word === HEALTH.notStarted && start !== undefined
    ? `The period starts on ${spellDay(start)}, and there is no actual yet.`
    : "There is no actual yet; enter one so that health can be judged.";
}

function explainUpdate({ update, asOf }: HealthInputs): string {
  if (update?.updated === undefined) return "Never updated";
  const ageDays = asOf - update.updated;
  const side = ageDays < 0 ? "after" : "before";
  const age = `Last updated on ${spellDay(update.updated)}, ${spellDays(Math.abs(ageDays))} ${side} ${spellDay(asOf)}`;
  return update.cadenceDays === "irregular" || ageDays < 0
    ? age
    : `${age}, with an update due every ${spellDays(update.cadenceDays)}`;
}

function isFromTheFuture({ update, asOf }: HealthInputs): boolean {
  return update?.updated !== undefined && update.updated > asOf;
}

type Circumstances = Pick<HealthInputs, "due" | "asOf" | "tolerance"> & { readonly word: Health };

/** Why a level or a band has its health, and the actual that would change the word. */
export function explainHold(goal: Hold | Band, actual: number, circumstances: Circumstances): string {
  const wanted = `${spellGoal(goal)}${isAssumed(goal) ? ASSUMPTION : ""}`;
  const value = spellShown(actual, goal);
  if (isMet(goal, actual)) return `${value} is ${wanted}${ending(circumstances)}`;
  const miss = spellApart(shortfall(goal, actual), goal);
  return `${value} misses ${wanted} by ${miss}, ${explainMiss(goal, actual, circumstances)}`;
}

/** Said where the word rests on our reading alone, so that a wrong one is noticed. */
export const ASSUMPTION = " (read as a level to hold, as there is no baseline and no direction)";

function isAssumed(goal: Hold | Band): boolean {
  return goal.kind === "hold" && goal.isAssumed;
}

function ending({ due, word }: Circumstances): string {
  return word === HEALTH.achieved && due !== undefined ? `, and the period ended on ${spellDay(due)}.` : ".";
}

function explainMiss(goal: Hold | Band, actual: number, { tolerance, word }: Circumstances): string {
  const allowed = toleratedMiss(goal, tolerance);
  const wanted = `${HEALTH.onTrack} needs ${spellGoal(goal)}.`;
  const amount = spellApart(allowed, goal);
  if (word === HEALTH.atRisk) return `within the tolerance of ${amount}. ${wanted}`;
  if (allowed === 0) return `and there is no tolerance. ${wanted}`;
  return `more than the tolerance of ${amount}. ${HEALTH.atRisk} needs ${toleratedBound(goal, actual, allowed)}.`;
}

/** The level at which the miss is tolerated: at least 1,200,000 with a tolerance of a tenth → `at least 1,080,000`. */
function toleratedBound(goal: Hold | Band, actual: number, allowed: number): string {
  const isBelow = goal.kind === "band" ? actual < goal.lower : wantsMore(goal);
  const edge = goal.kind === "band" ? (isBelow ? goal.lower : goal.upper) : goal.target;
  const level = spellShown(isBelow ? edge - allowed : edge + allowed, goal);
  return `${isBelow ? "at least" : "at most"} ${level}`;
}
