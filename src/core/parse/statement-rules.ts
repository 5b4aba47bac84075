import type { Amount } from "./amount";
import { boundOf } from "./bound";
import { isAmount, isSign } from "./clause";
import { means, type Item } from "./item";
import { fromTo, reversedFromTo, spelledFromTo } from "./from-to-rules";
import { sharingUnits } from "./shared-unit";
import { amountAt, firstAmount, type Reading, type Rule } from "./statement-reading";

/** The amount that a word such as `currently` calls the baseline; a small word may stand between: `current is 125k`, `(52 today)`. */
function baselineAt(items: readonly Item[]): number {
  const was = items.findIndex((item, at) => means(item, "was") && behindWas(items, at) !== undefined);
  if (was >= 0) return behindWas(items, was) ?? -1;
  return items.findIndex((item, at) => isSign(item, "(") && means(items[at + 2], "was")) + 1 || -1;
}

function behindWas(items: readonly Item[], was: number): number | undefined {
  if (isAmount(items[was + 1])) return was + 1;
  const isSmall = isSign(items[was + 1], ":") || means(items[was + 1], "is", "in", "from");
  return isSmall && isAmount(items[was + 2]) ? was + 2 : undefined;
}

/** `75+ (currently 52)`, `5 % (down from 12 %)`, `currently 10, goal 20` */
function knownBaseline(items: readonly Item[]): Reading | undefined {
  const at = baselineAt(items);
  const baseline = amountAt(items, at);
  if (!baseline) return undefined;
  const rest = items.map((item, place): Item => (place === at ? { kind: "word", text: "" } : item));
  const main = MAIN_RULES.reduce<Reading | undefined>((found, rule) => found ?? rule(rest), undefined);
  if (!main?.amount) return undefined;
  if (main.target === undefined) return { ...main, baseline: baseline.value };
  return fromTo(baseline, main.amount, main.at);
}

/** `double`, `3x more`: a multiple of what is there now. */
function multiple(items: readonly Item[]): Reading | undefined {
  const factor = items.findIndex((item) => item.kind === "factor");
  const item = items[factor];
  if (item?.kind === "factor") {
    const isGrowthByPart = item.multiple < 1 && verbBefore(items, factor, "raise");
    return relative(isGrowthByPart ? 1 - item.multiple : item.multiple - 1, factor, { unit: "x" });
  }
  const at = items.findIndex((candidate, place) => isTimes(candidate) || isMultiplied(items, place));
  const times = amountAt(items, at);
  const isGrowth = isMultiplied(items, at) || (verbBefore(items, at, "raise") && !isBounded(items, at));
  return times && isGrowth && times.value > 1 ? relative(times.value - 1, at, { unit: "x" }) : undefined;
}

function isTimes(item: Item): boolean {
  return isAmount(item) && item.unit === "x";
}

/** `multiply by three` */
function isMultiplied(items: readonly Item[], at: number): boolean {
  return isAmount(items[at]) && means(items[at - 2], "multiply");
}

function relative(change: number, at: number, { unit }: { readonly unit: string }): Reading {
  const amount: Amount = { kind: "amount", value: change, unit, isOpen: false };
  const relativeChange = Number(change.toPrecision(12));
  return { type: "relative", relativeChange, amount, at, direction: change < 0 ? "decrease" : "increase" };
}

type Verb = "raise" | "reduce" | "hold";

function verbBefore(items: readonly Item[], at: number, ...verbs: readonly Verb[]): boolean {
  return items.slice(0, at).some((item) => means(item, ...verbs));
}

function isBounded(items: readonly Item[], at: number): boolean {
  return boundNear(items, at) !== undefined;
}

/** `hold at 1.2M`, `CSAT über 88 % halten` */
function maintained(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  if (!amount || verbBefore(items, at, "raise", "reduce")) return undefined;
  const hold = items.findIndex((item) => means(item, "hold"));
  const isHeld = hold >= 0 && (hold < at || hold === items.length - 1);
  if (!isHeld || changeNear(items, at) || isEventHeld(items, at, hold)) return undefined;
  const target = amount.value;
  return { type: "maintain", target, amount, at, direction: "maintain" };
}

/** `Hold 4 webinars`, `4 Workshops halten`: what is held there is counted, not kept where it is. */
function isEventHeld(items: readonly Item[], at: number, hold: number): boolean {
  const amount = amountAt(items, at);
  const isCount = amount?.unit === undefined && items[at + 1]?.kind === "word" && !isBounded(items, at);
  return isCount && means(items[hold], "host") && (hold === at - 1 || hold > at);
}

/** `30-45 days`, `between 4 and 5`, `±10 %` */
function band(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const [first, joint, second] = [amountAt(items, at), items[at + 1], amountAt(items, at + 2)];
  if (first?.sign === "±") return bandReading({ ...first, value: -first.value }, first, at, items);
  const isDash = isSign(joint, "-") || isSign(joint, "…");
  const isBetween = means(items[at - 1], "between") && means(joint, "and", "to");
  if (!first || !second || !(isDash || isBetween)) return undefined;
  const [lower, upper] = sharingUnits(first, second);
  return lower.value < upper.value ? bandReading(lower, upper, at, items) : undefined;
}

