import type { Bound } from "../model/quantity";
import { EARNED, EARNED_TOGETHER, SPENT, SPENT_TOGETHER } from "../vocabulary/money-flows";
import { spacedOut } from "./direction";

const SAYS_SPENT = new RegExp(` (?:${SPENT})|${SPENT_TOGETHER}`);
const SAYS_EARNED = new RegExp(` (?:${EARNED})|${EARNED_TOGETHER}`);

/** The good side of a budget's lines under these words: `Operating expenses` → `at most`; undefined where both stand, or neither. */
export function sideOfMoney(words: string): Bound | undefined {
  const spaced = spacedOut(words);
  const goesOut = SAYS_SPENT.test(spaced);
  if (goesOut === SAYS_EARNED.test(spaced)) return undefined;
  return goesOut ? "at most" : "at least";
}
