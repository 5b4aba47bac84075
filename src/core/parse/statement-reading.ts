import type { Statement } from "../model/statement";
import type { Amount } from "./amount";
import { boundOf } from "./bound";
import { anyMeans, isAmount, isPercent, isSign, means, type Item } from "./item";

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
  if (means(items[first - 1], "by")) return first;
  const [main = first] = [isCalledGoal, isInCell]
    .map((isMain) => items.findIndex((item, at) => isAmount(item) && isMain(items, leadOf(items, at))))
    .filter((at) => at >= 0);
  return main;
}

/** What stands before a number and its bound. */
export function leadOf(items: readonly Item[], at: number): number {
  return boundOf(items[at - 1]) ? at - 2 : at - 1;
}

/** `Share of users with 1 favourite | > 60 %` */
export function isInCell(items: readonly Item[], lead: number): boolean {
  return isSign(items[lead], "|");
}

/** `(target 5)`, `goal: ≥ 95 %`, `goal: reduce to 6 %` */
function isCalledGoal(items: readonly Item[], lead: number): boolean {
  let place = lead;
  while (means(items[place], "to", "by", "raise", "reduce")) place -= 1;
  if (isSign(items[place], ":")) place -= 1;
  if (items[place]?.kind === "when") place -= 1;
  return means(items[place], "goal") || means(cellLead(items, lead), "goal");
}

/** `| Target (v2) 12`: what a cell begins with, up to its first number. */
export function cellLead(items: readonly Item[], at: number): Item | undefined {
  let start = at;
  while (start >= 0 && !isAmount(items[start]) && !isSign(items[start], "|") && !isSign(items[start], ","))
    start -= 1;
  const isCell = start < 0 ? items.some((item) => isSign(item, "|")) : isSign(items[start], "|");
  return isCell ? items[start + 1] : undefined;
}

/**
 * `Answering takes 12 days for 60 % of letters`: a bare number between others that neither leads, nor is called the target, nor is
 * the only share; what stands behind it in brackets, or `with at least`, only tells more.
 */
export function isOneOfSeveral(items: readonly Item[], { type, amount, at }: Reading): boolean {
  if (type !== "absolute" || at < 2) return false;
  if (isOfYear(items)) return true;
  // Of two cells the second may tell more in another unit: `99.9 % | 40 minutes`.
  const isCell = items.some((item) => isSign(item, "|"));
  const isAlike = isCell || isPercent(amount);
  const more = items.findIndex(
    (item, place) => isSign(item, "(") || (means(item, "side") && boundOf(items[place + 1])),
  );
  const others = items
    .slice(isCell ? at : 0, more < at ? undefined : more)
    .filter((item) => isAmount(item) && (!isAlike || item.unit === amount?.unit));
  return others.length > 1 && !isCalledGoal(items, at - 1);
}

/** `No-show rate of 52 % in 2023`: where nothing moves, a year that is no deadline tells what was, `15 May 2026` when. */
function isOfYear(items: readonly Item[]): boolean {
  const isIn = items.some(
    (item, at) => item.kind === "when" && /^(?:fy ?)?\d{4},?$/.test(item.text) && means(items[at - 1], "in"),
  );
  return isIn && !anyMeans(items, "until", "to", "goal", "reach");
}

/** The amount at a place, if one stands there. */
export function amountAt(items: readonly Item[], at: number): Amount | undefined {
  const item = items[at];
  return isAmount(item) ? item : undefined;
}
