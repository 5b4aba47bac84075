import { remembered } from "../model/remembered";
import { namePattern } from "./direction";

/** Where a spaced name says one of some words: from the space before it up to behind its last sign. */
export interface SaidWord {
  readonly start: number;
  readonly end: number;
}

/** `4711`: every name may have one of its own, and none is a word of a list. */
const NUMBER = /^ \d+ $/;

type Finding = (spaced: string) => readonly SaidWord[];

/**
 * Finds words of a long list in spaced names, as `namePattern` does. To hold two thousand words against each place of each
 * name takes fifteen times as long: names are made of few words, and of each is remembered whether one of the list may
 * begin with it. What is found within a word, for a star at the beginning, counts for the whole word.
 */
export function saidWords(words: readonly string[]): Finding {
  const isWithin = (word: string) => word.startsWith("*");
  const within = patternOf(words.filter(isWithin));
  const beginning = new RegExp(patternOf(words.filter((word) => !isWithin(word))), "y");
  const firstWords = patternOf(words.map((word) => word.replace(/ .*/, "")));
  const mayBeSaid = remembered((word) => !NUMBER.test(word) && firstWords.test(word));
  return (spaced) => wordsOf(spaced).flatMap((word) => (mayBeSaid(word.text) ? saidAt(word) : []));

  function saidAt({ text, start, spaced }: NameWord): readonly SaidWord[] {
    if (within.test(text)) return [{ start, end: start + text.trimEnd().length }];
    beginning.lastIndex = start;
    const found = beginning.exec(spaced);
    return found ? [placeOf(found)] : [];
  }
}

/** Finds a pattern, as often as it is said. */
export function saidPattern(pattern: RegExp): Finding {
  const everywhere = new RegExp(pattern, "g");
  return (spaced) => [...spaced.matchAll(everywhere)].map(placeOf);
}

/** The longest first: of `effort score` and `effort` the former is found. Of no words, what is never said. */
function patternOf(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/;
  return namePattern(new Set([...words].sort((one, other) => other.length - one.length)));
}

/** One word of a spaced name, with the spaces around it. */
interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly spaced: string;
}

function wordsOf(spaced: string): readonly NameWord[] {
  return [...spaced.matchAll(/ (?=([^ ]+) )/g)].map(({ index, 1: word = "" }) => ({
    text: ` ${word} `,
    start: index,
    spaced,
  }));
}

/** Without the space behind it, so that a word with an open end ends where the same word without one does. */
function placeOf({ index, 0: said }: RegExpExecArray): SaidWord {
  return { start: index, end: index + said.trimEnd().length };
}
