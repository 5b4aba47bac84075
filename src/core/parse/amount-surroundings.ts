import { AT_LEAST, AT_MOST, boundOf, type Limit } from "./bound";
import { directionOfMetric } from "./direction";
import { anyMeans, isAmount, isPercent, isWord, means, type Item } from "./item";
import { isNegated } from "./negation";
import { amountAt } from "./statement-reading";
import { metricBefore } from "./surrounding-words";

type Verb = "raise" | "reduce" | "hold" | "reach" | "cap";

/** Whether one of the verbs stands anywhere before an amount. */
export function verbBefore(items: readonly Item[], at: number, ...verbs: readonly Verb[]): boolean {
  return anyMeans(items.slice(0, at), ...verbs);
}

/** `500 Stück abbauen`, `3 Tage verkürzen` */
export function closesReduced(items: readonly Item[], at: number): boolean {
  const [verb, ...rest] = items.slice(isWord(items[at + 1]) ? at + 2 : at + 1);
  return means(verb, "reduce") && !rest.some((item) => isWord(item));
}

/**
 * What moves the amount: the last verb before it, else one behind it, `um 3 % reduziert`, `Kosten 3 % senken`, or a noun,
 * `reduction of costs by 3 %`.
 */
export function verbNear(items: readonly Item[], at: number): "raise" | "reduce" | undefined {
  const before = items.slice(0, at).reverse();
  const isVerb = (item: Item) => means(item, "raise", "reduce");
  const isBehind = means(items[at - 1], "by") || closesReduced(items, at);
  const isShare = isPercent(items[at]);
  const behind = items.slice(at, isBehind ? items.length : isShare ? at + 2 : at);
  const nouns = isPlainBy(items[at - 1]) ? before : [];
  const verb =
    before.find(isVerb) ?? behind.find(isVerb) ?? nouns.find((item) => means(item, "more", "fewer"));
  if (!verb) return undefined;
  return means(verb, "reduce") || (!means(verb, "raise") && means(verb, "fewer")) ? "reduce" : "raise";
}

/** `by`, `um`; `de`, `en` and `par` say other things as well. */
export function isPlainBy(item: Item | undefined): boolean {
  return means(item, "by") && !means(item, "from", "in", "per", "article");
}

/** How the nouns of verbs end: `Reduzierung`, `minskning`, `verhoging`, `diminution`, `redução`, `aumento`, `redukcji`. */
const NOUN_OF_VERB = /(ung|[gln]ing|ione?|cao|mi?ento?|kcj.|ni[ae])$/;

/** Which way a noun or a word beside an amount goes: `growth`, `weniger`, `Reduzierung`. */
function changeIn(item: Item | undefined): "more" | "fewer" | undefined {
  const isNoun = item?.kind === "meaning" && NOUN_OF_VERB.test(item.text);
  if (means(item, "fewer", isNoun ? "reduce" : "fewer")) return "fewer";
  return means(item, "more", isNoun ? "raise" : "more") ? "more" : undefined;
}

/** How many nouns may stand between a share and its change: `100 % sales growth`. */
const NOUNS_BEFORE_CHANGE = 3;

/** Which way a change beside an amount goes: `25 % more`, `a drop of 10 %`, `15 % YoY`, `20 % revenue growth`. */
export function changeNear(items: readonly Item[], at: number): "more" | "fewer" | undefined {
  const asBound = boundOf(items[at + 1]);
  if (asBound?.isStrict && !isAmount(items[at + 2])) return asBound.bound === "at least" ? "more" : "fewer";
  const behind = items.slice(at + 1, at + 2 + NOUNS_BEFORE_CHANGE);
  const end = behind.findIndex((item) => !isWord(item) && !changeIn(item));
  const isOf = means(items[at - 1], "in", "from", "by");
  // `20 % de réduction`; in English `20 % of growth` is a part of it.
  const isOfIt = means(behind[0], "outOf", "by");
  const near = [
    ...behind.slice(0, end < 0 ? behind.length : end),
    items[at - 1],
    isOf ? items[at - 2] : undefined,
    isOfIt ? behind[1] : undefined,
  ];
  // In this order: where both are said, it is fewer.
  return near.map(changeIn).sort()[0];
}

/** The bound that an amount stands under: before it, up to two small words away, or behind it. */
export function boundNear(items: readonly Item[], at: number): Limit | undefined {
  return boundBefore(items, at) ?? boundBehind(items, at) ?? ceilingOf(items, at);
}

function boundBefore(items: readonly Item[], at: number): Limit | undefined {
  for (let place = at - 1; place >= at - 1 - SMALL_WORDS; place -= 1) {
    const bound = boundOf(items[place]);
    if (bound) return bound.isStrict && isNegated(items, place) ? opposite(bound) : bound;
    if (!isSmallWord(items[place])) return undefined;
  }
  return undefined;
}

/** Between a bound and its amount: `superar las 4 quejas`, `exceder de 5`. */
const SMALL_WORDS = 2;

function isSmallWord(item: Item | undefined): boolean {
  return isWord(item) || means(item, "in", "from", "by", "article", "not", "to");
}

/** What must not be more than 5 is at most 5, and 5 itself is allowed. */
function opposite({ bound }: Limit): Limit {
  return bound === "at least" ? AT_MOST : AT_LEAST;
}

/** `75%+`, `five or more`, `5 Tage nicht überschreiten`; `or better` is for the metric to say. */
function boundBehind(items: readonly Item[], at: number): Limit | undefined {
  if (amountAt(items, at)?.isOpen === true) return AT_LEAST;
  // `4.5 stars or better`
  const or = isWord(items[at + 1]) ? at + 2 : at + 1;
  if (means(items[or], "or more", "or less")) return afterOr(items, at, or);
  return [at + 1, at + 2].flatMap((place) => {
    const behind = boundOf(items[place]);
    return behind?.isStrict === false && !isAmount(items[place + 1]) ? [behind] : [];
  })[0];
}

/** Of `or better` the metric tells the side. */
function afterOr(items: readonly Item[], at: number, or: number): Limit {
  const next = items[or];
  const isLess = directionOfMetric(metricBefore(items, at)) === "at most";
  return means(next, "or less") && (isLess || !means(next, "or more")) ? AT_MOST : AT_LEAST;
}

/** `within 5%`, `cap it at 5`, `up to 150` where nothing is said to grow up to there. */
function ceilingOf(items: readonly Item[], at: number): Limit | undefined {
  const before = items.slice(0, at);
  if (means(before[at - 1], "within") || (isWord(before[at - 1]) && means(before[at - 2], "within")))
    return AT_MOST;
  const isCapped = verbBefore(items, at, "cap") && !verbBefore(items, at, "raise");
  const isUpTo = means(before[at - 1], "upTo") && !verbBefore(items, at, "raise", "reduce", "reach");
  return (isCapped || isUpTo) && !before.some(isAmount) ? AT_MOST : undefined;
}

export function isBounded(items: readonly Item[], at: number): boolean {
  return boundNear(items, at) !== undefined;
}
