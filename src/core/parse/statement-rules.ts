import { changeNear, isBounded } from "./amount-surroundings";
import { isBaseline } from "./baseline";
import { boundOf } from "./bound";
import { bareShare, boundedChange, change, multiple } from "./change-rules";
import { fromTo, spelledFromTo } from "./from-to-rules";
import { isTime } from "./clause";
import { anyMeans, isAmount, isSign, isWord, means, type Item } from "./item";
import { absolute, band, maintained, threshold } from "./level-rules";
import {
  amountAt,
  firstAmount,
  isInCell,
  isOneOfSeveral,
  leadOf,
  type Reading,
  type Rule,
} from "./statement-reading";

/** `75+ (currently 52)`, `5 % (down from 12 %)`, `currently 10, goal 20` */
function knownBaseline(items: readonly Item[]): Reading | undefined {
  const called = items.findIndex((item, place) => isAmount(item) && isBaseline(items, place));
  const at = called < 0 ? beforeGoal(items) : called;
  const baseline = amountAt(items, at);
  if (!baseline) return undefined;
  const rest = items.map((item, place): Item => (place === at ? { kind: "word", text: "" } : item));
  const main = MAIN_RULES.reduce<Reading | undefined>((found, rule) => found ?? rule(rest), undefined);
  // `Digitise orders (60 % on paper today)` says where it starts, and no number to reach.
  if (!main?.amount) return { type: "unparseable", at };
  if (main.target === undefined) return { ...main, baseline: baseline.value };
  // `Ship 6-10 (up from 2)`: a band says all.
  if (main.upper !== undefined) return main;
  return fromTo(baseline, main.amount, main.at);
}

/** `10 FTE (goal: 12 FTE)`: where a number of its unit is named the target, the only other one says what there is. A bound makes a level. */
function beforeGoal(items: readonly Item[]): number {
  const [first, second, ...others] = items.flatMap((item, at) => (isAmount(item) ? [at] : []));
  if (first === undefined || second !== firstAmount(items) || others.length > 0) return -1;
  const unit = amountAt(items, first)?.unit;
  const isNamed = anyMeans(items.slice(first, second), "goal");
  const isSame = unit !== undefined && unit === amountAt(items, second)?.unit;
  const isBound = [first, second].some((at) => isBounded(items, at));
  return isNamed && isSame && !isBound && !changeNear(items, first) ? first : -1;
}

const MAIN_RULES: readonly Rule[] = [
  multiple,
  maintained,
  band,
  bareShare,
  boundedChange,
  change,
  threshold,
  absolute,
];
const RULES: readonly Rule[] = [spelledFromTo, knownBaseline, ...MAIN_RULES];

/** The only number of a sentence, right behind a bound, or a band: they are the same in every language. */
export function comparedNumber(items: readonly Item[]): Reading | undefined {
  const at = items.findIndex(isAmount);
  const isAlone = at >= 0 && !items.slice(at + 1).some(isAmount);
  return isAlone && boundOf(items[at - 1]) ? threshold(items) : band(items);
}

/**
 * `Users with ≥ 1 visit | to be measured`: a number inside of a cell is a part of the name where cells follow it; and where one
 * of them begins with a number, `4-24 hours by hand | < 2 minutes`, that one may be meant. A time beside another unit says when.
 */
function isPassed(items: readonly Item[], { amount, at }: Reading): boolean {
  const start =
    items
      .slice(0, at)
      .map((item) => isSign(item, "|"))
      .lastIndexOf(true) + 1;
  const before = items.slice(start, at);
  const isInside = before.some(isWord) && !anyMeans(before, "raise", "reduce", "goal", "was", "to");
  return items.some(
    (item, place) =>
      place > at &&
      (isInside
        ? isSign(item, "|") && !means(items[place + 1], "early")
        : isAmount(item) && isInCell(items, leadOf(items, place)) && isTime(item) === isTime(amount)),
  );
}

/** The numbers of a sentence by the first rule that fits, or undefined where there is none. */
export function readNumbers(items: readonly Item[]): Reading | undefined {
  // Most names hold no number, and no rule need be asked of them.
  if (!items.some(({ kind }) => kind === "amount" || kind === "factor")) return undefined;
  const reading = RULES.reduce<Reading | undefined>((found, rule) => found ?? rule(items), undefined);
  const isTold = anyMeans(items, "told");
  const isTaken =
    reading &&
    reading.type !== "unparseable" &&
    !isTold &&
    !isOneOfSeveral(items, reading) &&
    !isPassed(items, reading);
  return isTaken ? reading : undefined;
}
