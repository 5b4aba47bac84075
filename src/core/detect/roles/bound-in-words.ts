import { fold } from "../../text/fold";
import { BOUNDS } from "../../vocabulary/bound-languages";
import type { Bounds } from "../../vocabulary/language-words";

const BEFORE: readonly (keyof Bounds)[] = [
  "at least",
  "more than",
  "at most",
  "less than",
  "within",
  "upTo",
  "between",
];
const BEHIND: readonly (keyof Bounds)[] = ["or more", "or less", "at least", "at most"];

/** A number with its sign and unit: `90%`, `€ 1,200`, `20 working days`. */
const NUMBER = "[^a-z\\d]{0,3}\\d[\\d.,' ]*(?:%|[^\\d\\s]{1,12})?(?: [^\\d\\s]{1,12})?";
const BOUND = new RegExp(
  `^(?:(?:${wordsOf(BEFORE)}) ${NUMBER}(?: (?:${wordsOf(["and"])}) ${NUMBER})?|${NUMBER} (?:${wordsOf(BEHIND)}))\\.?$`,
);
const LONGEST_BOUND = 40;

/** `within 60 min`, `mindestens 90 %`, `90% or higher`, `between 4 and 5`: a number whose bound is told in words. */
export function isBoundInWords(text: string): boolean {
  return text.length <= LONGEST_BOUND && /\d/.test(text) && BOUND.test(fold(text));
}

function wordsOf(meanings: readonly (keyof Bounds)[]): string {
  return BOUNDS.flatMap((bounds) => meanings.flatMap((meaning) => bounds[meaning]?.split("|") ?? []))
    .map((word) => word.replace(/[.+?^$()[\]{}\\]/g, "\\$&").replace("*", "\\S*"))
    .join("|");
}
