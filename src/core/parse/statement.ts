import type { Statement } from "../model/statement";
import { OPENS } from "../vocabulary/deed-words";
import { verbBefore } from "./amount-surroundings";
import { deadlineOf } from "./deadline";
import { directionOfMetric, polarityOf } from "./direction";
import { isTime } from "./clause";
import { anyMeans, isAmount, isPercent, means, type Item } from "./item";
import { unitOfMetric } from "./metric";
import { deniedMovement } from "./negation";
import { sentenceOf, type Sentence } from "./sentence";
import type { Reading } from "./statement-reading";
import { metricBefore, nounBehind, spell } from "./surrounding-words";

function unitOf(reading: Reading, items: readonly Item[]): string {
  const own = reading.amount?.unit;
  if (own !== undefined) return own;
  const [metric, noun] = [metricBefore(items, reading.at), nounBehind(items, reading.at)];
  const [ofMetric, ofNoun] = [unitOfMetric(metric), unitOfMetric(noun)];
  // "Grow the pipeline to 50 opportunities" counts opportunities, not money.
  if (ofMetric === "currency" && noun !== "") return ofNoun ?? "count";
  return ofMetric ?? ofNoun ?? "count";
}

/** Which way the numbers go. For a plain target the metric's polarity tells: a `close cycle` of 5 days is to be reached from above. */
export function directionOf(reading: Reading, items: readonly Item[]): Statement["direction"] {
  if (reading.direction) return reading.direction;
  if (reading.type === "maintain") return heldDirection(reading, items);
  const before = items.slice(0, reading.at);
  // `auf 2 % senken`: a verb may stand behind its number.
  const moves = [...before, ...(means(items[reading.at - 1], "to") ? [items[reading.at + 1]] : [])];
  if (anyMeans(moves, "reduce") || reading.target === 0) return "decrease";
  // `Close the books 5 days after month end`: sooner is better.
  if (isTime(reading.amount) && means(items[reading.at + 1], "early")) return "decrease";
  if (verbBefore(items, reading.at, "raise") || isAll(reading.amount) || opensSo(reading, items))
    return "increase";
  // `Mean handling 3 min`, `40 hours of pairing`: only the name can tell whether it is to be long.
  const isOfTime = isTime(reading.amount);
  const polarity = isOfTime
    ? polarityOfTime(nameOf(reading, items))
    : directionOfMetric(metricBefore(items, reading.at));
  if (polarity === "at most") return "decrease";
  const isSaid = polarity !== undefined || verbBefore(items, reading.at, "reach");
  return isSaid || !isOfTime ? "increase" : "unknown";
}

/** `Open 4 shops`: more of what stands behind the number, and none of what is open. */
function opensSo({ at }: Reading, items: readonly Item[]): boolean {
  return OPENS.test(metricBefore(items, at)) && nounBehind(items, at) !== "";
}

/** `SLA for first answers - 24h`: a level of service told in time is how long it may take. */
function polarityOfTime(name: string): ReturnType<typeof polarityOf> {
  return /\bsla\b/.test(name) ? "at most" : polarityOf(name);
}

/** All that a sentence says beside its number. */
function nameOf({ at }: Reading, items: readonly Item[]): string {
  return `${metricBefore(items, at)} ${spell(items.slice(at + 1))}`;
}

function isAll(amount: Reading["amount"]): boolean {
  return isPercent(amount) && amount?.value === 1;
}

/** `Hold DSO at 45 days`: which side is wrong is said by the metric alone, and a time is to be short where nobody says. */
function heldDirection(reading: Reading, items: readonly Item[]): Statement["direction"] {
  const { amount } = reading;
  // At most all of it, or at least nothing of it, would be no level to hold.
  if (isAll(amount)) return "at least";
  if (amount?.value === 0) return "at most";
  const polarity = polarityOf(nameOf(reading, items));
  if (polarity !== undefined) return polarity;
  return isTime(amount) ? "at most" : "unknown";
}

function doubtOf({ text, items }: Sentence): string {
  const isUnclear = items.some((item) => item.kind === "unclear");
  if (isUnclear)
    return `"${text}" has a number that can be read in two ways; type it without a thousands sign.`;
  const found = items.filter(isAmount).length > 1 ? "several numbers" : "no number";
  return `"${text}" names ${found}; type the one to reach, such as "from 20 to 35".`;
}

/** What a sentence says in numbers. */
export function statementOf(sentence: Sentence): Statement {
  const { items, reading } = sentence;
  const deadline = deadlineOf(items);
  if (!reading) {
    // "Reduce churn" states no number; its target may stand in a column, and is a ceiling there.
    const isDown = items.some((item, at) => means(item, "reduce") || (at === 0 && means(item, "fewer")));
    const direction = isDown ? "decrease" : "unknown";
    return {
      type: "unparseable",
      direction: deniedMovement(items) ?? direction,
      doubt: doubtOf(sentence),
      deadline,
    };
  }
  const direction = directionOf(reading, items) ?? "unknown";
  const { type, baseline, target, upper, relativeChange, delta, isStrict } = reading;
  const unit = unitOf(reading, items);
  return { type, baseline, target, upper, relativeChange, delta, isStrict, unit, direction, deadline };
}

/**
 * What a key result in prose says: `lift average contract value from $18K to $30K` → from-to, 18000 → 30000 USD.
 * Numbers that are no targets (`Q2`, `ISO 14001`, `within 30 days`) are left out; where nothing safe remains, the
 * statement is `unparseable` and `doubt` says why.
 */
export function readStatement(text: string): Statement {
  return statementOf(sentenceOf(text));
}
