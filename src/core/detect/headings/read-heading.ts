import type { HeadingMeaning } from "../../vocabulary/header-words";
import { remembered } from "../../model/remembered";
import { withoutAbbreviations } from "./abbreviation";
import { HEADING_LEXICON, LETTERS_BESIDE_PERIODS } from "./heading-lexicon";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { isPeriodWord, periodAsWritten, splitPeriod, type PeriodSplit } from "./period-label";
import { NO_PERIODS } from "./value-words";
import { NOW } from "../../vocabulary/now-words";
import { OVER_SEVERAL } from "../../vocabulary/spans-of-time";

/** One thing that a heading may mean. `strength` is 1 when the whole heading says it, less when a part does. */
export interface Reading {
  readonly meaning: HeadingMeaning;
  readonly strength: number;
  readonly isVague: boolean;
}

/** What a heading says, strongest first; nothing where its words are unknown. */
export interface Heading {
  readonly text: string;
  readonly readings: readonly Reading[];
  /** The words that name a period, if some do, as they are written: `Q1 Target` → `Q1`. */
  readonly period?: string;
}

/** Nobody heads a column with more; longer texts are sentences. */
const LONGEST_HEADING = 90;
/** What words in parentheses are worth beside those outside: `目標（Objective）`, `Target (EUR)`. */
const IN_PARENTHESES = 0.6;
/** What they are worth where those outside say nothing: `AHT (min)`. */
const BESIDE_UNKNOWN_WORDS = 0.8;
const AGREEMENT_BONUS = 0.2;

/** `Target # customers` is how many of them. */
const COUNTED = /(\S)\s#\s(?=\S)/g;
/** Greek, and the sign. */
const DELTA = /[Δ∆]/g;

export const NO_HEADING: Heading = { text: "", readings: [] };

/** Reads one heading in all languages at once. */
export function readHeading(text: string): Heading {
  const trimmed = text.replace(/\s+/g, " ").trim();
  if (trimmed === "" || trimmed.length > LONGEST_HEADING) return { text: trimmed, readings: [] };
  const written = withoutAbbreviations(trimmed.replace(COUNTED, "$1 ").replace(DELTA, "delta "));
  const span = spanIn(normaliseHeading(written));
  const namesNoPeriod = span !== undefined || saysDate(written) || saysOtherwise(written);
  const split = namesNoPeriod ? undefined : (splitPeriod(written) ?? splitLonePeriodWord(written));
  if (split)
    return { text: trimmed, readings: readBeside(split.rest), period: periodAsWritten(trimmed, split) };
  const [outside, inside] = splitParentheses(span?.beside ?? written);
  const outer = readPhrases(withoutNow(withoutCountSign(withoutNumber(normaliseHeading(outside)))));
  const inner = readPhrases(normaliseHeading(inside));
  const readings = outer.length === 0 ? weakened(inner) : agree(outer, inner);
  return { text: trimmed, readings: outside.includes("/") ? withoutRemarks(readings) : readings };
}

const REMARKS: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>(["comments", "task"]);

/** `Maßnahme / Kennzahl`: below either word stands what is measured; a remark on it would stand in a column of its own. */
function withoutRemarks(readings: readonly Reading[]): readonly Reading[] {
  const isName = readings.some(({ meaning, isVague }) => meaning === "measure" && !isVague);
  return isName ? readings.filter(({ meaning }) => !REMARKS.has(meaning)) : readings;
}

/**
 * `Actual PY`, `Ist Vorjahr`: a number of another time is compared with, it is neither actual, target nor baseline; nor is how far one is
 * from another, `Δ vs base`.
 */
function asCompared(readings: readonly Reading[], [first = ""]: readonly string[] = []): readonly Reading[] {
  const isCompared = means("variance", first) || readings.some(({ meaning }) => meaning === "comparative");
  return isCompared ? readings.filter(({ meaning }) => !MEASURED.has(meaning)) : readings;
}

/** Whether a heading is over several times, and what it says beside that: `KPI` of `Rolling 8 weeks KPI`; a list knows `Last 4 weeks` whole. */
function spanIn(normalised: string): { readonly beside?: string } | undefined {
  if (!OVER_SEVERAL.test(normalised)) return undefined;
  const beside = normalised.replace(OVER_SEVERAL, " ").trim();
  const isListed =
    beside === "" && readPhrases(withoutNumber(normalised)).some(({ meaning }) => meaning === "comparative");
  return isListed ? {} : { beside };
}

