import { answer, invalid, type Answer } from "../model/answer";
import { lastNumber, type Bound, type TypedValue } from "../model/quantity";
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
  BANDS.flatMap((band) => BAND_WORDS[band].split(", ").map((word) => [word, band] as const)),
);
const LONGEST_FIRST = [...WORDS.keys()].sort((one, other) => other.length - one.length);
/** Any letter of a folded text; spelled out, since Excel's older runtimes do not know `\p{L}`. */
const ANY_LETTER = "[a-z\u00e0-\u00f6\u00f8-\u024f\u0370-\u1fff\u3040-\ud7ff]";
const BEGINS = new RegExp(`^(${LONGEST_FIRST.join("|")})\\s*[:=]?(?!${ANY_LETTER})`);
const LETTER = /^([GAYR])(?:\s*[:=]\s*|\s+(?=[\d<>=≤≥(.%$€£−-])|(?=[<>=≤≥])|\s*$)/;
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
  const folded = fold(trimmed);
  const letter = LETTER.exec(trimmed);
  const [all = "", word = ""] = letter ?? BEGINS.exec(folded) ?? [];
  const band = bandOfWord(word, word);
  return band && { band, says: (letter ? trimmed : folded).slice(all.length) };
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
  const values = new Map(named.map(({ band, says }) => [band, bandValue(says)]));
  if (values.size < pieces.length) return refused(text, "say more than one green, amber and red.");
  return fitted(values, { text, step: Math.min(...named.map(({ says }) => stepOf(says))) });
}

/** `>= 90 and < 95`, `90 - <95`: a band with a sign at its upper edge. */
const TWO_EDGES = /^(.*\d.*?)[\s&–-]*(?:[a-z]{1,3} )?([<>≤≥].+)$/;

/** What a band says. From 5 to 8 is a way elsewhere; here it reaches from edge to edge. */
function bandValue(says: string): TypedValue {
  const value = readTypedValue(says);
  const [one, other] = (TWO_EDGES.exec(says)?.slice(1) ?? []).map((edge) => readTypedValue(edge));
  if (value.kind === "span") return rangeOf(value.from, value.to, value);
  if (one?.kind !== "number" || other?.kind !== "number") return value;
  return rangeOf(one.value, other.value, one.unit ? one : other);
}

function rangeOf(one: number, other: number, { unit }: Pick<Numbers, "unit">): TypedValue {
  return { kind: "range", lower: Math.min(one, other), upper: Math.max(one, other), unit };
}

/** What is said of all bands: how they are written, and one step of the last digit that any of them shows. */
interface Written {
  readonly text: string;
  readonly step: number;
}

/** What one more in the last digit means: `4.5-4.9` → 0.1, `90-94 %` → 0.01; 0 where there is no number. */
function stepOf(says: string): number {
  const [two = 0, three = 0] = ["2", "3"].map((last) =>
    lastNumber(readTypedValue(says.replace(/\d/g, "1").replace(/1(?!.*1)/, last))),
  );
  return three - two || 0;
}

function refused(text: string, fault: string): Answer<never> {
  return invalid(`The bands "${text}" ${fault}`);
}

type Numbers = Extract<TypedValue, { kind: "number" | "range" }>;

function fitted(values: ReadonlyMap<Band, TypedValue>, written: Written): Answer<Bands> {
  const { text } = written;
  const [good, middle, bad] = BANDS.map((band) => values.get(band));
  const areRead = [...values.values()].every(({ kind }) => ["number", "range", "no data"].includes(kind));
  const edge = !areRead ? undefined : good?.kind === "range" ? edgeOf(good, middle ?? bad) : good;
  if (edge?.kind === "range") return aroundRange(edge, middle, text);
  if (edge?.kind === "number") return aroundEdge(edge, [middle, bad], written);
  return refused(text, "cannot be read; write them as G >= 95 %, A 90-95 %, R < 90 %.");
}

type Range = Extract<Numbers, { kind: "range" }>;

