import { remembered } from "../model/remembered";
import { CURRENCIES } from "../vocabulary/currencies";
import { FOREIGN_MAGNITUDES, FOREIGN_PERCENTS, SCALED_MONEY } from "../vocabulary/magnitudes";
import { LANGUAGES } from "../vocabulary/statement-languages";
import type { LanguageWords, Meaning, Words } from "../vocabulary/language-words";
import { textAt, tokensOf, type Token } from "./token";
import { countingWords, listed, meaningsOf } from "./word-index";

/** What a phrase can mean; where it stands decides which of its meanings counts. */
export interface Entry {
  readonly meanings: readonly Meaning[];
  /** It is a number: `twelve` → 12. */
  readonly number?: number;
  /** It names a multiple of the baseline: `double` → 2. */
  readonly multiple?: number;
}

/** What may follow a number directly. */
export type Suffix =
  | { readonly kind: "magnitude"; readonly factor: number }
  /** What one of it is: `5 ‰` is 0.005. */
  | { readonly kind: "unit"; readonly unit: string; readonly scale: number }
  /** `12 tkr` */
  | { readonly kind: "money"; readonly factor: number; readonly unit: string };

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** The phrases that a word may begin, the longest first, so that `or more` wins over `or`. */
export type PhraseIndex<Value> = (word: string) => readonly Phrase<Value>[] | undefined;

/** The words of one language, made ready for reading a sentence. */
export interface Lexicon {
  readonly language: LanguageWords;
  readonly phrases: PhraseIndex<Entry>;
  readonly suffixes: PhraseIndex<Suffix>;
  /** What stands in front of money: `$`, `CHF`. */
  readonly currencies: PhraseIndex<string>;
}

/** Phrases with what they say; where a phrase is listed twice, the first one counts. */
type Listing<Value> = readonly (readonly [Words, Value])[];

/** No stem has fewer letters. */
const KEY_LENGTH = 3;

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

/** `verdoppel*` stands for each word that begins so. */
export function isWordOf(word: string, text: string): boolean {
  return word.endsWith("*") ? text.startsWith(word.slice(0, -1)) : text === word;
}

/** The star of a stem is a token of its own; here it stays with its word. */
function wordsOf(phrase: string): readonly string[] {
  const tokens = tokensOf(phrase);
  const starAt = (at: number) => (textAt(tokens, at) === "*" ? "*" : "");
  return tokens.flatMap(({ text }, at) => (text === "*" ? [] : [text + starAt(at + 1)]));
}

function indexPhrases<Value>(listing: Listing<Value>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrases, value] of listing) {
    for (const phrase of listed(phrases)) {
      const words = wordsOf(phrase);
      const key = keyOf(words[0] ?? "");
      index.set(key, [...(index.get(key) ?? []), { words, value }]);
    }
  }
  index.forEach((phrases) => phrases.sort(byLength));
  // Few words begin any, and each is asked again and again.
  return remembered((word) =>
    index.get(keyOf(word))?.filter(({ words: [first = ""] }) => isWordOf(first, word)),
  );
}

/** Of phrases of one length a word that is listed in full comes before a stem. */
function byLength(one: Phrase<unknown>, other: Phrase<unknown>): number {
  const isStem = ({ words }: Phrase<unknown>) => Number(words.join("").endsWith("*"));
  return other.words.length - one.words.length || isStem(one) - isStem(other);
}

/** Meanings of the same phrase are gathered: `by` tells an amount of change, and a deadline. */
function entriesOf(language: LanguageWords): Listing<Entry> {
  const entries = new Map<string, Entry>();
  const addAll = (words: Words, added: Partial<Entry>) => {
    for (const phrase of listed(words)) {
      const known = entries.get(phrase);
      const meanings = [...(known?.meanings ?? []), ...(added.meanings ?? [])];
      entries.set(phrase, { ...known, ...added, meanings });
    }
  };
  const { numbers = {}, factors = {} } = language;
  for (const [meaning, words] of meaningsOf(language)) addAll(words, { meanings: [meaning] });
  for (const [number, words] of Object.entries(numbers)) addAll(words, { number: Number(number) });
  countingWords(language).forEach((words, at) => addAll(words, { number: at <= 20 ? at : (at - 18) * 10 }));
  addAll("zero", { number: 0 });
  for (const [multiple, words] of Object.entries(factors)) addAll(words, { multiple: Number(multiple) });
  for (const other of LANGUAGES) if (other !== language) addForeign(other, entries);
  return [...entries];
}

