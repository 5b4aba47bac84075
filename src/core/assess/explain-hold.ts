import { HEALTH, type Health } from "../model/health";
import { isMet, shortfall, wantsMore, type Band, type Hold } from "./goal";
import type { HealthInputs } from "./health";
import { spellApart, spellShown } from "./number-style";
import { spellDay } from "./spell";
import { spellGoal } from "./spell-goal";
import { toleratedMiss } from "./tolerance";

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
const ASSUMPTION = " (read as a level to hold, as there is no baseline and no direction)";

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
