import { unitOf } from "./assess/units";
import { isBlank, type CellValue } from "./model/cell";
import { lastNumber, type TypedValue, type Unit } from "./model/quantity";
import type { Period } from "./model/period";
import { readDate } from "./parse/date";
import { readDirection } from "./parse/direction";
import { readDuePeriod } from "./parse/due-period";
import { readTypedValue } from "./parse/typed-value";
import type { Findings } from "./formula/plain/plain-dialect";
import { readRhythm } from "./answer/read-rhythm";
import { CADENCE_WORDS, IRREGULAR } from "./formula/plain/plain-days";
import type { KnownTargets } from "./formula/plain/plain-texts";

/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 255;
const SAME_UNIT: Readonly<Record<Unit, Unit>> = { ratio: "x", count: "points" };

/** The texts among some cells, each once; what is too long for a formula is left out. */
export function textsAmong(values: readonly CellValue[]): readonly string[] {
  const texts = values.filter((value) => typeof value === "string" && !isBlank(value)) as readonly string[];
  return [...new Set(texts)].filter((text) => text.length <= LONGEST_TEXT);
}

/** What each text reads as; those that `read` has no answer for are left out. */
export function findingsOf(
  texts: readonly string[],
  read: (text: string) => number | string | undefined,
): Findings {
  const found = texts.flatMap((text) => {
    const value = read(text);
    return value === undefined ? [] : [{ text, value }];
  });
  return { texts: found.map(({ text }) => text), values: found.map(({ value }) => value) };
}

/** The unit that most texts carry: one formula cannot convert, so texts in other units stay unread. */
export function commonUnit(values: readonly CellValue[]): Unit | undefined {
  const units = textsAmong(values).flatMap((text) => unitIn(readTypedValue(text)) ?? []);
  const count = (unit: Unit) => units.filter((other) => other === unit).length;
  return units.reduce<Unit | undefined>(
    (most, unit) => (most === undefined || count(unit) > count(most) ? unit : most),
    undefined,
  );
}

function unitIn(value: TypedValue): Unit | undefined {
  const unit = value.kind === "relative" ? undefined : unitOf(value);
  return unit === undefined ? undefined : (SAME_UNIT[unit] ?? unit);
}

/** A bare number takes the unit of the others, but beside percentages it is a doubt. */
function fits(value: TypedValue, unit: Unit | undefined): boolean {
  const own = unitIn(value);
  return own === unit || (own === undefined && unit !== "%");
}

/** What our functions are told instead of some texts. */
export type Instead = ReadonlyMap<string, CellValue>;

function readTold(text: string, instead: Instead | undefined): TypedValue {
  return readTypedValue(instead?.get(text) ?? text);
}

/** What typed actuals and baselines come to; "" for no data. */
export function numbersIn(values: readonly CellValue[], unit: Unit | undefined, instead?: Instead): Findings {
  return findingsOf(textsAmong(values), (text) => {
    const value = readTold(text, instead);
    if (value.kind === "no data") return "";
    if (value.kind === "unreadable" || value.kind === "relative" || !fits(value, unit)) return undefined;
    const number = lastNumber(value);
    return Number.isFinite(number) ? number : undefined;
  });
}

interface TargetFinding {
  readonly value: number | "";
  readonly upper: number | "";
  readonly bound: number;
  readonly strict: number;
}

/** Numbers, comparators and bands that were typed as targets. */
export function targetsIn(
  values: readonly CellValue[],
  unit: Unit | undefined,
  instead?: Instead,
): KnownTargets {
  const found = textsAmong(values).flatMap((text): readonly (TargetFinding & { readonly text: string })[] => {
    const target = targetFinding(readTold(text, instead), unit);
    return target ? [{ text, ...target }] : [];
  });
  return {
    texts: found.map(({ text }) => text),
    values: found.map(({ value }) => value),
    uppers: found.map(({ upper }) => upper),
    bounds: found.map(({ bound }) => bound),
    stricts: found.map(({ strict }) => strict),
  };
}

function targetFinding(target: TypedValue, unit: Unit | undefined): TargetFinding | undefined {
  const single = { upper: "" as const, bound: 0, strict: 0 };
  if (target.kind === "no data") return { ...single, value: "" };
  if (!fits(target, unit)) return undefined;
  if (target.kind === "range") return { ...single, value: target.lower, upper: target.upper };
  if (target.kind !== "number") return undefined;
  const bound = target.bound === undefined ? 0 : target.bound === "at least" ? 1 : -1;
  return { ...single, value: target.value, bound, strict: target.strict === true ? 1 : 0 };
}

/** Days typed as text; "" for no data. Of a period where a day is expected, `Q3 2026`, that edge. */
export function daysIn(values: readonly CellValue[], edge?: keyof Period): Findings {
  return findingsOf(textsAmong(values), (text) => {
    const day = readDate(text);
    if (day.kind === "date") return day.serial;
    return day.kind === "no data" ? "" : edge && readDuePeriod(text)?.[edge];
  });
}

/** The first days of the periods among some cells. */
export function beginsIn(values: readonly CellValue[]): Findings {
  return findingsOf(textsAmong(values), (text) => readDuePeriod(text)?.start);
}

/** Directions in other words than our five. */
export function directionsIn(values: readonly CellValue[]): Findings {
  return findingsOf(textsAmong(values), (text) => {
    const reading = readDirection(text);
    if (reading.kind === "no data") return "";
    if (reading.kind === "unreadable" || reading.direction === text.toLowerCase()) return undefined;
    return reading.direction;
  });
}

/** Cadences in words, as `LOWER(TRIM(…))` leaves them. */
export function cadencesIn(values: readonly CellValue[], instead?: Instead): Findings {
  const spelled = (value: CellValue) => (typeof value === "string" ? trimmed(value.toLowerCase()) : value);
  const told = new Map([...(instead ?? [])].map(([text, days]) => [spelled(text), days]));
  return findingsOf(textsAmong(values.map(spelled)), (text) => {
    if (CADENCE_WORDS.texts.includes(text)) return undefined;
    const days = told.get(text);
    const rhythm = readRhythm(typeof days === "number" || typeof days === "string" ? days : text);
    if (rhythm.kind !== "value") return undefined;
    return rhythm.value === "irregular" ? IRREGULAR : rhythm.value;
  });
}

/** As Excel's TRIM: no spaces at the ends, single ones between words. */
export function trimmed(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(/ +/g, " ").replace(/^ | $/g, "") : value;
}
