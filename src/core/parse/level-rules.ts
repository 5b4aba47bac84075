import type { Amount } from "./amount";
import { boundNear, changeNear, isBounded, verbBefore } from "./amount-surroundings";
import { anyMeans, isPercent, isSign, isWord, means, type Item } from "./item";
import { sharingUnits } from "./shared-unit";
import { amountAt, firstAmount, type Reading } from "./statement-reading";
import { spell } from "./surrounding-words";

/** `hold at 1.2M`, `CSAT über 88 % halten` */
export function maintained(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  if (!amount || isAdded(amount) || verbBefore(items, at, "raise", "reduce")) return undefined;
  const hold = items.findIndex((item) => means(item, "hold"));
  const isHeld = hold >= 0 && (hold < at || hold === at + 1 || hold === items.length - 1);
  if (!isHeld || changeNear(items, at) || isEventHeld(items, at, hold)) return undefined;
  const within = band(items);
  if (within) return { ...within, type: "maintain" };
  const bound = boundNear(items, at);
  const direction = bound && { direction: bound.bound, isStrict: bound.isStrict };
  return { type: "maintain", target: amount.value, amount, at, ...direction };
}

/** `Hold 4 webinars`, `4 Workshops halten`: what is held there is counted, not kept where it is. */
function isEventHeld(items: readonly Item[], at: number, hold: number): boolean {
  const amount = amountAt(items, at);
  const isCount = amount?.unit === undefined && isWord(items[at + 1]) && !isBounded(items, at);
  return isCount && means(items[hold], "host") && (hold === at - 1 || hold > at);
}

/** `+500 €`, `-20 %`: no share lies below nothing. */
export function isAdded({ sign, unit, value }: Amount): boolean {
  return sign === "+" ? unit !== undefined : unit === "%" && value < 0;
}

/** `30-45 days`, `between 4 and 5`, `12 bis 15 Prozent`, `±10 %` */
export function band(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const joint = items[at + 1];
  // `tra il 70% e l'80%`: an article may stand before either number.
  const upperAt = isArticle(items[at + 2]) && opensBand(items, at) ? at + 3 : at + 2;
  const [first, second] = [amountAt(items, at), amountAt(items, upperAt)];
  if (first?.sign === "±") return bandReading({ ...first, value: -first.value }, first, at, items);
  const isDash = isSign(joint, "-") || isSign(joint, "…") || means(joint, "upTo");
  const isBetween = opensBand(items, at) && means(joint, "and", "to");
  if (!first || !second || !(isDash || isBetween)) return undefined;
  const [lower, upper] = sharingUnits(first, second);
  return lower.value < upper.value ? bandReading(lower, upper, at, items) : undefined;
}

function isArticle(item: Item | undefined): boolean {
  return isWord(item) || means(item, "article");
}

/** `between 4`, `tra il 4`, `entre un 4`: an article may stand there. */
export function opensBand(items: readonly Item[], at: number): boolean {
  return means(items[isArticle(items[at - 1]) ? at - 2 : at - 1], "between");
}

function bandReading(lower: Amount, upper: Amount, at: number, items: readonly Item[]): Reading {
  const change = changeNear(items, at + 2);
  const isRaised = verbBefore(items, at, "raise") || change === "more";
  const isReduced = verbBefore(items, at, "reduce") || change === "fewer";
  const direction = isRaised ? "increase" : isReduced ? "decrease" : "between";
  const isOfPlan = upper.sign === "±" && isPercent(upper) && anyMeans(items, "plan");
  if (!isOfPlan)
    return { type: "range", target: lower.value, upper: upper.value, amount: upper, at, direction };
  const amount: Amount = { ...upper, unit: "ratio" };
  return { type: "range", target: 1 + lower.value, upper: 1 + upper.value, amount, at, direction };
}

/** `under 2 hours`, `≥ 95 %`, `75 %+`, `five or more` */
export function threshold(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  const bound = boundNear(items, at);
  if (!amount || !bound) return undefined;
  const { bound: direction, isStrict } = bound;
  return { type: "threshold", target: amount.value, amount, at, direction, isStrict };
}

/** `close 8 deals`: the first number of the sentence. */
export function absolute(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  const before = items[at - 1];
  // `raise NPS from 40`, `raise releases from 2 per week to daily`: the number is left, and where it goes is no number.
  const isLeft = means(before, "from") && anyMeans(items, "raise", "reduce");
  // `Attach rate is 2.7 %` tells what there is; `Goal is 5 %` does not.
  const isFact = amount?.unit !== undefined && means(before, "is") && !anyMeans(items, "goal");
  if (!amount || isLeft || isFact || isReckoned(items, at)) return undefined;
  return { type: "absolute", target: amount.value, amount, at };
}

/** `(current - previous) / previous × 100`, `staff × 0.75`: a number that is reckoned with; and `200 ± 5 %` is two. */
function isReckoned(items: readonly Item[], at: number): boolean {
  return amountAt(items, at + 1)?.sign === "±" || /[×÷]$|[^*] [*x]$/.test(spell(items.slice(at - 2, at)));
}
