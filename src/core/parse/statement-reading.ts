import type { Statement } from "../model/statement";
import type { Amount } from "./amount";
import { boundOf } from "./bound";
import { isAmount, isSign, means, type Item } from "./item";

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

/**
 * Where the main amount stands: the one that is called the target, else the first, as it is where something changes `by` it;
 * −1 where there is none.
 */
export function firstAmount(items: readonly Item[]): number {
  const first = items.findIndex(isAmount);
  const goal = items.findIndex((item, at) => isAmount(item) && isCalledGoal(items, at));
  return goal < 0 || means(items[first - 1], "by") ? first : goal;
}

/** `(target 5)`, `goal: ≥ 95 %`, `goal: reduce to 6 %`, `Share of users with 1 favourite | > 60 %` */
function isCalledGoal(items: readonly Item[], at: number): boolean {
  let place = boundOf(items[at - 1]) ? at - 2 : at - 1;
  if (isSign(items[place], "|")) return true;
  while (means(items[place], "to", "by", "raise", "reduce")) place -= 1;
  if (isSign(items[place], ":")) place -= 1;
  if (items[place]?.kind === "when") place -= 1;
  return means(items[place], "goal");
}

/** The amount at a place, if one stands there. */
export function amountAt(items: readonly Item[], at: number): Amount | undefined {
  const item = items[at];
  return isAmount(item) ? item : undefined;
}
