import { english } from "../vocabulary/statements/english";
import type { LanguageWords, Words } from "../vocabulary/statements/language-words";
import { LANGUAGES } from "../vocabulary/statements/languages";
import { tokensOf } from "./token";
import { listed } from "./word-index";

/** Every word that a language lists: they all tell it, whatever they mean. */
function vocabularyOf(language: LanguageWords): ReadonlySet<string> {
  const { telling, work, lowerIsBetter, months, meanings, numbers, factors, units, metricUnits } = language;
  const groups = [meanings, numbers, factors, units, metricUnits].flatMap((group): Words[] =>
    Object.values(group ?? {}),
  );
  const phrases = [telling, work, lowerIsBetter, ...months, ...groups].flatMap(listed);
  return new Set(phrases.flatMap((phrase) => phrase.split(" ")));
}

/** Words by the languages that list them; a word of one language alone tells more than one of five. */
const TELLING = new Map<string, LanguageWords[]>();
for (const language of LANGUAGES) {
  vocabularyOf(language).forEach((word) => TELLING.set(word, [...(TELLING.get(word) ?? []), language]));
}

/** A letter such as `ß` or `ñ` speaks as loud as this many words. */
const LETTER_WEIGHT = 1;

function scoreOf(language: LanguageWords, words: readonly string[], text: string): number {
  const known = words.map((word) => TELLING.get(word)).filter((found) => found?.includes(language) === true);
  const letters = [...(language.letters ?? "")].filter((letter) => text.includes(letter));
  const heard = letters.length * LETTER_WEIGHT;
  return known.reduce((score, languages) => score + 1 / (languages?.length ?? 1), heard);
}

/** The language of a text, by its words and its letters; English where it tells nothing. */
export function languageOf(text: string): LanguageWords {
  const words = tokensOf(text)
    .filter((token) => token.kind === "word")
    .map((token) => token.text);
  const lower = text.toLowerCase();
  let best = { language: english, score: scoreOf(english, words, lower) };
  for (const language of LANGUAGES) {
    const score = scoreOf(language, words, lower);
    if (score > best.score) best = { language, score };
  }
  return best.language;
}
