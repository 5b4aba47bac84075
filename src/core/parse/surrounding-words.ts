import { isSign, means, type Item } from "./item";

/** Words of the items in a stretch of the sentence. */
export function spell(items: readonly Item[]): string {
  return items.map((item) => ("text" in item ? item.text : item.kind === "amount" ? "#" : "")).join(" ");
}

/** The metric stands before the first number, without the small words that lead over to it. */
export function metricBefore(items: readonly Item[], at: number): string {
  const first = items.findIndex((item) => item.kind === "amount");
  let end = first < 0 ? at : Math.min(first, at);
  while (items[end - 1]?.kind === "meaning" && isLeadOver(items[end - 1])) end -= 1;
  return spell(items.slice(0, end));
}

function isLeadOver(item: Item | undefined): boolean {
  return !means(item, "more", "fewer", "raise", "reduce");
}

/** `vs 52 today`, `vs 2 in Q4 2025`: what was there. */
export function isPast(items: readonly Item[], at: number): boolean {
  return means(items[at], "was") || (means(items[at], "in") && items[at + 1]?.kind === "when");
}

/** What is counted stands behind the number, up to the next word that leads elsewhere. */
export function nounBehind(items: readonly Item[], at: number): string {
  const rest = items.slice(means(items[at + 1], "in") ? at + 2 : at + 1);
  const end = rest.findIndex((item) => item.kind !== "word" && !isSign(item, "-"));
  return spell(rest.slice(0, end < 0 ? rest.length : end));
}
