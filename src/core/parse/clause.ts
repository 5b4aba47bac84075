import type { Amount, Writing } from "./amount";
import { isPlainBy, verbBefore } from "./amount-surroundings";
import { boundOf } from "./bound";
import { anyMeans, isAmount, isPercent, isSign, isWord, means, type Item } from "./item";
import { SHARES } from "./change-rules";
import { isCounted } from "./counted";
import { directionOfMetric } from "./direction";
import { joinedItemsOf } from "./joined-items";
import { labelLength } from "./line-label";
import { SECONDS } from "./shared-unit";
import { isPast, spell } from "./surrounding-words";
import type { Token } from "./token";

/** Units of time: behind `within` they tell a window, and a window is no target. */
export function isTime(item: Item | undefined): boolean {
  return isAmount(item) && (item.unit === "years" || (item.unit ?? "") in SECONDS);
}

/** What a step leaves of the items, and whether it belongs to the sentence's own numbers. */
type Cleaning = (items: readonly Item[], at: number) => number;

/** `about 50`: the word is left out, the number stays. */
const fillers: Cleaning = (items, at) => (means(items[at], "about") ? 1 : 0);

/** `tier 1`, `ISO 14001`, `#1`: a name, unless the number has a unit of its own; so is `24/7`, which is no share. */
const names: Cleaning = (items, at) => {
  const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
  if (isPlainNumber(first) && isPlainNumber(third) && spell(items.slice(at + 1, at + 2)) === "/")
    return first.value > third.value ? 3 : 0;
  // `across all three clients`
  if (means(first, "every") && isAmount(second) && second.isWord) return 2;
  // `Linie 2 zwischen 82 und 88 %`, `one of the best`
  if (isPlainNumber(first) && means(second, "between")) return 1;
  if (isOneOf(items, at)) return 1;
  const isNamed = means(first, "name") || isSign(first, "#") || isSign(first, "'");
  return isNamed && isPlainNumber(second) ? 2 + restOfSpan(items, at + 2) : 0;
};

/** `children aged 3-6`, `on a scale of 1 to 5`; `from level 2 to 3` leads from one to the other. */
function restOfSpan(items: readonly Item[], at: number): number {
  const isSpan = isSign(items[at], "-") || (means(items[at], "to", "upTo") && !means(items[at - 3], "from"));
  return isSpan && isAmount(items[at + 1]) ? 2 : 0;
}

function isOneOf(items: readonly Item[], at: number): boolean {
  const one = items[at];
  const isOne = isAmount(one) && one.isWord === true && one.value === 1;
  return isOne && means(items[at + 1], "outOf", "in") && !boundOf(items[at - 1]);
}

function isPlainNumber(item: Item | undefined): item is Amount {
  return isAmount(item) && item.unit === undefined && item.isWord !== true;
}

/** `in the first 30 days`, and `within 24 hours` beside a share or behind another number or `all`: when, not how much. */
const windows: Cleaning = (items, at) => {
  const [word, amount] = [items[at], items[at + 1]];
  if (!isTime(amount)) return 0;
  const isSide =
    items.slice(0, at).some((item) => isAmount(item) || (means(item, "every") && !means(item, "per"))) ||
    items.slice(at).some(isPercent) ||
    SHARES.test(spell(items.slice(0, at)));
  // `Break even within 18 months`, `In vier Jahren …`; a payback is measured in them.
  const isLong = isAmount(amount) && (amount.unit === "months" || amount.unit === "years");
  const isWhen = isSide || (isLong && directionOfMetric(spell(items.slice(0, at))) === undefined);
  const isWindow = means(word, "within") || (isLong && means(word, "in") && !means(word, "from"));
  return means(word, "early") || (isWindow && isWhen) ? 2 : 0;
};

/** `tickets with more than 30 days`, `each team with at least two members`: which ones; `para < 2 s` may be where it goes. */
const sides: Cleaning = (items, at) => {
  const [word, amount] = [items[at], items[at + 2]];
  if (!means(word, "side") || !isAmount(amount) || isPercent(amount)) return 0;
  const isLedShare = isLed(items[items.findIndex(isPercent) - 1]);
  const isAside = isTime(amount) || isLedShare || anyMeans(items.slice(0, at), "every");
  if (!isAside || anyMeans(items, "hold") || means(word, "to")) return 0;
  return boundOf(items[at + 1]) ? 3 : 0;
};

