import { isMet, wantsMore, type Band, type Goal, type Hold, type Reach } from "./goal";
import type { Rounding } from "./spell";

/**
 * The share of the way from baseline to target, uncapped: 4.35 on the way from 4.1 to 4.6 → 0.5, and 110 on the
 * way from 100 down to 60 → −0.25. A level or a band has no way: 1 if it is met, else 0.
 */
export function progress(goal: Goal, actual: number): number {
  if (goal.kind === "reach") return (actual - goal.baseline) / (goal.target - goal.baseline);
  return isMet(goal, actual) ? 1 : 0;
}

/**
 * How much of the target is attained, 1 = exactly; above 1 is better, whichever way is wanted: `at most 1` with
 * 0.8 → 1.2, `at least −100` with −105 → 0.95. A target of 0 has no share: 1 if it is met, else 0. Inside a band
 * it is 1, outside it is measured from the nearer edge.
 */
export function attainment(goal: Goal, actual: number): number {
  if (isMet(goal, actual) && (goal.kind === "band" || goal.target === 0)) return 1;
  const edge = goal.kind === "band" ? nearerEdge(goal, actual) : goal;
  if (edge.target === 0) return 0;
  const gain = (actual - edge.target) / Math.abs(edge.target);
  return wantsMore(edge) ? 1 + gain : 1 - gain;
}

function nearerEdge({ lower, upper }: Band, actual: number): Hold {
  const isBelow = actual < lower;
  return {
    kind: "hold",
    direction: isBelow ? "at least" : "at most",
    target: isBelow ? lower : upper,
    isStrict: false,
    isAssumed: false,
  };
}

/** A thousandth of the way is as exact as anybody steers. */
const STEPS_OF_THE_WAY = 1000;
/** Six digits are spelled, so a finer step would be lost again. */
const SPELLED_DIGITS = 6;

/**
 * The actual at a share of the way, in round numbers, rounded so that it is really enough (or really short of it):
 * two thirds from 0 to 100 → 66.7 is enough.
 */
export function actualAt(goal: Reach, share: number, rounding: Rounding): number {
  const exact = goal.baseline + share * (goal.target - goal.baseline);
  const step = roundingStep(goal);
  const isUp = wantsMore(goal) === (rounding === "enough");
  // The millionth keeps a number that is round already from moving on a whole step.
  const steps = isUp ? Math.ceil(exact / step - 1e-6) : Math.floor(exact / step + 1e-6);
  return steps * step;
}

function roundingStep({ baseline, target }: Reach): number {
  const wayStep = powerOfTen(Math.abs(target - baseline) / STEPS_OF_THE_WAY);
  const largest = powerOfTen(Math.max(Math.abs(baseline), Math.abs(target)));
  return Math.max(wayStep, Math.min(1, largest / 10 ** (SPELLED_DIGITS - 1)));
}

/** The power of ten at or below a number: 0.5 → 0.1, 12000 → 10000. */
function powerOfTen(size: number): number {
  return 10 ** Math.floor(Math.log10(size));
}
