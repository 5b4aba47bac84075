import { english } from "../vocabulary/statements/english";
import type { LanguageWords, Words } from "../vocabulary/statements/language-words";
import { LANGUAGES } from "../vocabulary/statements/languages";
import { textAt, tokensOf } from "./token";
import { listed } from "./word-index";

/** Every word that a language lists: they all tell it, whatever they mean. */
function vocabularyOf(language: LanguageWords): ReadonlySet<string> {
  const { telling, work, lowerIsBetter, months, meanings, numbers, factors, units } = language;
  const groups = [meanings, numbers, factors, units].flatMap((group): Words[] => Object.values(group ?? {}));
  const phrases = [telling, work, lowerIsBetter, ...months, ...groups].flatMap(listed);
  return new Set(phrases.flatMap((phrase) => phrase.split(/[ -]/)));
}

/** Words by the languages that list them; a word of one language alone tells more than one of five. */
const TELLING = new Map<string, LanguageWords[]>();
for (const language of LANGUAGES) {
  vocabularyOf(language).forEach((word) => TELLING.set(word, [...(TELLING.get(word) ?? []), language]));
}

/** A letter such as `ß` or `ñ` speaks as loud as this many words. */
const LETTER_WEIGHT = 1;

const ENDINGS = new Map(LANGUAGES.map((language) => [language, listed(language.endings)]));

/** An ending says less than a word; shorter words have endings by chance. */
const ENDING_WEIGHT = 0.25;
const SHORTEST_ENDED_WORD = 6;
/** The word that leads the sentence is rarely a foreign term. */
const FIRST_WORD_WEIGHT = 2;

function weightOf(word: string, language: LanguageWords): number {
  const languages = TELLING.get(word) ?? [];
  const known = languages.includes(language) ? 1 / languages.length : 0;
  const endings = word.length < SHORTEST_ENDED_WORD ? undefined : ENDINGS.get(language);
  const isEnded = endings?.some((ending) => word.endsWith(ending));
  return known + (isEnded ? ENDING_WEIGHT : 0);
}

function scoreOf(language: LanguageWords, words: readonly Heard[], text: string): number {
  const letters = [...(language.letters ?? "")].filter((letter) => text.includes(letter));
  const seen = letters.length * LETTER_WEIGHT;
  return words.reduce((score, { word, weight }) => score + weightOf(word, language) * weight, seen);
}

/** Words joined by a hyphen are often terms of no language: `time-to-value`. */
const COMPOUND_WEIGHT = 0.5;

interface Heard {
  readonly word: string;
  readonly weight: number;
}

function heardIn(text: string): readonly Heard[] {
  const tokens = tokensOf(text);
  const isHyphen = (at: number) => textAt(tokens, at) === "-" && tokens[at + 1]?.isGlued;
  return tokens.flatMap(({ kind, text: word }, at) => {
    const weight = at === 0 ? FIRST_WORD_WEIGHT : isHyphen(at - 1) || isHyphen(at + 1) ? COMPOUND_WEIGHT : 1;
    return kind === "word" ? [{ word, weight }] : [];
  });
}

/** The language of a text, by its words and its letters; English where it tells nothing. */
export function languageOf(text: string): LanguageWords {
  const words = heardIn(text);
  if (words.length === 0) return english;
  const lower = text.toLowerCase();
  let best = { language: english, score: scoreOf(english, words, lower) };
  for (const language of LANGUAGES) {
    const score = scoreOf(language, words, lower);
    if (score > best.score) best = { language, score };
  }
  return best.language;
}
