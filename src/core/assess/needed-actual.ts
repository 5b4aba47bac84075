import { wantsMore, type Reach } from "./goal";
import type { Rounding } from "./spell";

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