/** What must not be overlooked even if the language is taken for another: a bound turns a target round. */
const LENT: readonly Meaning[] = [
  "at least",
  "more than",
  "at most",
  "less than",
  "hold",
  "raise",
  "reduce",
  "was",
  "name",
  "goal",
  "told",
];
/** Shorter words of one language are other words of the next, but for `Ziel`; so is `start`, which says what was in German. */
const SHORTEST_LENT = 5;
const SHORTEST_GOAL = 4;
const NOT_LENT = "start";

function addForeign(other: LanguageWords, entries: Map<string, Entry>): void {
  for (const [meaning, words] of meaningsOf(other)) {
    for (const phrase of LENT.includes(meaning) ? listed(words) : []) {
      const isShort = meaning === "goal" || meaning === "name";
      const isLong = phrase.length >= (isShort ? SHORTEST_GOAL : SHORTEST_LENT);
      if (isLong && phrase !== NOT_LENT && !entries.has(phrase)) entries.set(phrase, { meanings: [meaning] });
    }
  }
}

const MONEY = Object.entries(CURRENCIES).map(([unit, words]): [Words, string] => [words, unit]);

/** Shares are fractions whatever they are counted in; the unit is then the one that they are shown in. */
const SHARES: Readonly<Record<string, { readonly unit: string; readonly scale: number }>> = {
  "%": { unit: "%", scale: 0.01 },
  pp: { unit: "pp", scale: 0.01 },
  "‰": { unit: "%", scale: 0.001 },
  bps: { unit: "pp", scale: 0.0001 },
};

function unitSuffix(unit: string): Suffix {
  return { kind: "unit", ...(SHARES[unit] ?? { unit, scale: 1 }) };
}

function magnitudesOf(magnitudes: Readonly<Record<number, Words>>): Listing<Suffix> {
  return Object.entries(magnitudes).map(([factor, words]) => [
    words,
    { kind: "magnitude", factor: Number(factor) },
  ]);
}

const FOREIGN: Listing<Suffix> = [
  ...magnitudesOf(FOREIGN_MAGNITUDES),
  ...SCALED_MONEY.map(([words, factor, unit]): [Words, Suffix] => [words, { kind: "money", factor, unit }]),
  [FOREIGN_PERCENTS, unitSuffix("%")],
];

/** Units are the same for everybody who writes in tables, so each language lends its own to all others. */
function suffixesOf(language: LanguageWords): Listing<Suffix> {
  const others = LANGUAGES.filter((other) => other !== language);
  const own = [language, ...others].flatMap((one) => [
    ...magnitudesOf(one.magnitudes),
    ...Object.entries(one.units).map(([unit, words]): [Words, Suffix] => [words, unitSuffix(unit)]),
    ...(one === language ? MONEY.map(([words, unit]): [Words, Suffix] => [words, unitSuffix(unit)]) : []),
  ]);
  return [...own, ...FOREIGN];
}

const LEXICONS = new Map<LanguageWords, Lexicon>();

/** The lexicon of a language, made when it is first asked for. */
export function lexiconOf(language: LanguageWords): Lexicon {
  const known = LEXICONS.get(language);
  if (known) return known;
  const lexicon: Lexicon = {
    language,
    phrases: indexPhrases(entriesOf(language)),
    suffixes: indexPhrases(suffixesOf(language)),
    currencies: indexPhrases(MONEY),
  };
  LEXICONS.set(language, lexicon);
  return lexicon;
}

/** The longest phrase of the index that begins at a token, and how many tokens it takes. */
export function findPhrase<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
): { readonly value: Value; readonly length: number } | undefined {
  const found = index(textAt(tokens, at))?.find(({ words }) =>
    words.every((word, place) => isWordOf(word, textAt(tokens, at + place))),
  );
  return found && { value: found.value, length: found.words.length };
}
