import type { Amount } from "./amount";
import { isBaseline } from "./baseline";
import { boundOf } from "./bound";
import { isYear } from "./clause";
import { anyMeans, isAmount, isSign, isWord, means, type Item } from "./item";
import { opensBand } from "./level-rules";
import { sharingUnits } from "./shared-unit";
import { amountAt, type Reading } from "./statement-reading";

/** A movement between two amounts of one unit; two equal amounts are none. */
export function fromTo(first: Amount, second: Amount, at: number): Reading | undefined {
  const [from, to] = sharingUnits(first, second);
  // `1 % till 2040`
  const isOfShare = to.unit === "%" && (isYear(first) || isYear(second));
  if (from.value === to.value || from.unit !== to.unit || isOfShare) return undefined;
  const direction = to.value > from.value ? "increase" : "decrease";
  return { type: "from-to", baseline: from.value, target: to.value, amount: to, at, direction };
}

/**
 * `from 4.1 to 4.6`, `von 38 % auf 40 %`, `25 → 35`; a noun may stand behind the first where `from` or an arrow tells
 * that it moves: `from 3 days to 2`, `120/week → 30/week`.
 */
export function spelledFromTo(items: readonly Item[]): Reading | undefined {
  for (let at = 0; at < items.length; at += 1) {
    const first = amountAt(items, at);
    const reading = first && wayFrom(items, at, first);
    if (reading) return reading;
  }
  return undefined;
}

function wayFrom(items: readonly Item[], at: number, first: Amount): Reading | undefined {
  const isFrom = isFromBefore(items, at);
  const joint = placesBehind(at, isFrom ? FURTHEST : NEAR).find((place) => targetAfter(items, place)) ?? -1;
  const target = targetAfter(items, joint);
  if (!target || isAmountBetween(items, at, joint)) return undefined;
  const isStill = isUnmoved(items, at, joint);
  if (opensBand(items, at) || (isStill && isSpan(items, at, joint)) || isBaseline(items, target.at))
    return undefined;
  const isLedIn = isFrom || joint === at + 1 || isArrow(items[joint]);
  const reading = isLedIn ? fromTo(first, target.amount, target.at) : undefined;
  if (!reading) return undefined;
  return isStill && !isFrom && target.at === at + 2
    ? asBand(reading)
    : { ...reading, isStrict: target.isStrict };
}

/** How many items behind a number its movement may be told, and behind one that `from` leads in. */
const NEAR = 4;
const FURTHEST = 7;

function placesBehind(at: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => at + 1 + step);
}

/** `from 12`, `from roughly 12`, `from a weekly average of 12` */
function isFromBefore(items: readonly Item[], at: number): boolean {
  if (means(items[isWord(items[at - 1]) ? at - 2 : at - 1], "from")) return true;
  let lead = at - 2;
  while (isWord(items[lead])) lead -= 1;
  return means(items[at - 1], "in") && means(items[lead], "from");
}

/** `12 bis 15 Prozent`, `8 to 10 %`: between them, where nothing moves from one to the other. */
function isUnmoved(items: readonly Item[], at: number, joint: number): boolean {
  return joint === at + 1 && !isArrow(items[joint]) && !anyMeans(items, "raise", "reduce");
}

/** `10 up to 20`; `NPS (-100 to 100)` is the scale of what is measured. */
function isSpan(items: readonly Item[], at: number, joint: number): boolean {
  return means(items[joint], "upTo") || isSign(items[at - 1], "(");
}

/** What falls can only be a way. */
function asBand(reading: Reading): Reading {
  const { baseline, target } = reading;
  return reading.direction === "increase"
    ? {
        ...reading,
        type: "range",
        baseline: undefined,
        target: baseline,
        upper: target,
        direction: "between",
      }
    : reading;
}

function isArrow(item: Item | undefined): boolean {
  return item?.kind === "meaning" && item.text === "→";
}

/** The amount behind `to`, also behind a bound: `from 4 % to under 2 %`. */
function targetAfter(items: readonly Item[], to: number) {
  if (!means(items[to], "to")) return undefined;
  const at = placesBehind(to, FURTHEST).find((place) => isAmount(items[place])) ?? -1;
  const between = items.slice(to + 1, Math.max(at, to + 1));
  const bound = boundOf(between[between.length - 1]);
  const isPlain = (bound ? between.slice(0, -1) : between).every(isFiller);
  const amount = isPlain ? amountAt(items, at) : undefined;
  return amount && { amount, at, isStrict: bound?.isStrict };
}

/** `to a consistent 99.95%`, `into profit of 0.3M` */
function isFiller(item: Item): boolean {
  return isWord(item) || isSign(item, ":") || means(item, "article", "in", "goal");
}

function isAmountBetween(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).some(isAmount);
}
