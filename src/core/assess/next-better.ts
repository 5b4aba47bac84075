import { HEALTH, type Health } from "../model/health";
import { isMet, spellBound, spellGoal, toleratedMiss, wantsMore, type Band, type Hold } from "./goal";
import { healthIfFresh, type HealthInputs } from "./health";
import { expectedProgress, paceNeeded } from "./pace";
import { spellShown } from "./spell";

/** What a number would have to be for the nearest better word. */
export interface NextBetter {
  readonly word: Health;
  /** `59`, `at most 10.0%`, `between 4 and 5`; rounded so that it is really enough. */
  readonly needs: string;
}

/**
 * The nearest better word of a number that is behind, and what it needs; undefined for all that is well or unknown.
 * `step` is the last digit that the row's numbers have: 1 for whole numbers, 0.001 for `0.0%`.
 */
export function nextBetter(inputs: HealthInputs, step: number): NextBetter | undefined {
  const { goal, actual, tolerance } = inputs;
  if (!goal || actual === undefined || isMet(goal, actual)) return undefined;
  const word = healthIfFresh(inputs);
  if (goal.kind === "reach") return nextOfReach(inputs, { word, step });
  if (word === HEALTH.atRisk) return { word: HEALTH.onTrack, needs: spellGoal(goal) };
  if (word !== HEALTH.offTrack) return undefined;
  const allowed = toleratedMiss(goal, tolerance);
  if (allowed === 0) return { word: HEALTH.onTrack, needs: spellGoal(goal) };
  return { word: HEALTH.atRisk, needs: toleratedBound(goal, actual, { allowed, step }) };
}

interface Standing {
  readonly word: Health;
  readonly step: number;
}

function nextOfReach(
  { goal, start, due, asOf, pace }: HealthInputs,
  { word, step }: Standing,
): NextBetter | undefined {
  if (goal?.kind !== "reach" || start === undefined || due === undefined) return undefined;
  if (word === HEALTH.missed) return { word: HEALTH.achieved, needs: spellBound(goal) };
  if (word !== HEALTH.offTrack && word !== HEALTH.atRisk) return undefined;
  const isOff = word === HEALTH.offTrack;
  const share = paceNeeded(expectedProgress({ start, end: due }, asOf), isOff ? pace.atRisk : pace.onTrack);
  const exact = goal.baseline + share * (goal.target - goal.baseline);
  const needs = spellShown(rounded(exact, { step, isUp: wantsMore(goal) }), goal);
  return { word: isOff ? HEALTH.atRisk : HEALTH.onTrack, needs };
}

/** The level at which a miss is still tolerated: at least 1,200,000 with a tolerance of a tenth → `at least 1,080,000`. */
function toleratedBound(
  goal: Hold | Band,
  actual: number,
  { allowed, step }: { readonly allowed: number; readonly step: number },
): string {
  const isBelow = goal.kind === "band" ? actual < goal.lower : wantsMore(goal);
  const edge = goal.kind === "band" ? (isBelow ? goal.lower : goal.upper) : goal.target;
  const level = rounded(isBelow ? edge - allowed : edge + allowed, { step, isUp: isBelow });
  return `${isBelow ? "at least" : "at most"} ${spellShown(level, goal)}`;
}

/** More digits are binary rounding alone. */
const SHEET_DIGITS = 12;

/** To the step on the side that is enough; the millionth keeps a number that is round already where it is. */
function rounded(exact: number, { step, isUp }: { readonly step: number; readonly isUp: boolean }): number {
  const steps = isUp ? Math.ceil(exact / step - 1e-6) : Math.floor(exact / step + 1e-6);
  return Number((steps * step).toPrecision(SHEET_DIGITS));
}
