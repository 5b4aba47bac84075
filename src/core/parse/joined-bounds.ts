import type { Bound } from "../model/quantity";
import { boundOf } from "./bound";
import { means, type Item } from "./item";

/** `not over`; in `no more than 5` a number follows, else `no` counts nothing. */
function isDenied(items: readonly Item[], at: number): boolean {
  const last = items[at - 1];
  if (means(last, "not")) return true;
  return means(last, "none") && items.slice(at + 1, at + 3).some((item) => item.kind === "amount");
}

/** What `not`, `or equal to` and the like make of the bound at a place: both are met by the number itself. */
function turned(items: readonly Item[], at: number): Bound | undefined {
  const limit = boundOf(items[at]);
  if (limit?.isStrict !== true) return undefined;
  if (isDenied(items, at)) return limit.bound === "at least" ? "at most" : "at least";
  return means(items[at - 1], "or equal") || means(items[at + 1], "or equal") ? limit.bound : undefined;
}

/** The items with one bound where several words say it: `not more than`, `equal to or less than` → at most. */
export function joinBounds(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  items.forEach((item, at) => {
    const bound = turned(items, at);
    if (bound !== undefined && "text" in item) {
      while (means(joined[joined.length - 1], "not", "none", "or equal")) joined.pop();
      joined.push({ kind: "meaning", meanings: [bound], text: item.text });
    } else if (!means(item, "or equal") || turned(items, at - 1) === undefined) joined.push(item);
  });
  return joined;
}
