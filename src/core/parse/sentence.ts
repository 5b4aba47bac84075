import type { LanguageWords } from "../vocabulary/language-words";
import { clauseOf } from "./clause";
import type { Item } from "./item";
import { languageOf } from "./language";
import { lexiconOf } from "./lexicon";
import type { Reading } from "./statement-reading";
import { readNumbers } from "./statement-rules";

/** A text in the pieces that the grammar works on, and the numbers that it found there. */
export interface Sentence {
  readonly text: string;
  readonly language: LanguageWords;
  readonly items: readonly Item[];
  /** Absent where no number stands, or one that can be read in two ways. */
  readonly reading?: Reading | undefined;
}

let last: Sentence | undefined;

/** Takes a text apart, in its own language; several questions are asked of one text, one after the other. */
export function sentenceOf(text: string): Sentence {
  return last?.text === text ? last : (last = takenApart(text));
}

function takenApart(text: string): Sentence {
  const language = languageOf(text);
  const items = clauseOf(text, {
    lexicon: lexiconOf(language),
    decimalSeparator: language.decimalSeparator,
  });
  const isUnclear = items.some((item) => item.kind === "unclear");
  return { text, language, items, reading: isUnclear ? undefined : readNumbers(items) };
}
