import { ORDINAL_WORDS } from "../vocabulary/ordinal-words";
import { PERIOD_LANGUAGES } from "../vocabulary/period-languages";
import { fold } from "./fold";
import { normaliseHeading } from "./normalise-heading";

/** `quarter`, `halbjahr`, `trim`: a letter alone has its number beside it as digits. */
const COUNTED = [
  ...new Set(
    PERIOD_LANGUAGES.flatMap(({ half, quarter }) => `${half}, ${quarter}`.split(", ")).flatMap((word) => [
      fold(word),
      normaliseHeading(word),
    ]),
  ),
].filter((word) => /^[a-zł]{4,}$/.test(word));
const NUMBERS = new Map(
  ORDINAL_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const ROMAN = /^i{1,3}$|^iv$/;
const WORDS = [...NUMBERS.keys()];
const BEFORE = new RegExp(`\\b(${WORDS.join("|")})s?\\b\\.? (?=(?:${COUNTED.join("|")})s?(?![a-zł]))`, "g");
const BEHIND = new RegExp(
  `\\b(${COUNTED.join("|")})s? (${WORDS.filter((word) => ROMAN.test(word)).join("|")})\\b`,
  "g",
);
/** `1st`, `2ème`, `3º`, `2do`, `4to`. */
const ENDING = /\b(\d{1,2})(?:st|n?d[aeo]?|rd|th|er|[er]?[aeo]|eme|r[ao]|t[ao]|mo)\b/g;

/**
 * The ordinals of a heading, folded or normalised, as the numbers that they are: endings behind any number, words and Roman
 * numbers beside a half or a quarter: `2do semestre` → `2 semestre`, `zweites halbjahr` → `2 halbjahr`, `quarter iv` → `quarter 4`.
 */
export function ordinalsAsNumbers(words: string): string {
  return words
    .replace(ENDING, "$1")
    .replace(BEFORE, (_, word: string) => `${numberOf(word)} `)
    .replace(BEHIND, (_, unit: string, word: string) => `${unit} ${numberOf(word)}`);
}

function numberOf(word: string): string {
  return String(NUMBERS.get(word) ?? word);
}
