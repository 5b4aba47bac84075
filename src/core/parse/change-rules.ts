import { isShare, type Amount } from "./amount";
import {
  boundNear,
  changeNear,
  closesReduced,
  isBounded,
  isPlainBy,
  verbBefore,
  verbNear,
} from "./amount-surroundings";
import { boundOf } from "./bound";
import { anyMeans, isAmount, isPercent, isWord, means, type Item } from "./item";
import { isAdded } from "./level-rules";
import { deniedMovement } from "./negation";
import { unitOfMetric } from "./metric";
import { amountAt, cellLead, firstAmount, type Reading } from "./statement-reading";
import { metricBefore } from "./surrounding-words";

/** `double`, `3x more`: a multiple of what is there now. */
export function multiple(items: readonly Item[]): Reading | undefined {
  const factor = items.findIndex((item, place) => item.kind === "factor" && !isAmount(items[place - 1]));
  const item = items[factor];
  if (item?.kind === "factor") {
    // `Double subscribers to 10,000`: where it ends tells more.
    if (items.some((end, at) => isAmount(end) && means(items[at - 1], "to"))) return undefined;
    const isGrowthByPart = item.multiple < 1 && verbBefore(items, factor, "raise");
    const unit = item.multiple < 1 ? "%" : "x";
    return relative(isGrowthByPart ? 1 - item.multiple : item.multiple - 1, factor, unit);
  }
  const at = items.findIndex((candidate, place) => isTimes(candidate) || isMultiplied(items, place));
  const times = amountAt(items, at);
  const divided = byFactor(items);
  if (divided) return divided;
  if (!times || times.value <= 1) return undefined;
  // `Raise coverage to 4x`: some are counted so.
  const isRatio = unitOfMetric(metricBefore(items, at)) === "ratio";
  const isGrowth =
    isMultiplied(items, at) || (verbBefore(items, at, "raise") && !isBounded(items, at) && !isRatio);
  return isGrowth ? relative(times.value - 1, at, "x") : undefined;
}

function isTimes(item: Item): boolean {
  return isAmount(item) && item.unit === "x";
}

/** `réduction du délai par 2`, `grow by a factor of 3` */
function byFactor(items: readonly Item[]): Reading | undefined {
  const at = items.findIndex((item, place) => isAmount(item) && means(items[place - 1], "factor"));
  const factor = amountAt(items, at);
  if (!factor || factor.unit !== undefined || factor.value <= 1) return undefined;
  const isReduced = verbBefore(items, at, "reduce");
  const isMoved = isReduced || verbBefore(items, at, "raise");
  return isMoved ? relative((isReduced ? 1 / factor.value : factor.value) - 1, at, "x") : undefined;
}

/** `multiply by three` */
function isMultiplied(items: readonly Item[], at: number): boolean {
  return isAmount(items[at]) && means(items[at - 2], "multiply");
}

function relative(change: number, at: number, unit: string): Reading {
  const amount: Amount = { kind: "amount", value: change, unit, isOpen: false };
  const relativeChange = Number(change.toPrecision(12));
  return { type: "relative", relativeChange, amount, at, direction: change < 0 ? "decrease" : "increase" };
}

/** `by 25 %`, `cut tickets 30 %`, `15 % more clicks`: a share of what is there now, or points of it. */
export function change(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  if (!amount || isBounded(items, at) || isLevel(items, at, amount)) return undefined;
  if (deniedMovement(items)) return { type: "unparseable", at };
  const near = changeNear(items, at);
  const verb = verbNear(items, at);
  if (!near && !verb && !isAdded(amount) && !isGained(items, at)) return unmoved(items, at);
  const sense = verb === "reduce" || (verb === undefined && near === "fewer") ? "down" : "up";
  const isPoints = ["pp", "points", "FTE"].includes(amount.unit ?? "");
  if (amount.unit !== "%" && !isPoints && !isStep(items, at, amount)) return undefined;
  return changed(amount, at, sense);
}

/**
 * `by at least 20 %`, `a cut of up to 30 %`, `up to 30 % fewer` say how far, as they would without the bound. That a change
 * must not be larger names no number to reach; nor does `reduce up to 30 %`, which may be how far or where to.
 */
export function boundedChange(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const amount = amountAt(items, at);
  const lead = leadOf(items, at);
  if (!amount || saysWhereTo(items, lead, at)) return undefined;
  const plain = [...items.slice(0, lead + 1), { ...amount, isOpen: false }, ...items.slice(at + 1)];
  const isUpTo = anyMeans(items.slice(lead + 1, at), "upTo");
  const isBy = means(items[isUpTo ? at - 1 : lead], "by") || means(items[lead], "by");
  // `reduce ≥ 60 %`: nothing is named that could be reduced to at least a share.
  const isChange =
    isBy || means(items[lead], "reduce") || means(items[at - 1], "raise") || isCounted(plain, lead);
  const reading = isChange ? change(plain) : undefined;
  if (isUpTo) return reading ? { ...reading, at } : upTo(items, at, plain);
  if (boundNear(items, at)?.bound !== "at most") return reading && { ...reading, at };
  return isBy && reading ? { type: "unparseable", at } : undefined;
}