/** `Compliance (30 days) | > 90 %`, `Target in 6 months 300`: when, or a part of the name, where the number that is meant follows. */
const horizons: Cleaning = (items, at) => {
  const [far, near, behind] = [items[at - 2], items[at - 1], items[at + 1]];
  const isWhole = isSign(near, "(") && isSign(behind, ")");
  const isFollowed = isWhole
    ? items.slice(at + 2).some((item) => isAmount(item) && !isTime(item))
    : anyMeans([far, near], "goal") && (isAmount(behind) || boundOf(behind));
  return isTime(items[at]) && isFollowed ? 1 : 0;
};

/** How many words stand between an age and the bound of what is held against it. */
const WORDS_BEHIND_AGE = 2;

/**
 * `users with ≥ 2 sessions up by 20 %`, `returning after 7 days by 10 %`, `receivables > 60 days under 5 %`: which ones,
 * where a number of another kind behind it tells what they are to be. A bound tells it of an age alone.
 */
const subjects: Cleaning = (items, at) => {
  const [word, which] = [items[at], items[at + 1]];
  if (!isAmount(which) || isPercent(which) || means(word, "from", "to", "by")) return 0;
  const isBound = boundOf(word) !== undefined;
  if (!isBound && !isTime(which)) return 0;
  const isAge = isBound && isTime(which);
  const behind = items.slice(at + 2);
  const main = behind.findIndex(
    (item) =>
      (isAmount(item) && !isTime(item)) ||
      means(item, "to", "by") ||
      (isAge && !isWord(item) && !means(item, "raise", "reduce")),
  );
  const target = behind.slice(main + 1, main + 3).find(isAmount);
  if (isPercent(target) && means(behind[main], "to", "by")) return 2;
  const isHeld = isAge && isLed(behind[main]) && main <= WORDS_BEHIND_AGE && isAmount(behind[main + 1]);
  return isHeld && !isTime(target) ? 2 : 0;
};

function isLed(item: Item | undefined): boolean {
  return boundOf(item) !== undefined || means(item, "from", "to");
}

/** `top 10 accounts ≥ 95 %`, `die 5 wichtigsten …`, `accuracy of 5 models ≥ 90 %`: how many are looked at, where another number has a comparator. */
const ranks: Cleaning = (items, at) => {
  const [first, second] = [items[at], items[at + 1]];
  if (isPlainNumber(first) ? !isRank(second) : !isPlainNumber(second)) return 0;
  const rest = items.slice(at + 2);
  const next = rest.findIndex(isAmount);
  const between = rest.slice(0, next);
  const isHeld = isLed(between[between.length - 1]) || isSign(between[between.length - 1], ":");
  if (next < 0 || !isHeld) return 0;
  if (isRank(first) || isRank(second)) return 2;
  const isNamed = between.length > 1 && !anyMeans(between, "side");
  return at > 0 && isPercent(rest[next]) && means(first, "in") && isNamed ? 2 : 0;
};

function isRank(item: Item | undefined): boolean {
  return means(item, "top", "early");
}

/** `cut time to hire by 10 days to 35`: where it ends tells more than how far it goes. */
const steps: Cleaning = (items, at) => {
  const [by, step, to, end] = items.slice(at, at + 4);
  return isPlainBy(by) && isAmount(step) && means(to, "to") && isAmount(end) ? 2 : 0;
};

/** `from 2024 to 2026` tells when, too. */
const years: Cleaning = (items, at) => {
  // `Close 2026 books in 5 days`, `20 % al finalizar 2026`
  const isAside = items[at - 1]?.kind !== "meaning" && items.some(isOther);
  // `from a 2023 base year`
  if (isYear(items[at]) && (isAside || spell(items.slice(at + 1)).startsWith("base"))) return 1;
  if (!isYear(items[at + 1]) || !means(items[at], "from")) return 0;
  // `les dossiers de 2020`
  const [behind, ...rest] = items.slice(at + 2);
  if (behind === undefined || (behind.kind === "sign" && !rest.some(isAmount))) return 2;
  return isYear(items[at + 3]) && means(behind, "to") ? 4 : 0;
};

