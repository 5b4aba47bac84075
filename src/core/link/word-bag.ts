import { abbreviations } from "./abbreviations";
import type { Word } from "./read-words";
import { areAlike, beginning, rootOf } from "../text/stem-words";

/** The words of substance of a text, ready to be compared many times. */
export interface WordBag {
  /** By stem. */
  readonly weights: ReadonlyMap<string, number>;
  /** The sum of all weights. */
  readonly total: number;
  /** Stem → beginning, for long words only. */
  readonly beginnings: ReadonlyMap<string, string>;
  /** Beginning → the stems that begin so. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Stem → the word without the ending that makes a noun or a verb of it. */
  readonly roots: ReadonlyMap<string, string>;
  /** The values of `roots`, to be asked for. */
  readonly rootSet: ReadonlySet<string>;
  /** First letters of neighbouring words → their stems: `cet` → `common`, `equity`, `tier`. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
}

export function wordBag(words: readonly Word[]): WordBag {
  const weights = new Map<string, number>();
  for (const { stem, weight } of words) if (weight > 0) weights.set(stem, weight);
  const beginnings = new Map<string, string>();
  const byBeginning = new Map<string, string[]>();
  const roots = new Map<string, string>();
  let total = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    roots.set(stem, rootOf(stem));
    const begins = beginning(stem);
    if (begins === undefined) continue;
    beginnings.set(stem, begins);
    byBeginning.set(begins, [...(byBeginning.get(begins) ?? []), stem]);
  }
  const rootSet = new Set(roots.values());
  return { weights, total, beginnings, byBeginning, roots, rootSet, initials: abbreviations(words) };
}

/** The words of one bag that the other has too, or has with another ending, or abbreviates. */
export function sharedWords(bag: WordBag, other: WordBag): readonly string[] {
  const shared: string[] = [];
  for (const [stem, root] of bag.roots) if (isShared(stem, root, { bag, other })) shared.push(stem);
  if (bag.initials.size === 0) return shared;
  for (const stem of other.weights.keys()) {
    for (const spelled of bag.initials.get(stem) ?? [])
      if (bag.weights.has(spelled) && !shared.includes(spelled)) shared.push(spelled);
  }
  return shared;
}

function isShared(
  stem: string,
  root: string,
  { bag, other }: { readonly bag: WordBag; readonly other: WordBag },
): boolean {
  if (other.weights.has(stem) || other.rootSet.has(root) || other.initials.has(stem)) return true;
  const begins = bag.beginnings.get(stem);
  const alike = begins === undefined ? undefined : other.byBeginning.get(begins);
  return alike?.some((word) => areAlike(word, stem)) ?? false;
}

/** The weight of these words. */
export function weightOf({ weights }: WordBag, stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
}

/** The weight of the words that the other bag lacks. */
export function missingWeight(bag: WordBag, other: WordBag): number {
  return bag.total - weightOf(bag, sharedWords(bag, other));
}
