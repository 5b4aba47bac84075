import type { Bound } from "../model/quantity";
import { isAmount, isSign, means, type Item } from "./item";

/** Whether words further before a bound turn it round: `do not let it fall below`, `never may returns exceed`. */
export function isNegated(items: readonly Item[], boundAt: number): boolean {
  const before = items.slice(0, boundAt);
  const not = before.findIndex((item, at) => means(item, "not") && !isSign(before[at + 1], "-"));
  return not >= 0 && rulesTheSentence(items, not) && !before.slice(not).some(isAmount);
}

/** It leads the sentence, or what is not to happen follows, `must not drop below`: `invoices not paid` is neither. */
function rulesTheSentence(items: readonly Item[], not: number): boolean {
  if (not === 0 || (not === 1 && means(items[0], "let"))) return true;
  return means(items[not + 1], "let", "by", "raise", "reduce", "more", "fewer", "is");
}

/** What must not rise is at most what it is, `Do not increase costs`, and what must not fall at least that: `Umsatz sinkt nicht`. */
export function deniedMovement(items: readonly Item[]): Bound | undefined {
  const moves = (item: Item | undefined) => means(item, "raise", "reduce");
  const verb = items.find((item, at) => {
    const isLast = at + 2 === items.length && means(items[at + 1], "not");
    // `must not be reduced`
    const lead = means(items[at - 1], "let") ? at - 2 : at - 1;
    return moves(item) && (means(items[lead], "not") || isLast);
  });
  return verb && (means(verb, "reduce") ? "at least" : "at most");
}