/** What is a share itself. */
export const SHARES =
  /\b(?:rate|share|coverage|churn|margin|retention|adoption|p(?:ercentage|roportion)|ta(?:ux|[sx]a|sso))\b|(?:quote|anteil|grad|marge|deel)\b/;

/** `reduce churn 3 %`, `increase coverage 80 %`, `Fehlerquote 2 % senken`: of it, points of it, or where to? */
export function bareShare(items: readonly Item[]): Reading | undefined {
  const at = firstAmount(items);
  const isMoved = isPercent(items[at]) && verbNear(items, at) !== undefined;
  if (!isMoved || means(items[at - 1], "by", "to", "goal")) return undefined;
  const isLed = isBounded(items, at) || changeNear(items, at);
  return !isLed && SHARES.test(metricBefore(items, at)) ? { type: "unparseable", at } : undefined;
}

/** `skrócenie do 21 dni`: the word says where to, as well as how far. */
function saysWhereTo(items: readonly Item[], lead: number, at: number): boolean {
  const isEnd = means(items[at - 1], "until") && !isPercent(items[at]);
  return isEnd || means(items[lead], "to");
}

/** `20 % fewer`; growth of which a bound is said is a level of its own: `growth under 5 %`. */
function isCounted(plain: readonly Item[], lead: number): boolean {
  return !means(plain[lead], "more", "fewer") && changeNear(plain, lead + 1) !== undefined;
}

/** `Increase revenue up to 20 %`: no revenue is a share, as a coverage may be; `reduce bounces up to 30 %` is either. */
function upTo(items: readonly Item[], at: number, plain: readonly Item[]): Reading | undefined {
  if (!verbBefore(items, at, "raise"))
    return anyMeans(items, "raise", "reduce") ? { type: "unparseable", at } : undefined;
  const reading = unitOfMetric(metricBefore(items, at)) === undefined ? undefined : change(plain);
  return reading && { ...reading, at };
}

/** What leads to an amount in front of its bounds: `by`, in `by up to 80 %`, `di almeno il 20 %`. */
function leadOf(items: readonly Item[], at: number): number {
  let lead = isWord(items[at - 1]) ? at - 2 : at - 1;
  while (boundOf(items[lead]) ?? means(items[lead], "upTo", "article")) lead -= 1;
  return lead;
}

/** `+5 customers`, `−1 800 postes`; an `NPS of +40` is a level, and `hire +1 designer` counts one. */
function isSigned(items: readonly Item[], at: number): boolean {
  const amount = amountAt(items, at);
  if (!amount?.sign || amount.unit || !isWord(items[at + 1])) return false;
  return amount.value < 0 || !isWord(items[at - 1]);
}

/** `5 pp of margin` */
function isGained(items: readonly Item[], at: number): boolean {
  return isSigned(items, at) || (amountAt(items, at)?.unit === "pp" && !isPlainBy(items[at - 1]));
}

/** `Nutzung um 30 %` names no way, and no level either. */
function unmoved(items: readonly Item[], at: number): Reading | undefined {
  const before = items[at - 1];
  return isShare(amountAt(items, at)?.unit) && isPlainBy(before) && !means(before, "side")
    ? { type: "unparseable", at }
    : undefined;
}

function changed(amount: Amount, at: number, sense: "up" | "down"): Reading {
  const value = sense === "down" ? -Math.abs(amount.value) : amount.value;
  if (isPercent(amount)) return relative(value, at, "%");
  return { type: "relative", delta: value, amount, at, direction: value < 0 ? "decrease" : "increase" };
}

/** `by 500`, `a growth of 500 users`, `4 weeks less`: how far, not where to. A growth of nothing is a level. */
function isStep(items: readonly Item[], at: number, amount: Amount): boolean {
  if (isSigned(items, at) || (amount.unit && means(items[at + 1], "more", "fewer"))) return true;
  if (means(items[at - 1], "reduce") || closesReduced(items, at)) return true;
  if (means(items[at - 1], "by")) return verbNear(items, at) !== undefined;
  const isOf = means(items[at - 1], "from", "in") && means(items[at - 2], "more", "fewer");
  return isOf && amount.value !== 0;
}

/** `to 80 %`: what is said is where it ends, not how far it goes; `gain 5 % of new customers`: how many of them, not how many more. */
function isLevel(items: readonly Item[], at: number, { unit }: Amount): boolean {
  const before = items[at - 1];
  if (unit === "%" && means(before, "more") && means(items[at + 1], "from", "in")) return true;
  if (means(cellLead(items, at - 1), "goal")) return true;
  return (
    (means(before, "to", "goal") && !means(before, "by")) ||
    (means(before, "reach") && !changeNear(items, at)) ||
    (means(items[at - 2], "to") && !means(items[at - 2], "upTo"))
  );
}
