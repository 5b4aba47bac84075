import type { Unit } from "../model/quantity";
import { LANGUAGES } from "../vocabulary/statements/languages";
import { fold } from "./fold";
import { listed, wordSet } from "./word-index";

/** Stems shorter than this are whole words: `run` is not `runway`. */
const SHORTEST_STEM = 5;
/** Longer endings make another word of it: `train` is work, `training` hours are measured. */
const LONGEST_ENDING = 2;

const WORK = [...wordSet((language) => language.work)];
const UNIT_WORDS = LANGUAGES.flatMap((language) =>
  Object.entries(language.metricUnits ?? {}).map(([unit, words]) => ({ unit, words: listed(words) })),
);

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9\u00e0-\uffff&']+/g) ?? [];
}

function isFormOf(word: string, stem: string): boolean {
  if (word === stem) return true;
  return stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}

/** Whether a text speaks of the team's own work: `Publish`, `documented`, `durchführen`. */
export function speaksOfWork(text: string): boolean {
  const words = wordsOf(text);
  return WORK.some((stem) => words.some((word) => isFormOf(word, stem)));
}

/** Whether a word, exactly as it stands, names work or a piece of it: `interviews`. */
export function isWorkWord(word: string): boolean {
  return WORK.includes(word);
}

/** Whether a metric's words, read from their end, name something: `weekly sales calls` are calls, not sales. */
function endsWith(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.endsWith(word.startsWith("*") ? word.slice(1) : ` ${word}`));
}

function contains(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.includes(` ${word}`));
}

/** What the numbers of a metric count, as far as its name tells: points, ratio, currency. Scores count wherever named. */
export function unitOfMetric(name: string): Unit | undefined {
  const spaced = ` ${wordsOf(name).join(" ")}`;
  const found = UNIT_WORDS.find(({ unit, words }) =>
    unit === "currency" ? endsWith(spaced, words) : contains(spaced, words),
  );
  return found?.unit;
}
