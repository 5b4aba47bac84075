import type { Statement } from "../model/statement";
import type { Amount } from "./amount";
import { isAmount, type Item } from "./item";

/** What one rule reads: the numbers, and which item carries the main one. */
export interface Reading extends Pick<
  Statement,
  "type" | "baseline" | "target" | "upper" | "relativeChange" | "delta" | "isStrict" | "direction"
> {
  readonly amount?: Amount;
  readonly at: number;
}

/** A rule answers where the sentence has its shape; the first one that answers wins. */
export type Rule = (items: readonly Item[]) => Reading | undefined;

/** Where the first amount stands, −1 where there is none. */
export function firstAmount(items: readonly Item[]): number {
  return items.findIndex(isAmount);
}

/** The amount at a place, if one stands there. */
export function amountAt(items: readonly Item[], at: number): Amount | undefined {
  const item = items[at];
  return isAmount(item) ? item : undefined;
}
