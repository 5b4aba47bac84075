import { english } from "../vocabulary/english/statements";
import type { LanguageWords, Words } from "../vocabulary/language-words";
import { LANGUAGES } from "../vocabulary/statement-languages";
import { tokensOf } from "./token";
import { countingWords, listed } from "./word-index";

/** Every language borrows the names of its metrics, such as NPS, from this one; so they do not tell it. */
const LENDER = english;

/** Every word that a language lists tells it, whatever it means. */
function vocabularyOf(language: LanguageWords): ReadonlySet<string> {
  const { telling, lowerIsBetter, higherIsBetter, months, meanings, numbers, factors, units } = language;
  const metrics = language === LENDER ? {} : language.metricUnits;
  const groups = [meanings, numbers, factors, units, metrics].flatMap((group): Words[] =>
    Object.values(group ?? {}),
  );
  const phrases = [
    ...[telling, lowerIsBetter, higherIsBetter, ...months],
    ...[...countingWords(language), ...groups],
  ].flatMap(listed);
  return new Set(phrases.flatMap((phrase) => phrase.split(/[ -]/)));
}

/** Words by the languages that list them. */
const TELLING = new Map<string, LanguageWords[]>();
for (const language of LANGUAGES) {
  vocabularyOf(language).forEach((word) => TELLING.set(word, [...(TELLING.get(word) ?? []), language]));
}

/** The word that leads the sentence is rarely a foreign term. */
const FIRST_WORD_WEIGHT = 2;

/** Stems that words of a language may begin with are longer than this. */
const SHORTEST_STEM = 3;

/** No stem of the vocabulary is longer; words may be. */
const LONGEST_STEM = 24;

/** The languages that list a word, or else any stem of it. */
function languagesOf(word: string): readonly LanguageWords[] {
  const exact = TELLING.get(word);
  if (exact) return exact;
  const stems = Array.from(
    { length: Math.min(word.length, LONGEST_STEM) },
    (_, at) => `${word.slice(0, at + 1)}*`,
  );
  return [...new Set(stems.slice(SHORTEST_STEM).flatMap((stem) => TELLING.get(stem) ?? []))];
}

/** How much the words of a text speak for a language; a word of one language alone tells more than one of five. */
function scoreOf(language: LanguageWords, words: readonly string[]): number {
  return words.reduce((score, word, at) => {
    const languages = languagesOf(word);
    const weight = languages.includes(language) ? 1 / languages.length : 0;
    return score + (at === 0 ? weight * FIRST_WORD_WEIGHT : weight);
  }, 0);
}

/** The language of a text, by its words; English where it tells nothing. */
export function languageOf(text: string): LanguageWords {
  const words = tokensOf(text).flatMap(({ kind, text: word }) => (kind === "word" ? [word] : []));
  const scores = LANGUAGES.map((language) => scoreOf(language, words));
  return LANGUAGES[scores.indexOf(Math.max(...scores))] ?? english;
}