/** `3. Set the target`: a step, and not 3 September in Italian; `30 days ago` names no August. */
function saysOtherwise(text: string): boolean {
  const words = normaliseHeading(text).split(" ");
  return words.some((word, at) => NO_PERIODS.has(`${word} ${words[at + 1] ?? ""}`));
}

const DATES: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>(["updated", "due", "start"]);

/** `Date MAJ` is French for the last update, and no date in May. */
function saysDate(text: string): boolean {
  const found = HEADING_LEXICON.get(normaliseHeading(text)) ?? [];
  return text.includes(" ") && found.some(({ meaning, isVague }) => DATES.has(meaning) && !isVague);
}

const MEASURED: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "actual",
  "target",
  "budget",
  "baseline",
]);

/** `Month actual` beside `YTD actual`: the word for a period stands for the current one. */
function splitLonePeriodWord(text: string): PeriodSplit | undefined {
  if (text.split(/\s/).length !== 2) return undefined;
  const normalised = normaliseHeading(text);
  const [first, second, ...others] = normalised.split(" ");
  if (first === undefined || second === undefined || others.length > 0 || HEADING_LEXICON.has(normalised))
    return undefined;
  const [period, rest] = isPeriodWord(first) ? [first, second] : [second, first];
  const isMeasured = HEADING_LEXICON.get(rest)?.some(({ meaning }) => MEASURED.has(meaning)) === true;
  return isPeriodWord(period) && isMeasured ? { period, rest } : undefined;
}

const readBefore = remembered(readHeading);

/** A heading reader that reads each text once: bodies repeat their words thousands of times. */
export function headingReader(): HeadingReader {
  const known = new Map<string, Heading>();
  const read = (text: string): Heading => {
    const before = known.get(text);
    if (before) return before;
    const heading = readBefore(text);
    known.set(text, heading);
    return heading;
  };
  return Object.assign(read, { known: (text: string) => known.get(text) });
}

export type HeadingReader = ((text: string) => Heading) & {
  /** The heading if it was read before. */
  readonly known: (text: string) => Heading | undefined;
};

/** `Value 1`, `Target2`, `KR1 progress`: the number only counts. */
function withoutNumber(normalised: string): string {
  return normalised.replace(/([a-zа-я]{3,}|^kr)\s?\d{1,2}(?= |$)/, "$1");
}

/** `Target #` is how many there should be, and `Objectif N` that of this year in French; `KPI #` remains a number that names. */
function withoutCountSign(normalised: string): string {
  const counted = /^(.+) [#n]$/.exec(normalised)?.[1];
  const meanings = counted === undefined ? undefined : HEADING_LEXICON.get(counted);
  const isMeasured = meanings?.some(({ meaning, isVague }) => MEASURED.has(meaning) && !isVague) === true;
  return counted !== undefined && isMeasured ? counted : normalised;
}

/** `Current target`, `This month target`, `TTM budget`: of what is wanted these words only say when. */
function withoutNow(normalised: string): string {
  const joint = isWrittenTogether(normalised) ? "" : " ";
  const pieces = normalised.split(joint);
  for (let at = 1; at < pieces.length; at++) {
    const [first, last] = [pieces.slice(0, at).join(joint), pieces.slice(at).join(joint)];
    if (NOW.test(first) && means("actual", first) && means("target", last)) return last;
    if (NOW.test(last) && means("actual", last) && means("target", first)) return first;
  }
  return normalised;
}

function means(meaning: HeadingMeaning, phrase: string): boolean {
  return HEADING_LEXICON.get(phrase)?.some((known) => known.meaning === meaning) === true;
}

function splitParentheses(text: string): readonly [string, string] {
  const match = /^([^(（[]*)[(（[]([^)）\]]*)[)）\]]?(.*)$/.exec(text);
  if (!match || match[1]?.trim() === "") return [text, ""];
  return [`${match[1] ?? ""} ${match[3] ?? ""}`, match[2] ?? ""];
}

function agree(outer: readonly Reading[], inner: readonly Reading[]): readonly Reading[] {
  const compared = inner.filter(({ meaning, strength }) => meaning === "comparative" && strength === 1);
  if (compared.length > 0) return asCompared([...compared, ...outer]);
  const boosted = outer.map((reading) => {
    const isConfirmed = inner.some(({ meaning }) => meaning === reading.meaning);
    return isConfirmed ? { ...reading, strength: reading.strength + AGREEMENT_BONUS } : reading;
  });
  const added = inner.filter(({ meaning }) => !outer.some((reading) => reading.meaning === meaning));
  return strongestFirst([
    ...boosted,
    ...added.map((reading) => ({ ...reading, strength: reading.strength * IN_PARENTHESES })),
  ]);
}

function weakened(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, strength: reading.strength * BESIDE_UNKNOWN_WORDS }));
}

