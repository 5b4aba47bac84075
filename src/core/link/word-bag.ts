import { areAlike, beginning, type Word } from "./read-words";

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
}

export function wordBag(words: readonly Word[]): WordBag {
  const weights = new Map<string, number>();
  for (const { stem, weight } of words) if (weight > 0) weights.set(stem, weight);
  const beginnings = new Map<string, string>();
  const byBeginning = new Map<string, string[]>();
  let total = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    const begins = beginning(stem);
    if (begins === undefined) continue;
    beginnings.set(stem, begins);
    byBeginning.set(begins, [...(byBeginning.get(begins) ?? []), stem]);
  }
  return { weights, total, beginnings, byBeginning };
}

/** The words of one bag that the other has too, or has with another ending. */
export function sharedWords({ weights, beginnings }: WordBag, other: WordBag): readonly string[] {
  const shared: string[] = [];
  for (const stem of weights.keys()) {
    const begins = beginnings.get(stem);
    const isAlike = (word: string) => areAlike(word, stem);
    const isShared =
      other.weights.has(stem) || (begins !== undefined && other.byBeginning.get(begins)?.some(isAlike));
    if (isShared) shared.push(stem);
  }
  return shared;
}

/** The weight of these words. */
export function weightOf({ weights }: WordBag, stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
}

/** The weight of the words that the other bag lacks. */
export function missingWeight(bag: WordBag, other: WordBag): number {
  return bag.total - weightOf(bag, sharedWords(bag, other));
}
