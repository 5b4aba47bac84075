import { ACTIVITY_WORDS, UNIT_WORDS } from "../vocabulary/metrics/units";
import { COMPOUND_TAILS } from "../vocabulary/metrics/word-forms";
import {
  JOINED_WORDS,
  MOVEMENT_WORDS,
  STOP_WORDS,
  SUBJECT_WORDS,
  WEAK_WORDS,
} from "../vocabulary/metrics/words";
import { canonical, fold, SYNONYMS, wordSet } from "../text/stem-words";

/** One word of a text, as it is compared. */
export interface Word {
  /** Lower case, without accents, plural or ending, and read as the first of its `SAME_WORDS`. */
  readonly stem: string;
  /** How much sharing it says: 0 for numbers, movements and little words, 1 for a word of substance. */
  readonly weight: number;
  readonly kind: "word" | "stop" | "number";
}

const WEAK_WEIGHT = 0.3;
/** Whose number it is says less than what is counted: customers have satisfaction, churn and complaints. */
export const WHOSE_WEIGHT = 0.5;
/** Two neighbouring characters of Chinese, Japanese or Korean text: half a word. */
const PAIR_WEIGHT = 0.5;

const STOPS: ReadonlySet<string> = new Set(STOP_WORDS.split(" ").map(fold));
const WEAK = wordSet(WEAK_WORDS);
const WHOSE = wordSet(Object.values(SUBJECT_WORDS).join(" "));
const UNITS = wordSet(`${UNIT_WORDS.time} ${UNIT_WORDS.count}`);
const MOVEMENTS = wordSet(MOVEMENT_WORDS);
const ACTIVITIES: ReadonlySet<string> = new Set(ACTIVITY_WORDS.split(" ").map(fold));

const JOINS: readonly (readonly [RegExp, string])[] = JOINED_WORDS.split(" ").map((typed) => [
  new RegExp(`\\b${typed.replace("-", "[- ]")}(?=s?\\b)`, "g"),
  typed.replace("-", ""),
]);
const MAY_JOIN = new RegExp(
  `\\b(?:${JOINED_WORDS.split(" ")
    .map((typed) => typed.split("-")[0] ?? "")
    .join("|")})[- ]`,
);

/** Chinese, Japanese and Korean characters, which are written without spaces between words. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;

/** Parts of German and Dutch compounds, and the letters that may join them. */
const PARTS: ReadonlySet<string> = new Set(
  SYNONYMS.flatMap((line) => line.split("|").map(fold)).filter((word) => word.length >= 4),
);
const TAILS: ReadonlySet<string> = new Set(COMPOUND_TAILS.split(" ").map(fold));
const SHORTEST_COMPOUND = 8;

/** `mitarbeiterumsatz` → `mitarbeiter`, `umsatz`; `rustzeit` → `rust`, `zeit`; other words stay whole. */
function splitCompound(token: string): readonly string[] {
  if (token.length < SHORTEST_COMPOUND || PARTS.has(token) || TAILS.has(token)) return [token];
  for (let cut = 4; cut <= token.length - 4; cut++) {
    const tail = token.slice(cut);
    const head = token.slice(0, cut);
    const isHead = PARTS.has(head) || (head.endsWith("s") && PARTS.has(head.slice(0, -1)));
    if (TAILS.has(tail) || (isHead && PARTS.has(tail))) return [head, tail];
  }
  return [token];
}

function weightOf(stem: string): number {
  if (WEAK.has(stem) || UNITS.has(stem) || stem.length < 2) return WEAK_WEIGHT;
  return WHOSE.has(stem) ? WHOSE_WEIGHT : 1;
}

function wordOf(token: string): Word {
  if (/^\d/.test(token)) return { stem: token, weight: 0, kind: /[a-z]/.test(token) ? "word" : "number" };
  const stem = canonical(token);
  if (STOPS.has(token)) return { stem, weight: 0, kind: "stop" };
  if (MOVEMENTS.has(stem)) return { stem, weight: 0, kind: "word" };
  return { stem, weight: weightOf(stem), kind: "word" };
}

/** Words recur in nearly every name and sentence of a workbook; reading one is far dearer than finding it again. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, readonly Word[]>();

function wordsOf(token: string): readonly Word[] {
  const known = remembered.get(token);
  if (known) return known;
  const words = splitCompound(token).map(wordOf);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(token, words);
  return words;
}

/** The spaced words of a text, in order, with numbers and little words. */
export function readWords(text: string): readonly Word[] {
  const folded = fold(text)
    .replace(UNSPACED, " ")
    .replace(/([^\d\s]\s*|^)%/g, "$1 percent ");
  const joined = MAY_JOIN.test(folded)
    ? JOINS.reduce((rest, [typed, word]) => rest.replace(typed, word), folded)
    : folded;
  return (joined.match(/\d+(?:[.,:]\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? []).flatMap(wordsOf);
}

/** Text without spaces between its words, cut into overlapping pairs of characters. */
export function characterPairs(run: string): readonly Word[] {
  return Array.from({ length: Math.max(run.length - 1, 0) }, (_, at) => ({
    stem: run.slice(at, at + 2),
    weight: PAIR_WEIGHT,
    kind: "word" as const,
  }));
}

/** Words that may stand before the verb: `We have published 20 articles`. */
const BEFORE_VERB = /^(?:we|have|has|ve|wir|haben|nous|avons|hemos)$/;

/** Whether a key result begins with the team's own work: `Publish 20 articles`. */
export function startsWithActivity(text: string): boolean {
  const first = (fold(text).match(/\p{L}+/gu) ?? []).find((word) => !BEFORE_VERB.test(word));
  return first !== undefined && ACTIVITIES.has(first);
}
