import { isAmount, means, type Item } from "./item";

/** Whether words further before a bound turn it round: `do not let it fall below`, `never may returns exceed`. */
export function isNegated(items: readonly Item[], boundAt: number): boolean {
  const before = items.slice(0, boundAt);
  const not = before.findIndex((item) => means(item, "not"));
  return not >= 0 && rulesTheSentence(items, not) && !before.slice(not).some(isAmount);
}

/** It leads the sentence, or what is not to happen follows, `must not drop below`: `invoices not paid` is neither. */
function rulesTheSentence(items: readonly Item[], not: number): boolean {
  if (not === 0 || (not === 1 && means(items[0], "let"))) return true;
  return means(items[not + 1], "let", "raise", "reduce", "more", "fewer", "is");
}
