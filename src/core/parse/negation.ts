import { isAmount } from "./clause";
import { means, type Item } from "./item";

/** Whether words further before a bound turn it round: `do not let it fall below`, `never may returns exceed`. */
export function isNegated(items: readonly Item[], boundAt: number): boolean {
  const before = items.slice(0, boundAt);
  const [last, other] = [before[boundAt - 1], before[boundAt - 2]];
  if (means(other, "not") && means(last, "let", "raise", "reduce", "more", "fewer", "is")) return true;
  const not = before.findIndex((item) => means(item, "not"));
  return not >= 0 && rulesTheSentence(items, not) && !before.slice(not).some(isAmount);
}

/** It leads the sentence, or something that is not to be let happen follows: `invoices not paid` is neither. */
function rulesTheSentence(items: readonly Item[], not: number): boolean {
  return not === 0 || means(items[not + 1], "let") || (not === 1 && means(items[0], "let"));
}
