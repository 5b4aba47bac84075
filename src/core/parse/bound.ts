import type { Bound } from "../model/quantity";
import { means, type Item } from "./item";

/** A bound, and whether meeting it exactly does not count: `under` is strict, `at most` is not. */
export interface Limit {
  readonly bound: Bound;
  readonly isStrict: boolean;
}

/** `hold 95 %` is met by more, too. */
export const AT_LEAST: Limit = { bound: "at least", isStrict: false };
/** `up to 150`, `bis 150` */
export const AT_MOST: Limit = { bound: "at most", isStrict: false };

/** Which bound a word sets; most items are no such word. */
export function boundOf(item: Item | undefined): Limit | undefined {
  if (item?.kind !== "meaning") return undefined;
  if (means(item, "at least")) return AT_LEAST;
  if (means(item, "more than")) return { bound: "at least", isStrict: true };
  if (means(item, "at most")) return AT_MOST;
  return means(item, "less than") ? { bound: "at most", isStrict: true } : undefined;
}
