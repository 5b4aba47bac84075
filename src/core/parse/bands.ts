import { answer, invalid, type Answer } from "../model/answer";
import type { Bound, TypedValue } from "../model/quantity";
import { fold } from "../text/fold";
import { BAND_LETTERS, BAND_WORDS, type Band } from "../vocabulary/band-words";
import { readTypedValue } from "./typed-value";

export type { Band };

/** A target and how far it may be missed, in its own unit, as the row's own green, amber and red say. */
export interface Bands {
  readonly target: Extract<TypedValue, { kind: "number" | "range" }>;
  readonly tolerance: number;
}

const BANDS: readonly Band[] = ["good", "middle", "bad"];
const WORDS: ReadonlyMap<string, Band> = new Map(
  BANDS.flatMap((band) => BAND_WORDS[band].split(", ").map((word) => [fold(word), band] as const)),
);
const LONGEST_FIRST = [...WORDS.keys()].sort((one, other) => other.length - one.length);
/** Any letter of a folded text; spelled out, since Excel's older runtimes do not know `\p{L}`. */
const ANY_LETTER = "[a-z\u00e0-\u00f6\u00f8-\u024f\u0370-\u1fff\u3040-\ud7ff]";
const BEGINS = new RegExp(`^(?:${LONGEST_FIRST.join("|")})\\s*[:=]?(?!${ANY_LETTER})`);
const LETTER = /^([GAYR])(?:\s*[:=]\s*|\s+(?=[\d<>=≤≥(−-])|(?=[<>=≤≥])|\s*$)/;
/** Where a part may begin: at the start, behind a separator, or behind a number. */
const PARTS = /[;|\n]|,\s|\s\/\s|\s(?=(?:[GAYR]\s*[:=<>≤≥\d])|🟢|🟡|🟠|🔴)/u;

/** Which band a folded word names, or the letter as it is written: `verde` → good. */
export function bandOfWord(folded: string, written: string): Band | undefined {
  // In Italian a colour agrees with its noun: "soglia gialla".
  return WORDS.get(folded) ?? WORDS.get(folded.replace(/a$/, "o")) ?? BAND_LETTERS[written];
}

interface Part {
  readonly band: Band;
  readonly says: string;
}

function partOf(text: string): Part | undefined {
  const trimmed = text.trim();
  const letter = LETTER.exec(trimmed);
  if (letter)
    return { band: BAND_LETTERS[letter[1] ?? ""] ?? "good", says: trimmed.slice(letter[0].length).trim() };
  const folded = fold(trimmed);
  const word = BEGINS.exec(folded);
  if (!word) return undefined;
  const band = WORDS.get(word[0].replace(/\s*[:=]?$/, ""));
  return band && { band, says: folded.slice(word[0].length).trim() };
}

/**
 * The bands that a text states, or undefined where it states none: `G >= 95 %, A 90-95 %, R < 90 %` → at least 95 %,
 * missed by 5 points at most. Bands that leave a gap, overlap or contradict each other are refused with the reason.
 */
export function readBands(text: string): Answer<Bands | undefined> {
  const pieces = text.split(PARTS).filter((piece) => piece.trim() !== "");
  const parts = pieces.map(partOf);
  const named = parts.filter((part) => part !== undefined);
  if (named.length < 2 || !named.some(({ band }) => band === "good")) return answer(undefined);
  if (named.length < pieces.length) return refused(text, "say more than green, amber and red.");
  const values = new Map<Band, TypedValue>();
  for (const { band, says } of named) {
    if (values.has(band)) return refused(text, "name one colour twice.");
    values.set(band, readTypedValue(says));
  }
  return fitted(values, text);
}

function refused(text: string, fault: string): Answer<never> {
  return invalid(`The bands "${text}" ${fault}`);
}

type Numbers = Extract<TypedValue, { kind: "number" | "range" }>;

function fitted(values: ReadonlyMap<Band, TypedValue>, text: string): Answer<Bands> {
  const [good, middle, bad] = BANDS.map((band) => numbersIn(values.get(band)));
  if (good === "unreadable" || middle === "unreadable" || bad === "unreadable")
    return refused(text, "cannot be read; write them as G >= 95 %, A 90-95 %, R < 90 %.");
  if (!good) return refused(text, "do not say where green begins.");
  if (good.kind === "range") return aroundRange(good, middle, text);
  return aroundEdge(good, { middle, bad, text });
}

function numbersIn(value: TypedValue | undefined): Numbers | undefined | "unreadable" {
  if (value === undefined || value.kind === "no data") return undefined;
  return value.kind === "number" || value.kind === "range" ? value : "unreadable";
}

/** Green is a band of its own; amber lies evenly around it. */
function aroundRange(
  good: Extract<Numbers, { kind: "range" }>,
  middle: Numbers | undefined,
  text: string,
): Answer<Bands> {
  if (middle?.kind !== "range")
    return refused(text, "do not say how far amber reaches around green; write it as a range.");
  const [below, above] = [good.lower - middle.lower, middle.upper - good.upper];
  if (below >= 0 && above >= 0 && isNear(below, above, good.upper))
    return answer({ target: good, tolerance: below });
  return refused(text, "have amber unevenly around green; write green as >= or <=.");
}

interface Others {
  readonly middle: Numbers | undefined;
  readonly bad: Numbers | undefined;
  readonly text: string;
}

/** Green begins at an edge; amber, or else red, says how far it may be missed. */
function aroundEdge(
  good: Extract<Numbers, { kind: "number" }>,
  { middle, bad, text }: Others,
): Answer<Bands> {
  const side = good.bound ?? sideOf(good.value, middle, bad);
  if (side === undefined) return refused(text, "do not say on which side of green red lies.");
  const edges = [middle && farEdge(middle, side), bad && nearEdge(bad, side)].filter(
    (edge) => edge !== undefined,
  );
  const [edge, other = edge] = edges;
  if (edge === undefined || other === undefined) return refused(text, "do not say where red begins.");
  const tolerance = side === "at least" ? good.value - edge : edge - good.value;
  if (tolerance < 0 || !touches(middle, side, good.value) || !isNear(edge, other, good.value))
    return refused(text, "leave a gap or overlap.");
  const target = { ...good, bound: side };
  return answer({ target, tolerance: isRedIncluded(middle, bad) ? tolerance * ALMOST : tolerance });
}

/** Amber that is told as a range begins where green ends. */
function touches(middle: Numbers | undefined, side: Bound, green: number): boolean {
  if (middle?.kind !== "range") return true;
  return isNear(nearEdge(middle, side) ?? green, green, green);
}

function isRedIncluded(middle: Numbers | undefined, bad: Numbers | undefined): boolean {
  return !middle && bad?.kind === "number" && bad.bound !== undefined && bad.strict !== true;
}

/** Red that begins with its own edge leaves amber all but that. */
const ALMOST = 1 - 1e-6;

function sideOf(green: number, ...others: readonly (Numbers | undefined)[]): Bound | undefined {
  const other = others.find((value) => value !== undefined);
  if (!other) return undefined;
  const level = other.kind === "range" ? (other.lower + other.upper) / 2 : other.value;
  if (level === green) return undefined;
  return level < green ? "at least" : "at most";
}

/** Where amber ends, away from green. */
function farEdge(middle: Numbers, side: Bound): number | undefined {
  if (middle.kind === "range") return side === "at least" ? middle.lower : middle.upper;
  return middle.bound === undefined || middle.bound === side ? middle.value : undefined;
}

/** Where a band begins, on the side of green. */
function nearEdge(band: Numbers, side: Bound): number | undefined {
  if (band.kind === "range") return side === "at least" ? band.upper : band.lower;
  return band.bound === side ? undefined : band.value;
}

/** `90-94` beside `>= 95`: people leave out what lies between two whole numbers, or two tenths. */
const SMALL_GAP = 0.02;

function isNear(one: number, other: number, size: number): boolean {
  const gap = Math.abs(one - other);
  return gap <= 1e-9 * Math.abs(size) || gap <= SMALL_GAP * Math.abs(size);
}

/** Text of bands that stand in columns of their own, as our formula joins them: `G >=95%; A 0.9; R <90%`. */
export function joinedBands(cells: Readonly<Partial<Record<Band, string>>>): string {
  const letters: Readonly<Record<Band, string>> = { good: "G", middle: "A", bad: "R" };
  return BANDS.flatMap((band) => (cells[band] === undefined ? [] : `${letters[band]}: ${cells[band]}`)).join(
    "; ",
  );
}
