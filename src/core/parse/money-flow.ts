import type { Bound } from "../model/quantity";
import { EARNED, EARNED_TOGETHER, SPENT, SPENT_TOGETHER } from "../vocabulary/money-flows";
import { spacedOut } from "./direction";

const pattern = (words: string, together: string) =>
  new RegExp(` (?:${words.replaceAll("*", "\\S*")}) |${together}`, "u");

const spent = pattern(SPENT, SPENT_TOGETHER);
const earned = pattern(EARNED, EARNED_TOGETHER);

/** The good side of a budget's lines under these words: `Operating expenses` → `at most`; undefined where both stand, or neither. */
export function sideOfMoney(words: string): Bound | undefined {
  const spaced = spacedOut(words);
  const [goesOut, comesIn] = [spent.test(spaced), earned.test(spaced)];
  if (goesOut === comesIn) return undefined;
  return goesOut ? "at most" : "at least";
}