/** `0-5; 6-10; >10`: beyond nothing or 100 % nothing lies, so that green has one edge, which the next band tells. */
function edgeOf(good: Range, next: TypedValue | undefined): Numbers {
  const { lower, upper, unit } = good;
  const [begins, ends] = endsOf(next);
  const isCap = lower === 0 && begins >= upper;
  const isFloor = (upper === 1 || upper === 100) && ends <= lower;
  return isCap || isFloor
    ? { kind: "number", value: isCap ? upper : lower, unit, bound: isCap ? "at most" : "at least" }
    : good;
}

/** Amber below and above green differ by less than this share of its edge, since people round. */
const EVEN = 0.02;

/** Green is a band of its own; amber lies evenly around it. */
function aroundRange(good: Range, middle: TypedValue | undefined, text: string): Answer<Bands> {
  const [below, above] = endsOf(middle);
  const tolerance = good.lower - below;
  const isEven = Math.abs(tolerance + good.upper - above) <= EVEN * Math.abs(good.upper);
  return tolerance >= 0 && isEven
    ? answer({ target: good, tolerance })
    : refused(text, "do not say how far green may be missed.");
}

/**
 * Green begins at an edge; amber, or else red, says how far it may be missed. What lies between two bands, as 10.5 does
 * in `G <= 10; A 11-13`, is in the worse of them.
 */
function aroundEdge(
  good: Extract<Numbers, { kind: "number" }>,
  others: readonly [middle: TypedValue | undefined, bad: TypedValue | undefined],
  { text, step }: Written,
): Answer<Bands> {
  const [middle, bad] = others;
  const { value } = good;
  const bound = good.bound ?? sideOf(value, others.flatMap(endsOf));
  const missedBy = (band: TypedValue | undefined) =>
    endsOf(band)
      .map((end) => (bound === "at least" ? value - end : end - value))
      .sort((one, further) => one - further);
  const [begins = 0, ends = 0] = missedBy(middle);
  const [tolerance, red = tolerance] = [ends, ...missedBy(bad).slice(0, 1)].filter(Number.isFinite);
  if (bound === undefined || tolerance === undefined || red === undefined)
    return refused(text, "do not say where red begins.");
  const dust = DUST * Math.abs(value);
  const isGap = (gap: number) => gap < -dust || gap > step + dust;
  const isApart = begins > -Infinity && begins < ends && isGap(begins);
  if (tolerance < 0 || isApart || isGap(red - tolerance)) return refused(text, "leave a gap or overlap.");
  const target = { ...good, bound };
  const isRedIncluded = !Number.isFinite(ends) && isClosed(bad);
  return answer({ target, tolerance: isRedIncluded ? tolerance * ALMOST : tolerance });
}

/** Numbers below green leave what is above it to green. */
function sideOf(green: number, ends: readonly number[]): Bound | undefined {
  const other = ends.find((end) => Number.isFinite(end) && end !== green);
  if (other === undefined) return undefined;
  return other < green ? "at least" : "at most";
}

/** What computing leaves behind, as a share. */
const DUST = 1e-9;

/** Where a band ends below and above; a lone number is both, and where nothing is said it goes on for ever. */
function endsOf(band: TypedValue | undefined): readonly [number, number] {
  if (band?.kind === "range") return [band.lower, band.upper];
  if (band?.kind !== "number") return [-Infinity, Infinity];
  const { bound, value } = band;
  return [bound === "at most" ? -Infinity : value, bound === "at least" ? Infinity : value];
}

function isClosed(bad: TypedValue | undefined): boolean {
  return bad?.kind === "number" && bad.bound !== undefined && bad.strict !== true;
}

/** Red that begins with its own edge leaves amber all but that. */
const ALMOST = 1 - 1e-6;

/** Text of bands that stand in columns of their own, as our formula joins them: `G >=95%; A 0.9; R <90%`. */
export function joinedBands(cells: Readonly<Partial<Record<Band, string>>>): string {
  const letters: Readonly<Record<Band, string>> = { good: "G", middle: "A", bad: "R" };
  return BANDS.flatMap((band) => (cells[band] === undefined ? [] : `${letters[band]}: ${cells[band]}`)).join(
    "; ",
  );
}
