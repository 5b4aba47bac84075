import type { UnitKind } from "../vocabulary/metrics/metric";
import { NUMBER_WORDS, UNIT_WORDS } from "../vocabulary/metrics/units";
import { fold } from "../text/stem-words";

const TIME_WORDS = UNIT_WORDS.time
  .split(" ")
  .filter((word) => /^[a-zà-ÿ]{3,}$/.test(word))
  .join(" ");
const KINDS = Object.keys(UNIT_WORDS) as (keyof typeof UNIT_WORDS)[];

const KIND_OF_WORD: ReadonlyMap<string, UnitKind> = new Map(
  KINDS.flatMap((kind) => UNIT_WORDS[kind].split(" ").map((word): [string, UnitKind] => [fold(word), kind])),
);

/** What a unit column says: `hours` → time, `USD` → money, `Punkte` → points. */
export function unitKindOf(unit: string | undefined): UnitKind {
  if (unit === undefined) return "unknown";
  const words = fold(unit).split(/[\s/().,]+/);
  return words.map((word) => KIND_OF_WORD.get(word)).find((kind) => kind !== undefined) ?? "unknown";
}

const NUMBER = /(?<![a-z])\d+(?:[.,:'’ ]\d+)*\+?/g;
/** In front of a share that is a level, not a change: `to 90%`, `at least 95%`, `> 70%`. */
const LEVEL_BEFORE =
  /(?:^|\b(?:to|at|above|below|under|over|least|most|from|than|exceed|auf|unter|uber|mindestens|a|para|de|hasta|al|op|naar|within)|[<>≤≥=→])\s*$/;
const MONEY_BEFORE = /(?:[$€£¥₹₺]|\b(?:usd|eur|gbp|chf|brl|inr|sgd|jpy)|r\$)\s*$/;
const MONEY_AFTER =
  /^\s*(?:k|m|mm|mn|mio\.?|million(?:en)?|bn|b|tsd\.?|millones de|milioni di|milhoes de|millions? d['’e]\s?|miljoen|mld|mrd\.?)?\s*(?:[€£₺円원元]|usd\b|eur\b|euros?\b|chf\b|dollars?\b|francs\b|franken\b|gbp\b)/;
/** Behind a share that is a change: `20% fewer accidents`, `a 10% increase`. */
const CHANGE_AFTER =
  /^\s*%\s*(?:points?\s*)?(?:de\s|di\s|in\s)?(?:more|less|fewer|lower|higher|faster|increase|decrease|reduction|growth|improvement|rise|drop|cut|uplift|lift|jump|mehr|weniger|schneller|steigerung|senkung|reduktion|wachstum|moins|plus|hausse|baisse|croissance|mas|menos|aumento|reduccion|crecimiento|crescimento|mais|reducao|riduzione|crescita|meno|piu|minder|meer|hoger|lager|groei|omlaag|omhoog|yoy|qoq|mom)\b/;
const SHARE_OF = /^\s*%\s*(?:of|der|des|de|del|dell|della|delle|dei|degli|du|do|da|dos|das|van)\b/;
const SHARE_AFTER = /^\s*(?:[-–]\s*\d+\s*)?(?:%|percent\b|prozent\b|pct\b)/;
const NO_NOUN =
  /^(?:to|and|or|from|by|in|per|at|of|for|with|within|a|auf|bis|und|y|e|et|ou|oder|until|before|within|each|every|k|m|mm|bn|million|q)$/;

/** Before an age or a delay that only tells which things are meant: `laptops older than 4 years`. */
const AGE_BEFORE =
  /\b(?:older than|younger than|alter als|ouder dan|langer dan|de plus de|mas de|piu vecchi di|past|overdue by)\s*$/;

/** A share is a level in `to 90%` and `40% of users`; it is a change in `by 30%` and `20% fewer`. */
function isLevel(before: string, after: string): boolean {
  return !CHANGE_AFTER.test(after) && (LEVEL_BEFORE.test(before) || SHARE_OF.test(after));
}

function unitAt(before: string, number: string, after: string): UnitKind {
  if (number.includes(":") && !/^\s*:?1\b/.test(after)) return "time";
  if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after)) return "money";
  if (SHARE_AFTER.test(after)) return isLevel(before, after) ? "share" : "unknown";
  const [word = ""] = /^[\s-]*[^\s,.;:()]+/.exec(after) ?? [];
  const next = word.replace(/^[\s-]+/, "");
  // `Grow ARR 3x` is a change, `3x pipeline coverage` a level: it agrees with everything.
  if (next === "x") return "unknown";
  const kind = KIND_OF_WORD.get(next);
  if (kind === "time" && AGE_BEFORE.test(before)) return "unknown";
  if (kind) return kind;
  return /^[a-z]{3,}/.test(next) && !NO_NOUN.test(next) ? "count" : "unknown";
}

/** Between the two numbers of a movement, which count the same: `from 1,200 to 2,000 donors`, `10 minutes, not 35`. */
const FROM_TO =
  /^\s*[a-z]*\s*(?:to|auf|a|à|ad|para|naar|bis|→|->|instead of|statt|invece di|en vez de|au lieu de|em vez de|in plaats van|rather than|,? not|,? down from|,? up from)\s*[^\s\d]?$/;

const alternatives = (words: string) => fold(words).split(" ").join("|");
const WRITTEN_OUT = new RegExp(
  `\\b(?:${alternatives(NUMBER_WORDS)})\\s+(?:business\\s+|working\\s+)?(?=(?:${alternatives(TIME_WORDS)})\\b)`,
  "g",
);

/** A time within which something is to happen need not be the number itself: `trained within 30 days`. */
const WINDOW = /\b(?:within|innerhalb|dans|dentro)\b/;

/** A number of a sentence, as it is written, and what it counts. */
export interface Amount {
  readonly number: string;
  readonly kind: UnitKind;
}

/**
 * What the numbers of a sentence count: `fill open roles in under 35 days` → time. A change (`by 30%`) and a bare
 * number are `unknown`, which agrees with everything.
 */
export function readAmounts(text: string): readonly Amount[] {
  const folded = fold(text).replace(WRITTEN_OUT, "1 ");
  const numbers = [...folded.matchAll(NUMBER)];
  const kinds = numbers.map((match) => {
    const end = match.index + match[0].length;
    return unitAt(folded.slice(0, match.index), match[0], folded.slice(end));
  });
  numbers.forEach(({ index }, at) => {
    const before = numbers[at - 1];
    if (!before || !FROM_TO.test(folded.slice(before.index + before[0].length, index))) return;
    if (kinds[at] === "unknown") kinds[at] = kinds[at - 1] ?? "unknown";
    else if (kinds[at - 1] === "unknown") kinds[at - 1] = kinds[at] ?? "unknown";
  });
  const amounts = numbers.map(([number], at): Amount => ({ number, kind: kinds[at] ?? "unknown" }));
  const isWindow = amounts.length === 1 && kinds[0] === "time" && WINDOW.test(folded);
  return isWindow ? [...amounts, { number: "", kind: "unknown" }] : amounts;
}

/** The kinds of all amounts but those that stand in a KPI's name as well: `resolved within 8 days`. */
export function unitsOf(amounts: readonly Amount[], numbersInName: readonly string[]): ReadonlySet<UnitKind> {
  return new Set(amounts.filter(({ number }) => !numbersInName.includes(number)).map(({ kind }) => kind));
}

/** Kinds that people use for the same metric: satisfaction in points or as a share, a ratio as `3x` or `300%`. */
const INTERCHANGEABLE: readonly (readonly UnitKind[])[] = [
  ["share", "points", "ratio"],
  ["count", "points", "ratio"],
];

/** Whether a sentence with these numbers can be about a KPI in this unit. */
export function unitsAgree(units: ReadonlySet<UnitKind>, kpiUnit: UnitKind): boolean {
  if (units.size === 0 || units.has("unknown") || kpiUnit === "unknown" || units.has(kpiUnit)) return true;
  return INTERCHANGEABLE.some((group) => group.includes(kpiUnit) && group.some((kind) => units.has(kind)));
}