function isOther(item: Item): boolean {
  return isAmount(item) && !isYear(item);
}

/** A number that looks like a year. */
export function isYear(item: Item | undefined): boolean {
  if (!isAmount(item) || item.unit !== undefined || item.magnitude !== undefined) return false;
  return Number.isInteger(item.value) && item.value >= 2010 && item.value < 2060;
}

/** `100 % of sites live | 6 months after launch`: a cell behind the number says when. */
const cells: Cleaning = (items, at) => {
  const isCell = isSign(items[at - 1], "|") && items.slice(0, at).some(isAmount);
  return isCell && isTime(items[at]) && means(items[at + 1], "early") ? 1 : 0;
};

/** The dot of an abbreviation: `min. 15`. */
const dots: Cleaning = (items, at) => (isSign(items[at], ".") && items[at - 1]?.kind === "meaning" ? 1 : 0);

/** `per 1000 lines`, `compared to 100`: what it is counted against. The scale of `4.5/5` is one, too. */
const references: Cleaning = (items, at) => {
  const [word, amount] = [items[at], items[at + 1]];
  if (!isAmount(amount) || means(items[at - 1], "multiply")) return 0;
  if (means(word, "per")) return means(word, "factor") && verbBefore(items, at, "reduce") ? 0 : 2;
  if (!means(word, "than") || means(word, "was") || isPast(items, at + 2)) return 0;
  // `lograr que 40 % …`: the word compares only where something is more or less.
  return means(word, "side") && !items.slice(0, at).some(isComparison) ? 0 : 2;
};

function isComparison(item: Item): boolean {
  return means(item, "more", "fewer", "more than", "less than");
}

const BOUNDS = ["at least", "more than", "at most", "less than"] as const;
const ONE: Amount = { kind: "amount", value: 1, isOpen: false, isWord: true };
const ZERO: Amount = { ...ONE, value: 0 };

/** How far behind `no` the noun stands: `no serious incident`. */
const NOUN_WITHIN = 3;

/**
 * `mindestens ein Kunde` counts one, `No customer leaves` none, if what is counted has a name that we know; elsewhere, as in
 * `al menos un 10 %` or `No-show`, these words count nothing.
 */
function counted(item: Item, last: Item | undefined, behind: readonly Item[]): Item {
  const isNone = (last?.kind ?? "sign") === "sign" && means(item, "none") && !isSign(behind[0], "-");
  if (isNone && behind.slice(0, NOUN_WITHIN).some((next) => isCounted(spell([next])))) return ZERO;
  const isOne = means(item, "article") && means(last, ...BOUNDS) && !isAmount(behind[0]);
  return isOne ? ONE : item;
}

/** `from (1.2M) to`, `a loss of ($3,000)`: how accountants write less than nothing, also in a sentence. */
function withNegatives(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, at) => {
    if (isBracket(items, at + 1) || isBracket(items, at - 1)) return [];
    return isAmount(item) && isBracket(items, at) ? { ...item, value: -Math.abs(item.value) } : item;
  });
}

function isBracket(items: readonly Item[], at: number): boolean {
  if (!isSign(items[at - 1], "(") || !isSign(items[at + 1], ")") || !isAmount(items[at])) return false;
  return means(items[at - 2], "from", "to", "in", "hold", "is", "at least", "more than");
}

const CLEANINGS = [
  fillers,
  names,
  years,
  windows,
  sides,
  horizons,
  subjects,
  ranks,
  steps,
  references,
  cells,
  dots,
];

/** The items of a sentence without the numbers that are certainly no targets. */
export function clauseOf(tokens: readonly Token[], writing: Writing): readonly Item[] {
  const items = withNegatives(joinedItemsOf(tokens, writing));
  const kept: Item[] = [];
  for (let at = labelLength(items); at < items.length;) {
    const item = items[at];
    // No cleaning begins at a word that no number follows.
    const isPlain = isWord(item) && !isAmount(items[at + 1]);
    const left = isPlain ? 0 : Math.max(...CLEANINGS.map((cleaning) => cleaning(items, at)));
    if (item && !left) kept.push(counted(item, kept[kept.length - 1], items.slice(at + 1)));
    at += left || 1;
  }
  return kept;
}
