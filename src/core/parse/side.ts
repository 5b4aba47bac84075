import type { CellValue } from "../model/cell";
import { DIRECTIONS, type Bound } from "../model/quantity";
import { LESS_IS_GOOD, LESS_SIGNS, MORE_IS_GOOD, MORE_SIGNS } from "../vocabulary/sides";
import { namePattern, readDirection, spacedOut } from "./direction";
import { listed } from "./word-index";
import { yesOrNo } from "./yes-or-no";

const MORE = namePattern(new Set(listed(MORE_IS_GOOD)));
const LESS = namePattern(new Set(listed(LESS_IS_GOOD)));
const OUR_WORDS: ReadonlySet<string> = new Set(DIRECTIONS);
/** A sentence of more is a remark. */
const MOST_WORDS = 8;

/**
 * Which side a cell in a column of directions says to be the good one: `Lower is better`, `High`, `↓`, or the 0 under
 * `higher_is_better` → at most. Our own five words say more than a side, and a level or a band is none.
 */
export function readSide(value: CellValue, heading: string): Bound | undefined {
  const answer = yesOrNo(value);
  if (answer !== undefined) return answeredSide(sideIn(heading), answer);
  if (typeof value !== "string" || OUR_WORDS.has(value.trim().toLowerCase())) return undefined;
  const reading = readDirection(value);
  if (reading.kind === "no data") return undefined;
  if (reading.kind === "unreadable") return sideIn(value);
  if (reading.direction === "increase") return "at least";
  return reading.direction === "decrease" ? "at most" : undefined;
}

/** What stands in a column headed `Lower is better` says so or not. */
function answeredSide(asked: Bound | undefined, isSo: boolean): Bound | undefined {
  if (asked === undefined) return undefined;
  return isSo === (asked === "at least") ? "at least" : "at most";
}

/** Both sides in one text are no side. */
function sideIn(text: string): Bound | undefined {
  const spaced = spacedOut(text);
  if (spaced.trim().split(" ").length > MOST_WORDS) return undefined;
  const isMore = MORE.test(spaced) || MORE_SIGNS.test(text);
  const isLess = LESS.test(spaced) || LESS_SIGNS.test(text);
  if (isMore === isLess) return undefined;
  return isMore ? "at least" : "at most";
}
