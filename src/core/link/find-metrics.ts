import type { Metric, Subject } from "../vocabulary/metrics/metric";
import { METRICS } from "../vocabulary/metrics/metrics";
import { SUBJECT_WORDS } from "../vocabulary/metrics/words";
import { readWords, UNSPACED, type Word } from "./read-words";
import { fold, wordSet } from "../text/stem-words";

/** A metric named in a text; more than one id where the words leave it open (`churn` of customers or of revenue). */
export interface Mention {
  readonly metrics: readonly Metric[];
  /** Positions in the text's words; empty for text without spaces between words. */
  readonly at: readonly number[];
  /** By its name, or by words that tell it. */
  readonly by: "name" | "cue";
  /** For text without spaces: where it begins, and how long it is. */
  readonly run?: { readonly start: number; readonly length: number };
}

interface Phrase {
  readonly stems: readonly string[];
  readonly by: "name" | "cue";
  readonly metrics: Metric[];
}

/** How many foreign words may stand between the words of a name, and of a cue. */
const GAP = { name: 1, cue: 5 };

const phrasesByKey = new Map<string, Phrase>();
const unspacedNames = new Map<string, Metric[]>();

function addPhrase(metric: Metric, text: string, by: "name" | "cue"): void {
  const unspaced = fold(text).match(UNSPACED)?.join("");
  if (unspaced) {
    unspacedNames.set(unspaced, [...(unspacedNames.get(unspaced) ?? []), metric]);
    return;
  }
  const stems = stemsOf(text);
  const fewest = by === "cue" ? 2 : 1;
  if (stems.length < fewest) return;
  const key = `${by} ${stems.join(" ")}`;
  const phrase = phrasesByKey.get(key) ?? { stems, by, metrics: [] };
  if (!phrase.metrics.some((other) => other.id === metric.id)) phrase.metrics.push(metric);
  phrasesByKey.set(key, phrase);
}

/** The words that a phrase is found by, in whatever order. */
export function stemsOf(phrase: string): readonly string[] {
  return readWords(phrase)
    .filter((word) => word.kind !== "stop")
    .map((word) => word.stem)
    .sort();
}

for (const metric of METRICS) {
  for (const names of Object.values(metric.names))
    names.split("|").forEach((name) => addPhrase(metric, name, "name"));
  metric.cues?.split("|").forEach((cue) => addPhrase(metric, cue, "cue"));
}

const longestUnspaced = Math.max(...[...unspacedNames.keys()].map((name) => name.length));

/** Phrases by their rarest word, so that a text is only compared with phrases that can be in it. */
const phrasesByRarest: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const uses = new Map<string, number>();
  for (const { stems } of phrasesByKey.values()) {
    for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrasesByKey.values()) {
    const [rarest = ""] = [...phrase.stems].sort(
      (one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0),
    );
    index.set(rarest, [...(index.get(rarest) ?? []), phrase]);
  }
  return index;
})();

/** Longer words match with a short ending of another language: `zufriedenheitswert` begins with `zufriedenheit`. */
const LONG_WORD = 8;
const LONGEST_ENDING = 4;

function phrasesAt(stem: string): readonly Phrase[] {
  const own = phrasesByRarest.get(stem);
  if (own || stem.length <= LONG_WORD) return own ?? [];
  for (let length = stem.length - 1; length >= Math.max(LONG_WORD, stem.length - LONGEST_ENDING); length--) {
    const shorter = phrasesByRarest.get(stem.slice(0, length));
    if (shorter) return shorter.filter((phrase) => phrase.stems.length === 1);
  }
  return [];
}

/** Where the phrase stands around the word at `anchor`: the positions of its words, or undefined. */
function placeOf(
  phrase: Phrase,
  content: readonly number[],
  words: readonly Word[],
  anchor: number,
): readonly number[] | undefined {
  if (phrase.stems.length === 1) return [content[anchor] ?? 0];
  const reach = phrase.stems.length - 1 + GAP[phrase.by];
  const taken: number[] = [anchor];
  const missing = [...phrase.stems];
  missing.splice(missing.indexOf(words[content[anchor] ?? 0]?.stem ?? ""), 1);
  for (const stem of missing) {
    const near = nearest(stem, anchor, reach, content, words, taken);
    if (near === undefined) return undefined;
    taken.push(near);
  }
  const span = Math.max(...taken) - Math.min(...taken);
  return span > reach ? undefined : taken.map((at) => content[at] ?? 0).sort((one, other) => one - other);
}

function nearest(
  stem: string,
  anchor: number,
  reach: number,
  content: readonly number[],
  words: readonly Word[],
  taken: readonly number[],
): number | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    for (const at of [anchor - distance, anchor + distance]) {
      const word = content[at];
      if (word !== undefined && words[word]?.stem === stem && !taken.includes(at)) return at;
    }
  }
  return undefined;
}

/** The metrics named in spaced words: the longest phrase wins its words, names before cues of the same length. */
export function findMetrics(words: readonly Word[]): readonly Mention[] {
  const content = words.flatMap((word, at) => (word.kind === "stop" ? [] : [at]));
  const found: (Mention & { size: number })[] = [];
  content.forEach((wordAt, anchor) => {
    for (const phrase of phrasesAt(words[wordAt]?.stem ?? "")) {
      const at = placeOf(phrase, content, words, anchor);
      if (at) found.push({ metrics: phrase.metrics, at, by: phrase.by, size: phrase.stems.length });
    }
  });
  found.sort(
    (one, other) =>
      other.size - one.size ||
      (one.by === other.by ? 0 : one.by === "name" ? -1 : 1) ||
      span(one) - span(other) ||
      (one.at[0] ?? 0) - (other.at[0] ?? 0),
  );
  const used = new Set<number>();
  const kept = found.filter(({ at }) => {
    if (at.some((word) => used.has(word))) return false;
    at.forEach((word) => used.add(word));
    return true;
  });
  return kept.sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
}

const span = ({ at }: Mention) => (at.at(-1) ?? 0) - (at[0] ?? 0);

/** The metrics named in text without spaces between its words; the longest name wins. */
export function findUnspacedMetrics(run: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < run.length;) {
    const length = longestNameAt(run, start);
    if (length > 0) {
      const metrics = unspacedNames.get(run.slice(start, start + length)) ?? [];
      mentions.push({ metrics, at: [], by: "name", run: { start, length } });
    }
    start += Math.max(length, 1);
  }
  return mentions;
}

function longestNameAt(run: string, start: number): number {
  for (let length = Math.min(longestUnspaced, run.length - start); length >= 2; length--) {
    if (unspacedNames.has(run.slice(start, start + length))) return length;
  }
  return 0;
}

const SUBJECTS: ReadonlyMap<string, Subject> = new Map(
  (Object.keys(SUBJECT_WORDS) as Subject[]).flatMap((subject) =>
    [...wordSet(SUBJECT_WORDS[subject])].map((word): [string, Subject] => [word, subject]),
  ),
);

/** Who the word names, if it names anybody. */
export function subjectOf(word: Word): Subject | undefined {
  return SUBJECTS.get(word.stem);
}
