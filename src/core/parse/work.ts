import { remembered } from "../model/remembered";
import { english } from "../vocabulary/english/statements";
import type { LanguageWords } from "../vocabulary/language-words";
import { GAINS, PIECES, WORK_WORDS } from "../vocabulary/work-words";
import { isWordOf } from "./lexicon";
import { wordsOf } from "./metric";
import type { Sentence } from "./sentence";
import { listed } from "./word-index";

/** Stems shorter than this are whole words: `run` is not `runway`. */
const SHORTEST_STEM = 5;
/** Longer endings make another word of it: `train` is work, `training` hours are measured. */
const LONGEST_ENDING = 2;

/** `develop`, `developed`; a `developer` is somebody. */
function isFormOf(word: string, stem: string): boolean {
  if (word === stem) return true;
  if (stem.length < SHORTEST_STEM || word.endsWith("er")) return false;
  return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}

/** `einzuführen` → `einführen`, `Einführung`, `implementiert`, `implementación`, `realizzazione` → their verbs. */
const TO_VERB: readonly (readonly [RegExp, string])[] = [
  [/^(ab|an|auf|aus|bei|durch|ein|her|hin|nach|um|vor)zu(?=[a-z]{4})/, "$1"],
  [/(?:ung|ing)$/, "en"],
  [/(?:cion|cao)$/, "r"],
  [/zione$/, "re"],
];

/** Borrowed verbs of German are work: `publizieren`, `migriert`. */
const BORROWED = /ier(?:en|t)$/;

const KNOWN = new Set([...WORK_WORDS.values()].flatMap(({ work }) => listed(work)));
const CLOSING = new Set(
  [...WORK_WORDS.values()].flatMap(({ isVerbLast, work }) => (isVerbLast === true ? listed(work) : [])),
);

function isBorrowed(word: string): boolean {
  return BORROWED.test(word) && !GAINS.test(word);
}

function verbOf(word: string): string {
  return TO_VERB.reduce((verb, [ending, becomes]) => verb.replace(ending, becomes), word);
}

/** Few words tell a language, so that work is known in all of them; its forms are those of the language, and of English. */
function workOf(language: LanguageWords): (word: string) => boolean {
  const stems = [...new Set([language, english])].flatMap((one) => listed(WORK_WORDS.get(one)?.work));
  return remembered(
    (word) =>
      KNOWN.has(word) ||
      KNOWN.has(verbOf(word)) ||
      isBorrowed(verbOf(word)) ||
      stems.some((stem) => isFormOf(word, stem)),
  );
}

const KNOWN_WORK = new Map([...WORK_WORDS.keys()].map((language) => [language, workOf(language)] as const));

/** Whether a text speaks of the team's own work: `Publish`, `documented`, `durchführen`. */
export function speaksOfWork({ language }: Sentence, text: string): boolean {
  return wordsOf(text).some((word) => KNOWN_WORK.get(language)?.(word) === true);
}

/** Whether the last word names a piece of work: `customer interviews`, `Kundeninterviews`. */
export const endsInPiece = remembered((text) => PIECES.test(text));

/** Whether work closes a sentence with that word, where nothing else tells the language: `CRM eingeführt`. */
export function isClosingWork(word: string): boolean {
  return CLOSING.has(word) || CLOSING.has(verbOf(word)) || isBorrowed(word);
}

const listedIn = remembered(listed);

/** Whether a word is one of those that only key results have: `hit`, `ensure`, `TBD`. */
export function isOneOf(
  { language }: Sentence,
  field: "reach" | "sentence" | "placeholder",
  text: string,
): boolean {
  return listedIn(WORK_WORDS.get(language)?.[field] ?? "").some((word) => isWordOf(word, text));
}
