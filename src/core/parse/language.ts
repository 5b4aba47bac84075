import { remembered } from "../model/remembered";
import type { LanguageWords, Words } from "../vocabulary/language-words";
import { LANGUAGES } from "../vocabulary/statement-languages";
import { isCounted } from "./counted";
import type { Token } from "./token";
import { countingWords, listed, meaningsOf } from "./word-index";

/**
 * Every word that a language lists tells it, whatever it means, but for names of metrics, which every language borrows, and
 * units as short as `ms`.
 */
function vocabularyOf(language: LanguageWords): ReadonlySet<string> {
  const { telling, months, numbers, factors, units } = language;
  const meant = meaningsOf(language).map(([, words]) => words);
  const groups = [numbers, factors].flatMap((group): Words[] => Object.values(group ?? {}));
  const counted = Object.values(units)
    .flatMap(listed)
    .filter(({ length }) => length > SHORT_UNIT);
  const phrases = [
    ...[telling, ...months, ...counted],
    ...countingWords(language),
    ...meant,
    ...groups,
  ].flatMap(listed);
  return new Set(phrases.flatMap((phrase) => phrase.split(/[ -]/)));
}

const SHORT_UNIT = 2;

/** Words by the languages that list them. */
const TELLING = new Map<string, LanguageWords[]>();
for (const language of LANGUAGES) {
  vocabularyOf(language).forEach((word) => TELLING.set(word, [...(TELLING.get(word) ?? []), language]));
}

/** The word that leads the sentence is rarely a foreign term: it outweighs one other word, not two. */
const FIRST_WORD_WEIGHT = 1.9;

/** Stems that words of a language begin with, or end in, are not shorter. */
const SHORTEST_STEM = 3;

/** No stem of the vocabulary is longer; words may be. */
const LONGEST_STEM = 24;

/** The languages that list a word, or else any stem or ending of it: `*cao` tells Portuguese. */
const languagesOf = remembered((word): readonly LanguageWords[] => {
  const exact = TELLING.get(word);
  if (exact) return exact;
  const found = new Set<LanguageWords>();
  for (let end = SHORTEST_STEM; end <= Math.min(word.length, LONGEST_STEM); end++) {
    TELLING.get(`${word.slice(0, end)}*`)?.forEach((language) => found.add(language));
    TELLING.get(`*${word.slice(-end)}`)?.forEach((language) => found.add(language));
  }
  return [...found];
});

/** `dogs`, `ramped`: few of the languages that we do not read have words that end so. */
const OURS = /[a-z]{3}(?:s|ed|ing)$/;

/** Whether a text is of one of our languages, as far as anybody knows: of several words but units, `300ms`, at least one is known. */
export function knowsAny(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return (
    words.filter(({ isGlued }) => !isGlued).length < 2 ||
    words.some(({ text: word }) => OURS.test(word) || languagesOf(word).length > 0 || isCounted(word))
  );
}

/** `O1` and `Q3` are codes; their letters are no words. */
function isWord({ kind }: Token, next: Token | undefined): boolean {
  return kind === "word" && !(next?.kind === "number" && next.isGlued);
}

/**
 * The language of a text, by the words among its tokens and by letters of its own; English where they tell nothing. A word
 * of one language alone tells more than one of five.
 */
export function languageOf(tokens: readonly Token[], text = ""): LanguageWords {
  const told = tokens
    .filter((token, at) => isWord(token, tokens[at + 1]))
    .map(({ text: word }, at) => {
      const languages = languagesOf(word);
      return { languages, weight: (at === 0 ? FIRST_WORD_WEIGHT : 1) / languages.length };
    })
    // Most words tell none, and each language asks all.
    .filter(({ languages }) => languages.length);
  const scoreOf = (language: LanguageWords): number =>
    told.reduce(
      (score, { languages, weight }) => (languages.includes(language) ? score + weight : score),
      language.letters?.test(text) ? FIRST_WORD_WEIGHT : 0,
    );
  return LANGUAGES.reduce((best, language) => (scoreOf(language) > scoreOf(best) ? language : best));
}
