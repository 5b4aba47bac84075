import { ACTIVITY_WORDS } from "../vocabulary/metrics/units";
import {
  JOINED_WORDS,
  MOVEMENT_WORDS,
  SAME_WORDS,
  STOP_WORDS,
  WEAK_WORDS,
} from "../vocabulary/metrics/words";

/** One word of a text, as it is compared. */
export interface Word {
  /** Lower case, without accents, plural or ending, and read as the first of its `SAME_WORDS`. */
  readonly stem: string;
  /** How much sharing it says: 0 for numbers, movements and little words, 1 for a word of substance. */
  readonly weight: number;
  readonly kind: "word" | "stop" | "number";
}

const WEAK_WEIGHT = 0.3;
/** Two neighbouring characters of Chinese, Japanese or Korean text: half a word. */
const PAIR_WEIGHT = 0.5;

/** Lower case, without accents; `ＣＳＡＴ` is `csat`. */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return plain.normalize("NFC").replaceAll("ı", "i").replaceAll("ß", "ss");
}

const ENDINGS: readonly (readonly [ending: RegExp, becomes: string, shortest: number])[] = [
  [/quoten?$/, "rate", 8],
  [/ies$/, "y", 6],
  [/(?<=ss|sh|ch|x)es$/, "", 5],
  [/s$/, "", 4],
  [/(?<=[^aeiou])(?:ing|ed)$/, "", 7],
  [/en$/, "", 7],
  [/e$/, "", 5],
];

/** A word without its usual endings, the same way in every language: `customers` → `customer`, `Kunden` → `kund`. */
function stemOf(word: string): string {
  return ENDINGS.reduce(
    (stem, [ending, becomes, shortest]) =>
      stem.length >= shortest && !stem.endsWith("ss") ? stem.replace(ending, becomes) : stem,
    word,
  );
}

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.flatMap((line) => {
    const [first = "", ...others] = line.split(" | ").map((word) => stemOf(fold(word)));
    return [first, ...others].map((other): [string, string] => [other, first]);
  }).reverse(),
);

/** Languages that build words from suffixes: `memnuniyetini` is read as `memnuniyeti`. */
const LONGEST_SUFFIX = 4;
const SHORTEST_ROOT = 8;

function withoutSuffix(stem: string): string | undefined {
  const shortest = Math.max(SHORTEST_ROOT, stem.length - LONGEST_SUFFIX);
  for (let length = stem.length - 1; length >= shortest; length--) {
    const known = CANONICAL.get(stem.slice(0, length));
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A single word as it is compared: `Clients` → `customer`. */
export function canonical(word: string): string {
  const stem = stemOf(fold(word));
  return CANONICAL.get(stem) ?? withoutSuffix(stem) ?? stem;
}

/** The compared forms of words that are written one after the other. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/[\s|]+/)
      .filter(Boolean)
      .map(canonical),
  );
}

const STOPS: ReadonlySet<string> = new Set(STOP_WORDS.split(" ").map(fold));
const WEAK = wordSet(WEAK_WORDS);
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
  SAME_WORDS.flatMap((line) => line.split(" | ").map(fold)).filter((word) => word.length >= 4),
);
const SHORTEST_COMPOUND = 10;

/** `mitarbeiterumsatz` → `mitarbeiter`, `umsatz`; a word that is not made of two known ones stays whole. */
function splitCompound(token: string): readonly string[] {
  if (token.length < SHORTEST_COMPOUND || PARTS.has(token)) return [token];
  for (let cut = 4; cut <= token.length - 4; cut++) {
    const tail = token.slice(cut);
    const head = token.slice(0, cut);
    const isHead = PARTS.has(head) || (head.endsWith("s") && PARTS.has(head.slice(0, -1)));
    if (isHead && PARTS.has(tail)) return [head, tail];
  }
  return [token];
}

function wordOf(token: string): Word {
  if (/^\d/.test(token)) return { stem: token, weight: 0, kind: /[a-z]/.test(token) ? "word" : "number" };
  const stem = canonical(token);
  if (STOPS.has(token)) return { stem, weight: 0, kind: "stop" };
  if (MOVEMENTS.has(stem)) return { stem, weight: 0, kind: "word" };
  return { stem, weight: WEAK.has(stem) || stem.length < 2 ? WEAK_WEIGHT : 1, kind: "word" };
}

/** The spaced words of a text, in order, with numbers and little words. */
export function readWords(text: string): readonly Word[] {
  const folded = fold(text)
    .replace(UNSPACED, " ")
    .replace(/([^\d\s]\s*|^)%/g, "$1 percent ");
  const joined = MAY_JOIN.test(folded)
    ? JOINS.reduce((rest, [typed, word]) => rest.replace(typed, word), folded)
    : folded;
  return (joined.match(/\d+(?:[.,:]\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? []).flatMap(splitCompound).map(wordOf);
}

/** Long words are alike if they begin alike and differ by an ending: `Verrechenbarkeit`, `verrechenbare`. */
const SAME_BEGINNING = 7;
const DIFFERENT_ENDING = 4;

/** The beginning by which long words are compared, or undefined for a short one. */
export function beginning(stem: string): string | undefined {
  return stem.length >= SAME_BEGINNING && !/\d/.test(stem) ? stem.slice(0, SAME_BEGINNING) : undefined;
}

/** Whether two words differ at most by an ending. */
export function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (beginning(one) === undefined || beginning(one) !== beginning(other)) return false;
  const shortest = Math.min(one.length, other.length);
  let same = 0;
  while (same < shortest && one[same] === other[same]) same++;
  return same >= SAME_BEGINNING && Math.max(one.length, other.length) - same <= DIFFERENT_ENDING;
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
