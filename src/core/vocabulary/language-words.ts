import type { Direction } from "../model/quantity";

/**
 * Words or phrases, folded (lower case, no accents), one after the other with `|` between them. Their order says nothing;
 * those of the sentences stand as gzip packs them best.
 */
export type Words = string;

/** What a word does in a sentence about a number; the grammar knows these and no language. */
export const MEANINGS = [
  /** `from 4.1` */
  "from",
  /** `to 4.6`, also an arrow */
  "to",
  /** `currently 52`, `down from 12%`: the number is a baseline wherever it stands */
  "was",
  /** `goal 80%`: the number is the target */
  "goal",
  /** `±20 % of plan`: the band lies around one, the plan itself */
  "plan",
  /** `up to 150`: a cap where nothing moves there */
  "upTo",
  /** `reach 150`: what is reached is no cap, also `hasta 150` behind it */
  "reach",
  "at least",
  "more than",
  "at most",
  "less than",
  /** Behind the number: `5 or more` */
  "or more",
  "or less",
  /** Beside a bound: `less than or equal to`, `at or below`; it is met by the number itself */
  "or equal",
  /** A bound or a window of time: `within 5%`, `within 30 days` */
  "within",
  /** `in the first 30 days`, `after 7 days`: when, and no bound */
  "early",
  "between",
  "and",
  "or",
  /** `a`, `ein`: is a number only behind a bound: `mindestens ein Kunde` */
  "article",
  /** `No customer leaves`: zero, at the beginning of a sentence */
  "none",
  /** `never exceed 5%`: turns the bound behind it round */
  "not",
  /** `do not let it fall below 30`: stands between the negation and its bound */
  "let",
  /** `8 out of 10`, `8 von 10`: a share */
  "outOf",
  /** `réduire par 2`, `by a factor of 3`: that many times less, or more */
  "factor",
  /** `multiply by three` */
  "multiply",
  "raise",
  "reduce",
  /** `cap overtime at 5%`, `limit refunds to 2%`: the number is the most */
  "cap",
  "hold",
  /** `by 25%` */
  "by",
  /** `25% more`, `a 10% increase`: the percent is a change, and upwards */
  "more",
  "fewer",
  /** `the top 20`: the number may be a count */
  "top",
  /** `about 50` */
  "about",
  /** `per week`, `compared to 100`, `with 5`: what follows tells more, it is no target */
  "per",
  "than",
  "side",
  /** `by May`, `until 31.12.`: a date follows */
  "until",
  /** `in 2026`, `since 2024`: a time may follow */
  "in",
  /** `tier 1`, `ISO 14001`: the number behind it is a name */
  "name",
  /** `current is 125k` */
  "is",
  /** `all`, `every` */
  "every",
  /** Beside "hold": what is held may be an event: `hold 4 webinars` */
  "host",
  /** `already`, `had been`: tells what was, and nothing to reach */
  "told",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What bounds are told by, which is all of the sentences that finding tables asks: a file of its own for each language. */
export type Bounds = Partial<
  Record<
    | "upTo"
    | "at least"
    | "more than"
    | "at most"
    | "less than"
    | "or more"
    | "or less"
    | "within"
    | "between"
    | "and",
    Words
  >
>;

/** The words of each meaning, in their order, with `;` between; the functions' bundle holds what comes out, not the names. */
export function inOrder(
  bounds: Bounds,
  others: Partial<Record<Exclude<Meaning, keyof Bounds>, Words>>,
): Words {
  const words = { ...bounds, ...others };
  return MEANINGS.map((meaning) => words[meaning] ?? "").join(";");
}

/** What one language says. Every field is data; the grammar is shared. */
export interface LanguageWords {
  readonly decimalSeparator: "." | ",";
  /** `95. Perzentil`: a dot behind a number makes it an ordinal. */
  readonly hasOrdinalDot?: boolean;
  /** Letters that no other language we read has. */
  readonly letters?: RegExp;
  /** January to December in full (with usual short forms that are not their beginning), as typed in dates. */
  readonly months: readonly Words[];
  /** What stands between or after the parts of a date: `de`, `er`, `th`. */
  readonly dateFillers?: Words;
  readonly periods?: Partial<Record<"year" | "fiscalYear" | "half" | "quarter" | "month" | "week", Words>>;
  /** Days between two updates → words; 0 stands for irregular. */
  readonly cadences?: Readonly<Record<number, Words>>;
  readonly directions?: Partial<Record<Direction, Words>>;
  readonly relations?: Partial<Record<"measures" | "guards", Words>>;
  readonly owners?: {
    /** Nobody, or everybody. */
    readonly nobody?: Words;
    /** Words that make a name a team: departments, `team`. */
    readonly team?: Words;
    /** Between two persons. */
    readonly and?: Words;
    /** Given names that often stand second, and are no family names: `José María`. */
    readonly given?: Words;
  };
  /** Whole cells that say nothing, yes or no. */
  readonly noData?: Words;
  readonly yes?: Words;
  readonly no?: Words;
  /** A million, a thousand … → words, as they follow a number. */
  readonly magnitudes: Readonly<Record<number, Words>>;
  readonly units: Readonly<Record<string, Words>>;
  /** How one counts, in order: 0 to 20, then the tens up to 90, with commas between; blank where a word says more. */
  readonly counting?: string;
  /** Other numbers in words: `{ 0.75: "drei viertel" }`. */
  readonly numbers?: Readonly<Record<number, Words>>;
  /** Change to a multiple of the baseline: `{ 2: "double|twice as many" }`. */
  readonly factors?: Readonly<Record<number, Words>>;
  /** `inOrder(BOUNDS, { from: "ab|von" })` */
  readonly meanings: Words;
  /** Small words that tell the language of a sentence, and nothing else. */
  readonly telling: Words;
  /** What stands behind a number and is counted, or tells more of it: `50 new customers`; any other word there is not known. Counts in all languages. */
  readonly counted?: Words;
  /** What turns a number into another one, or into a bound: `150 limit`, `1,234 loss`. */
  readonly changing?: Words;
  /**
   * What a metric's name says: lower or higher is better, what turns lower round (`churn reduction`), or what its numbers count.
   * A word matches from its beginning, and with `*` in front anywhere inside a longer one.
   */
  readonly lowerIsBetter?: Words;
  /** What is to stay between two numbers: headcount, stock. */
  readonly eitherWay?: Words;
  readonly higherIsBetter?: Words;
  readonly higherAfterAll?: Words;
  readonly metricUnits?: Readonly<Record<string, Words>>;
}
