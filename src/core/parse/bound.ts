import type { Bound } from "../model/quantity";
import { means, type Item } from "./item";

/** A bound, and whether meeting it exactly does not count: `under` is strict, `at most` is not. */
export interface Limit {
  readonly bound: Bound;
  readonly isStrict: boolean;
}

/** Which bound a word sets. */
export function boundOf(item: Item | undefined): Limit | undefined {
  if (means(item, "at least")) return { bound: "at least", isStrict: false };
  if (means(item, "more than")) return { bound: "at least", isStrict: true };
  if (means(item, "at most")) return { bound: "at most", isStrict: false };
  return means(item, "less than") ? { bound: "at most", isStrict: true } : undefined;
}
