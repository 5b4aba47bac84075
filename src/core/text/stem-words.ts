import { LONGEST_TEXT } from "./fold";
import { TRADE_WORDS } from "../vocabulary/metrics/trade-words";
import { DERIVED_ENDINGS } from "../vocabulary/metrics/word-forms";
import { SAME_WORDS } from "../vocabulary/metrics/words";

/** Most texts have no letter that folding would change but capitals. */
const ASCII = /^[ -~]*$/;

/** Lower case, without accents; `ＣＳＡＴ` is `csat`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return plain.normalize("NFC").replaceAll("ı", "i").replaceAll("ß", "ss");
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a folded sentence has a folded name in it, not as a part of other words: `region 1` is not in `region 17`. */
export function containsName(sentence: string, name: string): boolean {
  if (name === "") return false;
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const around = [sentence[at - 1] ?? " ", sentence[at + name.length] ?? " "];
    if (!around.some((character) => LETTER.test(character)) || UNSPACED_NAME.test(name)) return true;
  }
  return false;
}

const UNSPACED_NAME = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

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

/** Words that are read as one another, across languages: the first of a line for all of it. */
export const SYNONYMS: readonly string[] = [...SAME_WORDS, ...TRADE_WORDS];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const [first = "", ...others] = line.split("|").map((word) => stemOf(fold(word)));
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

const DERIVED: readonly string[] = DERIVED_ENDINGS.split(" ").sort((one, other) => other.length - one.length);
const SHORTEST_DERIVED = 4;

/** A word without the ending that makes a noun or a verb of it: `annulation`, `annule` → `annul`. */
export function rootOf(stem: string): string {
  if (/\d/.test(stem)) return stem;
  const ending = DERIVED.find((each) => stem.length >= each.length + SHORTEST_DERIVED && stem.endsWith(each));
  return ending === undefined ? stem : stem.slice(0, -ending.length);
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
