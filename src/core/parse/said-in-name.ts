import { remembered } from "../model/remembered";
import { namePattern, spacedOut } from "./direction";

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
 * name takes fifteen times as long, and a pattern of all of them a tenth of a second before it answers for the first time:
 * names are made of few words, and of each is remembered which of the list may begin with it. What is found within a word,
 * for a star at the beginning, counts for the whole word.
 */
export function saidWords(words: readonly string[]): Finding {
  const isWithin = (word: string) => word.startsWith("*");
  const within = patternOf(words.filter(isWithin));
  const beginningWith = byFirstWord(words.filter((word) => !isWithin(word)));
  const patternAt = remembered((word): RegExp | "whole" | undefined => {
    if (NUMBER.test(word)) return undefined;
    if (within.test(word)) return "whole";
    const begun = beginningWith(word.trim());
    return begun.length === 0 ? undefined : new RegExp(patternOf(begun), "y");
  });
  return (spaced) =>
    wordsOf(spaced).flatMap(({ text, start }) => saidAt(patternAt(text), { text, start, spaced }));
}

function saidAt(
  pattern: RegExp | "whole" | undefined,
  { text, start, spaced }: NameWord & { readonly spaced: string },
): readonly SaidWord[] {
  if (pattern === undefined) return [];
  if (pattern === "whole") return [{ start, end: start + text.trimEnd().length }];
  pattern.lastIndex = start;
  const found = pattern.exec(spaced);
  return found ? [placeOf(found)] : [];
}

/** How `namePattern` lets a word end. */
const PLURALS = ["", "s", "n", "es", "en", "er", "i"];

/** Which of the words may begin with one that stands in a name: `first time*` with `first`, `acquir*` with `acquired`. */
function byFirstWord(words: readonly string[]): (word: string) => readonly string[] {
  const [whole, open] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const word of words) {
    const first = spacedOut(word).trim().replace(/ .*/, "");
    const [index, stem] = first.endsWith("*") ? [open, first.slice(0, -1)] : [whole, first];
    index.set(stem, [...(index.get(stem) ?? []), word]);
  }
  return (word) => {
    const singulars = PLURALS.filter((ending) => word.endsWith(ending)).map((ending) =>
      word.slice(0, word.length - ending.length),
    );
    const stems = Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
    const begun = [
      ...singulars.flatMap((singular) => whole.get(singular) ?? []),
      ...stems.flatMap((stem) => open.get(stem) ?? []),
    ];
    // In the order of the list, since of words of one length the first is found.
    return begun.length < 2 ? begun : words.filter((one) => begun.includes(one));
  };
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
}

function wordsOf(spaced: string): readonly NameWord[] {
  let next = -1;
  return spaced
    .split(" ")
    .map((word) => {
      const start = next;
      next += word.length + 1;
      return { text: ` ${word} `, start };
    })
    .filter(({ text }) => text.trim() !== "");
}

/** Without the space behind it, so that a word with an open end ends where the same word without one does. */
function placeOf({ index, 0: said }: RegExpExecArray): SaidWord {
  return { start: index, end: index + said.trimEnd().length };
}
