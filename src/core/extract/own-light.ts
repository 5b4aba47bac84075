import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Bound } from "../model/quantity";
import { bareNumber } from "./bare-number";

/** What the row's own light and progress say of more being better; undefined where they say nothing. */
export function opinionOn(
  { status, progress }: Measured,
  actual: number,
  target: number,
): "doubts" | "bears out" | undefined {
  const isReached = actual >= target;
  // The other way, actual ÷ target, is how everybody divides, whichever side is good.
  if (isReached && isShare(progress?.share, target / actual)) return "doubts";
  if (isRed(status)) return isReached ? "doubts" : "bears out";
  return isReached && isGreen(status) ? "bears out" : undefined;
}

/** The side that the row's own light takes of a level: 3 of 5 is green, 8 of 5 is red. */
export function sideOfOwnLight({ inputs, scales, status }: Measured): Bound | undefined {
  const actual = bareNumber(inputs.actual, scales?.actual);
  const target = bareNumber(inputs.target, scales?.target);
  if (!isBlank(inputs.baseline) || !actual || !target || actual.value === target.value) return undefined;
  const isAbove = actual.value > target.value;
  if (isGreen(status)) return isAbove ? "at least" : "at most";
  if (isRed(status)) return isAbove ? "at most" : "at least";
  return undefined;
}

function isGreen(status: Measured["status"]): boolean {
  return status?.meaning === "good" || status?.meaning === "done";
}

function isRed(status: Measured["status"]): boolean {
  return status?.meaning === "bad" || status?.meaning === "middle";
}

/** Progress is shown in whole percents. */
const ROUNDING = 0.0051;

/** Whether a progress is this part of all; all of it is none. */
function isShare(share: number | undefined, part: number): boolean {
  return share !== undefined && part < 1 - ROUNDING && Math.abs(share - part) <= ROUNDING;
}
