import { fold } from "../text/fold";

/** The smallest piece of a folded text. */
export interface Token {
  readonly kind: "number" | "time" | "date" | "word" | "sign";
  readonly text: string;
  /** Where it begins in the folded text. */
  readonly at: number;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

/** The text of a token, empty where there is none. */
export function textAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token ? token.text : "";
}

/** Each kind is one group; "date" has an inner group of its own, so "time" is the third. */
const KINDS: Readonly<Record<Token["kind"], string>> = {
  date: "\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?!\\d)|\\d{1,2}([./-]) ?\\d{1,2}\\2 ?(?:\\d{4}|\\d{2})(?![\\d.,])",
  time: "\\d{1,3}:\\d{2}(?::\\d{2})?(?![\\d.,])",
  number: "\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+|'\\d{3}(?!\\d))*|[.,]\\d+",
  word: "(?:us|au|ca|nz|hk|mx|[acsr])\\$|[a-z\\u00aa\\u00ba\\u00df-\\u1fff\\u3040-\\uffef]+(?:'[a-z\\u00df-\\u1fff]+)*",
  sign: ">=|=?<=?|\\+/-|[^\\s]",
};
const SAME_SIGNS = new Map([
  [">=", "≥"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["+/-", "±"],
  ["≈", "~"],
]);

/** Swiss and German prices end in `.-` or `,--`: the dash stands for no cents. */
const NO_CENTS = /(\d)[.,](?:-{1,2})(?=\s|$)/g;

/** `l'80 %`, `Rs.500`: an article, or a word cut short, stands apart from its number. */
const ELIDED = /([a-z])['.](?=\d)/g;

/** `14.5kCHF`, `250 TEUR`: thousands or millions written into the currency. */
const SCALED_CURRENCY =
  /(\d) ?([kmt]|bn|mn)(eur|chf|usd|gbp|sek|nok|dkk|pln|inr|aud|cad|brl|€|\$|£)(?![a-z])/g;
/** The thousands of German and Nordic bookkeepers: `250 TEUR`, `12 T€`. */
const THOUSANDS = /(\d)t (?=eur|chf|usd|sek|nok|dkk|€)/g;
/** Behind money a T is a trillion; alone it may be a tonne. */
const TRILLION = /([$€£] ?\d[\d.,]*) ?t(?![a-z])/g;
/**
 * `3日以内`, `90% 이상`, `50件以上`: what stands behind its number goes before it, without what is only counted; any other word
 * that touches the number hides it, `3개월 이내`.
 */
const EASTERN_BOUND =
  /(\d[\d.,]* ?%?[^\s\d.,:;()→のをがはで]{0,4}?)[件名次个개명건회점]? *(以.|이[상하내]|未.|미만)/g;
/** `3億円から`, `1100.9亿`: what belongs to the number, apart from the words behind it. */
const EASTERN_MAGNITUDE = /(\d) ?([十百千]?[千万萬億亿兆억만천조])/g;
const EASTERN_MONEY = /([\d 千万萬億亿兆억만천조])([円元원])/g;
/** An arrow leads from somewhere; at the beginning it is a slip. */
const SLIP = /^=>/g;
const ARROW = /-{1,3}>|=>|[➜➔⇒]/g;
/** `5~10` */
const TILDE = /(\d ?%?) ?[~〜] ?(?=\d)/g;
/** `(5)%` */
const BRACKETED_PERCENT = /\(([\d.,]{1,20})\) ?%/g;
/** `%95`, as Turkish has it. */
const LEADING_PERCENT = /%([\d.,]*\d)/g;

/**
 * `Turnaround | 30 days | 5 days | below`: of two cells with numbers the second one is the target, unless the first has a bound;
 * what stands there behind its unit is left out, `$2/plan (9 meals)`.
 */
const TWO_CELLS =
  /^(?!.* \/ )([^|:]*\|[^|<>≤≥\d-]{0,16}\d[\d., ]*[^|(\d\s-]*)[^|<>≤≥\d→(]*(?:\([^|)]*\) *)?\|([^|→]*\d[^|→]*)(?:\|[^|\d]*)?$/;

/** `y5_2030_31`: the numbers of a code are its name. */
const CODED = /_\d+/g;

/** `two-thirds` */
const HYPHENED_PART = /-(?=third|quarter)/g;

/** What is written together and read apart. */
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
  [SLIP, ">="],
  [ARROW, "→"],
  [TILDE, "$1 - "],
  [NO_CENTS, "$1"],
  [SCALED_CURRENCY, "$1$2 $3"],
  [THOUSANDS, "$1k "],
  [TRILLION, "$1 trillion"],
  [BRACKETED_PERCENT, "-$1%"],
  [LEADING_PERCENT, "$1%"],
  [ELIDED, "$1 "],
  [CODED, "_"],
  [HYPHENED_PART, " "],
  [TWO_CELLS, "$1→$2"],
  [EASTERN_BOUND, " $2 $1 "],
  [EASTERN_MAGNITUDE, "$1 $2 "],
  [EASTERN_MONEY, "$1 $2 "],
];

const TOKEN = new RegExp(`(${Object.values(KINDS).join(")|(")})`, "g");

function kindOf(match: RegExpExecArray): Token["kind"] {
  const [, date, , time, number, word] = match;
  if (date !== undefined) return "date";
  if (time !== undefined) return "time";
  if (number !== undefined) return "number";
  return word === undefined ? "sign" : "word";
}

/** Letters of Chinese, Japanese and Korean. */
export const EASTERN = /[\u3040-\uffef]/;

/** `Cut <2h` → word `cut`, sign `<`, number `2`, word `h` glued to it. Signs that mean the same become one. */
export function tokensOf(text: string): readonly Token[] {
  const folded = REWRITINGS.reduce((spelled, [found, apart]) => spelled.replace(found, apart), fold(text));
  const tokens: Token[] = [];
  let end = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(folded); match; match = TOKEN.exec(folded)) {
    const [found] = match;
    tokens.push({
      kind: kindOf(match),
      text: SAME_SIGNS.get(found) ?? found,
      at: match.index,
      isGlued: match.index === end,
    });
    end = match.index + found.length;
  }
  return tokens;
}
