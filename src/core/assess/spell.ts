import type { Unit } from "../model/quantity";

/** Digits that a person still compares; sheets hold more through rounding alone. */
const SIGNIFICANT_DIGITS = 6;
/** Beyond these a number is easier to read as 1.5e+21. */
const LARGEST_PLAIN = 1e15;
const SMALLEST_PLAIN = 1e-6;
const MINUS = "\u2212";
/** Units that the number itself shows, or that add nothing to it. */
const SILENT_UNITS: readonly Unit[] = ["currency", "count", "ratio", "x"];

/** A number as a sentence says it: 26100 → `26,100`, 0.45 in `%` → `45%`, 0.031 in `pp` → `3.1 pp`, 1.5 in hours → `1.5 hours`. */
export function spellNumber(value: number, unit?: Unit): string {
  if (isShare(unit)) return `${spellPlain(value * 100)}${unit === "%" ? "" : " "}${unit}`;
  return unit === undefined || SILENT_UNITS.includes(unit)
    ? spellPlain(value)
    : `${spellPlain(value)} ${unit}`;
}

/** Told in hundredths. */
function isShare(unit: Unit | undefined): boolean {
  return unit === "%" || unit === "pp";
}

function spellPlain(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN) return spellScientific(value);
  const wholeDigits = Math.floor(Math.log10(size)) + 1;
  const rounded = Number(size.toPrecision(Math.max(SIGNIFICANT_DIGITS, wholeDigits)));
  const [whole = "", fraction] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? MINUS : ""}${fraction === undefined ? grouped : `${grouped}.${fraction}`}`;
}

function spellScientific(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).replace("-", MINUS);
}

/** A share in whole percent, as a person says it: 0.604 → `60%`. */
export function spellShare(share: number): string {
  const percent = wholePercent(share);
  return `${percent < 0 ? MINUS : ""}${Math.abs(percent)}%`;
}

/** Which way a number that is needed may be rounded without becoming untrue. */
export type Rounding = "enough" | "short of it";

/** A share in tenths of a percent, rounded so that it is really enough, or really not: 0.675 → `67.5%`. */
export function spellTenths(share: number, rounding: Rounding): string {
  const tenths = share * 1000;
  // The billionth keeps 70.0 from becoming 70.1 through binary rounding alone.
  const rounded = rounding === "enough" ? Math.ceil(tenths - 1e-9) : Math.floor(tenths + 1e-9);
  return `${rounded < 0 ? MINUS : ""}${(Math.abs(rounded) / 10).toFixed(1)}%`;
}

/** 0.604 → 60; never the −0 of a tiny negative. */
export function wholePercent(share: number): number {
  return Math.round(share * 100) + 0;
}

/** `1 day`, `14 days`. */
export function spellDays(days: number): string {
  return days === 1 ? "1 day" : `${spellNumber(days)} days`;
}

/** How a cell shows its numbers, as far as a sentence can follow. */
export interface NumberStyle {
  readonly isPercent: boolean;
  readonly spell: (value: number) => string;
}

/** What a number is shown in: its cell's style, or else the unit in its text. */
export interface Shown {
  readonly unit?: Unit | undefined;
  readonly style?: NumberStyle;
}

/** A number as its cell would show it, or else as a sentence says it. */
export function spellShown(value: number, { unit, style }: Shown): string {
  return style ? style.spell(value) : spellNumber(value, unit);
}

/** How far two numbers lie apart; percentages in points: 0.95 and 0.92 → `3 points`. */
export function spellApart(distance: number, shown: Shown): string {
  if (!(shown.style?.isPercent ?? isShare(shown.unit))) return spellShown(distance, shown);
  const points = spellNumber(distance * 100);
  return `${points} ${points === "1" ? "point" : "points"}`;
}
