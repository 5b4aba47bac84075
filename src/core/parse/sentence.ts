import type { LanguageWords } from "../vocabulary/language-words";
import type { Writing } from "./amount";
import { unitBeside } from "./amount-suffixes";
import { clauseOf } from "./clause";
import type { Item } from "./item";
import { knowsAny, languageOf } from "./language";
import { lexiconOf } from "./lexicon";
import type { Reading } from "./statement-reading";
import { comparedNumber, readNumbers } from "./statement-rules";
import { EASTERN, tokensOf } from "./token";

/** A text in the pieces that the grammar works on, and the numbers that it found there. */
export interface Sentence {
  readonly text: string;
  readonly language: LanguageWords;
  readonly items: readonly Item[];
  /** Absent where no number stands, or one that can be read in two ways. */
  readonly reading?: Reading | undefined;
}

/** A decimal sign that can be no other: `42.5`, `1.234,56`. */
const DECIMALS = /\d([.,])\d{1,2}(?![\d.,:/-]*\d)/g;

/**
 * How a sentence writes decimals: as its other numbers do, else as its language does. Where they disagree, or no number
 * tells, `1,250` may be thousands: Mexico writes Spanish with a point.
 */
function writingIn(
  text: string,
  { decimalSeparator }: LanguageWords,
): Pick<Writing, "decimalSeparator" | "isAssumed"> {
  const signs = new Set(Array.from(text.match(DECIMALS) ?? [], (found) => found.slice(1, 2)));
  const [sign] = signs;
  if (signs.size > 1) return { decimalSeparator: undefined };
  if (sign !== "." && sign !== ",") return { decimalSeparator, isAssumed: true };
  return { decimalSeparator: sign, isAssumed: sign !== decimalSeparator };
}

/**
 * Letters of Polish, Turkish, Czech and their neighbours; of the other languages that we read only French has œ. Where the
 * words are not of a language that has them, nobody here knows what they say, but a comparator before the only number is the
 * same everywhere: `Průměrná doba ≤ 5`.
 */
const UNREAD = /[\u0100-\u0151\u0154-\u06ff]/;

/**
 * Chinese, Japanese and Korean of which more would have to be read: several numbers, `3개월 이내 재구매율 25% 이상`, or a verb that
 * moves, `提升 65% 以上`.
 */
function isLost(text: string): boolean {
  return EASTERN.test(text) && /\d[^\d.,].*\d|[提增減减降缩](?!.*[至到])/.test(text);
}

let last: Sentence | undefined;

/** Takes a text apart, in its own language; several questions are asked of one text, one after the other. */
export function sentenceOf(text: string): Sentence {
  return last?.text === text ? last : (last = takenApart(text));
}

function takenApart(text: string): Sentence {
  const tokens = tokensOf(text);
  const language = languageOf(tokens, text);
  const lexicon = lexiconOf(language);
  const beside = unitBeside(tokens, lexicon);
  const items = clauseOf(tokens, { lexicon, beside, ...writingIn(text, language) });
  const isUnclear = items.some((item) => item.kind === "unclear");
  const isRead = UNREAD.test(text) ? language.letters?.test(text) : knowsAny(tokens);
  const reading = isUnclear ? undefined : (isRead ? readNumbers : comparedNumber)(items);
  const isWhole = reading?.type === "range" || reading?.type === "from-to" || !isLost(text);
  return { text, language, items, reading: isWhole ? reading : undefined };
}
