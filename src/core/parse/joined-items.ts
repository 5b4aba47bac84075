import type { Writing } from "./amount";
import { itemsOf, type Item } from "./item";
import { joinAmounts } from "./joined-amounts";
import { joinBounds } from "./joined-bounds";
import type { Token } from "./token";

/** The items of a text's tokens, those made one that only together say a number or a bound: `not over`, `2h 30m`. */
export function joinedItemsOf(tokens: readonly Token[], writing: Writing): readonly Item[] {
  return joinBounds(joinAmounts(itemsOf(tokens, writing)));
}