function strongestFirst(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((one, other) => other.strength - one.strength);
}

/** `Objetivos e resultados-chave`: words that join say nothing themselves. */
const JOINING_WORDS = new Set([
  "and",
  "or",
  "und",
  "oder",
  "et",
  "ou",
  "y",
  "e",
  "o",
  "en",
  "ve",
  "и",
  "of",
  "de",
  "der",
  "des",
  "di",
  "van",
  "the",
  "la",
  "le",
  "per",
]);

/** Beside a period even a letter says something: `Q1 A`. */
function readBeside(normalised: string): readonly Reading[] {
  const letter = LETTERS_BESIDE_PERIODS.get(normalised);
  return letter ? [{ meaning: letter, strength: 1, isVague: false }] : readPhrases(normalised);
}

/** Looks the whole phrase up, then ever shorter parts of it; a part inside a longer found part says nothing new. */
function readPhrases(normalised: string): readonly Reading[] {
  if (normalised === "") return [];
  const isTogether = isWrittenTogether(normalised);
  const pieces = isTogether ? [...normalised] : normalised.split(" ");
  const telling = pieces.filter((piece) => !JOINING_WORDS.has(piece)).length;
  const readings: Reading[] = [];
  const taken = pieces.map(() => false);
  for (let length = pieces.length; length >= 1; length--) {
    if (isTogether && length === 1 && pieces.length > 1) break;
    for (let start = 0; start + length <= pieces.length; start++) {
      if (taken[start] || taken[start + length - 1]) continue;
      const phrase = pieces.slice(start, start + length).join(isTogether ? "" : " ");
      const found = readPart(phrase, Math.min(1, length / Math.max(1, telling)));
      if (found.length > 0) taken.fill(true, start, start + length);
      const isFirst = start === 0 && isHeadFirst(pieces);
      const isWholeHead = isFirst && OF.has(pieces[length] ?? "");
      const isLast = start + length === pieces.length && !isHeadFirst(pieces);
      const isId = (meaning: HeadingMeaning) => start === 0 && meaning === "id" && phrase === "id";
      const isRivalled = ({ meaning }: Reading) =>
        isTogether && readings.some((other) => other.meaning !== meaning);
      const bonus = (reading: Reading): number => {
        if (reading.strength === 1) return 0;
        if (isWholeHead && PLAIN_HEADS.has(reading.meaning)) return WHOLE_HEAD_BONUS;
        const isTelling =
          isFirst ||
          isId(reading.meaning) ||
          (isLast && (isRivalled(reading) || LAST_WORDS.has(reading.meaning)));
        return isTelling ? HEAD_BONUS : 0;
      };
      readings.push(...found.map((reading) => ({ ...reading, strength: reading.strength + bonus(reading) })));
    }
  }
  return strongestFirst(asCompared(readings, pieces));
}

/** `target unit` is a unit, `fréquence de collecte` a frequency: the last word tells, or the one before "of". `目标权重` is a weight:
 * written together, the last of several tells; `按时提交KPI` is a remark and gains nothing. */
const HEAD_BONUS = 0.08;
/** `Responsable del resultado clave`: who stands before "of" is he, whatever stands behind it. */
const WHOLE_HEAD_BONUS = 0.2;
const PLAIN_HEADS: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>(["owner", "unit", "cadence"]);
const LAST_WORDS: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>(["id", "unit"]);
const OF = new Set(["of", "de", "d", "du", "des", "del", "da", "do", "di", "van", "von", "der"]);

function isHeadFirst(pieces: readonly string[]): boolean {
  return pieces.slice(1, -1).some((piece) => OF.has(piece));
}

/** `Hire to strengthen our present team` is a sentence, in which a word of ours says nothing. */
const LEAST_SHARE = 0.2;

/** A part of a heading tells less, and a vague word must be the whole heading. */
function readPart(phrase: string, share: number): readonly Reading[] {
  const meanings = share < LEAST_SHARE ? [] : (HEADING_LEXICON.get(phrase) ?? []);
  return meanings
    .filter(({ isVague }) => !isVague || share === 1)
    .map(({ meaning, isVague }) => ({ meaning, isVague, strength: share === 1 ? 1 : 0.35 + 0.5 * share }));
}
