import { english } from "../vocabulary/english/statements";
import type { LanguageWords, Words } from "../vocabulary/language-words";
import { LANGUAGES } from "../vocabulary/statement-languages";
import type { Token } from "./token";
import { countingWords, listed } from "./word-index";

/** Every language borrows the names of its metrics from English, `Reducir response time de`: they tell no language. */
const LENT = new Set(
  [english.lowerIsBetter, english.higherIsBetter].flatMap(listed).flatMap((name) => name.split(" ")),
);

/** Every word that a language lists tells it, whatever it means. */
function vocabularyOf(language: LanguageWords): ReadonlySet<string> {
  const { telling, lowerIsBetter, higherIsBetter, months, meanings, numbers, factors, units } = language;
  const groups = [meanings, numbers, factors, units].flatMap((group): Words[] => Object.values(group ?? {}));
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

/** The word that leads the sentence is rarely a foreign term: it outweighs one other word, not two. */
const FIRST_WORD_WEIGHT = 1.9;

/** Stems that words of a language may begin with are longer than this. */
const SHORTEST_STEM = 3;

/** No stem of the vocabulary is longer; words may be. */
const LONGEST_STEM = 24;

/** The languages that list a word, or else any stem of it. */
function languagesOf(word: string): readonly LanguageWords[] {
  if (LENT.has(word)) return [];
  const exact = TELLING.get(word);
  if (exact) return exact;
  const found = new Set<LanguageWords>();
  for (let end = SHORTEST_STEM + 1; end <= Math.min(word.length, LONGEST_STEM); end++)
    TELLING.get(`${word.slice(0, end)}*`)?.forEach((language) => found.add(language));
  return [...found];
}

/** `O1` and `Q3` are codes; their letters are no words. */
function isWord({ kind }: Token, next: Token | undefined): boolean {
  return kind === "word" && !(next?.kind === "number" && next.isGlued);
}

/**
 * The language of a text, by the words among its tokens; English where it tells nothing. A word of one language alone
 * tells more than one of five.
 */
export function languageOf(tokens: readonly Token[]): LanguageWords {
  const scores = new Map<LanguageWords, number>();
  const words = tokens.filter((token, at) => isWord(token, tokens[at + 1]));
  words.forEach(({ text: word }, at) => {
    const languages = languagesOf(word);
    const weight = (at === 0 ? FIRST_WORD_WEIGHT : 1) / languages.length;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + weight);
  });
  const scoreOf = (language: LanguageWords): number => scores.get(language) ?? 0;
  return LANGUAGES.reduce((best, language) => (scoreOf(language) > scoreOf(best) ? language : best));
}