function bandReading(lower: Amount, upper: Amount, at: number, items: readonly Item[]): Reading {
  const isMoved = verbBefore(items, at, "raise") || changeNear(items, at + 2) === "more";
  const direction = isMoved ? "increase" : "maintain";
  const isOfPlan = upper.sign === "±" && upper.unit === "%" && items.some((item) => means(item, "plan"));
  if (!isOfPlan)
    return { type: "range", target: lower.value, upper: upper.value, amount: upper, at, direction };
  const amount: Amount = { ...upper, unit: "ratio" };
  return { type: "range", target: 1 + lower.value, upper: 1 + upper.value, amount, at, direction };
}

/** How many nouns may stand between a share and its change: `100 % sales growth`. */
const NOUNS_BEFORE_CHANGE = 3;

/** Which way a change beside an amount goes: `25 % more`, `a drop of 10 %`, `15 % YoY`, `20 % revenue growth`. */
function changeNear(items: readonly Item[], at: number): "more" | "fewer" | undefined {
  const asBound = boundOf(items[at + 1]);
  if (asBound && !isAmount(items[at + 2])) return asBound.bound === "at least" ? "more" : "fewer";
  const behind = items.slice(at + 1, at + 2 + NOUNS_BEFORE_CHANGE);
  const end = behind.findIndex((item) => item.kind !== "word" && !means(item, "more", "fewer"));
  const isOf = means(items[at - 1], "in", "from", "by");
  const near = [
    ...behind.slice(0, end < 0 ? behind.length : end),
    items[at - 1],
    ...(isOf ? [items[at - 2]] : []),
  ];
  if (near.some((item) => means(item, "fewer"))) return "fewer";
  return near.some((item) => means(item, "more")) ? "more" : undefined;
}

/** `by 25 %`, `cut tickets 30 %`, `15 % more clicks`: a share of what is there now, or points of it. */
function change(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  if (!amount || isBounded(items, at) || isLevel(items, at)) return undefined;
  const near = changeNear(items, at);
  const verb = verbNear(items, at);
  const isAdded = amount.sign === "+" && amount.unit !== undefined;
  if (!near && !verb && !isAdded) return undefined;
  const sense = verb === "reduce" || (verb === undefined && near === "fewer") ? "down" : "up";
  const isPoints = ["pp", "points", "FTE"].includes(amount.unit ?? "");
  if (amount.unit !== "%" && !isPoints && !isStep(items, at, amount)) return undefined;
  return changed(amount, at, sense);
}

function changed(amount: Amount, at: number, sense: "up" | "down"): Reading {
  const value = sense === "down" ? -Math.abs(amount.value) : amount.value;
  if (amount.unit === "%") return relative(value, at, { unit: "%" });
  return { type: "relative", delta: value, amount, at, direction: value < 0 ? "decrease" : "increase" };
}

/** `by 500`, `a growth of 500 users`: how far, not where to. A growth of nothing is a level. */
function isStep(items: readonly Item[], at: number, amount: Amount): boolean {
  if (means(items[at - 1], "by")) return verbNear(items, at) !== undefined;
  const isOf = means(items[at - 1], "from", "in") && means(items[at - 2], "more", "fewer");
  return isOf && amount.value !== 0;
}

/** `to 80 %`: what is said is where it ends, not how far it goes. */
function isLevel(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (means(before, "to", "goal") && !means(before, "by")) || means(items[at - 2], "to");
}

/** The verb that moves the amount: the last one before it, else one behind it: `um 3 % reduziert`. */
function verbNear(items: readonly Item[], at: number): "raise" | "reduce" | undefined {
  const before = items.slice(0, at).reverse();
  const isVerb = (item: Item) => means(item, "raise", "reduce");
  const verb = before.find(isVerb) ?? (means(items[at - 1], "by") ? items.slice(at).find(isVerb) : undefined);
  if (!verb) return undefined;
  return means(verb, "reduce") ? "reduce" : "raise";
}

/** The bound that an amount stands under: before it, up to two small words away, or behind it. */
function boundNear(items: readonly Item[], at: number) {
  const amount = amountAt(items, at);
  const [one, other] = [items[at - 1], items[at - 2]];
  const before =
    boundOf(one) ?? (means(one, "in", "from", "by") || one?.kind === "word" ? boundOf(other) : undefined);
  if (before) return before;
  if (amount?.isOpen === true || means(items[at + 1], "or more"))
    return { bound: "at least", isStrict: false } as const;
  if (means(items[at + 1], "or less")) return { bound: "at most", isStrict: false } as const;
  return means(one, "within") ? ({ bound: "at most", isStrict: false } as const) : undefined;
}

/** `under 2 hours`, `≥ 95 %`, `75 %+`, `five or more` */
function threshold(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  const bound = boundNear(items, at);
  if (!amount || !bound) return undefined;
  const direction = bound.bound === "at least" ? "increase" : "decrease";
  return { type: "threshold", target: amount.value, amount, at, direction, isStrict: bound.isStrict };
}

/** `close 8 deals`: the first number of the sentence. */
function absolute(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  return amount && { type: "absolute", target: amount.value, amount, at };
}

const MAIN_RULES: readonly Rule[] = [multiple, maintained, band, change, threshold, absolute];
const RULES: readonly Rule[] = [spelledFromTo, reversedFromTo, knownBaseline, ...MAIN_RULES];

/** The numbers of a sentence by the first rule that fits, or undefined where there is none. */
export function readNumbers(items: readonly Item[]): Reading | undefined {
  return RULES.reduce<Reading | undefined>((found, rule) => found ?? rule(items), undefined);
}
