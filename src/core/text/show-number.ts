import type { CellValue } from "../model/cell";
import { remembered } from "../model/remembered";

/** A number format has up to four parts, for positive, negative, zero and text. */
const PARTS = ";";
const GENERAL_DIGITS = 10;

/**
 * A number as its cell shows it: 0.034 in `0.0 %` → `3.4 %`, 184000 in `#,##0` → `184,000`. Colours, conditions and
 * the blanks that align columns show nothing; what is no number stays as it was typed.
 */
export function showNumber(value: CellValue, numberFormat = "General"): string {
  if (typeof value !== "number") return typeof value === "object" ? value.error : String(value ?? "").trim();
  const [positive = "General", negative] = numberFormat.split(PARTS);
  const pattern = bare(value < 0 && negative !== undefined ? negative : positive);
  const digits = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(pattern)?.[0];
  if (digits === undefined) return showPlain(value);
  const scaled = Math.abs(value) * (pattern.includes("%") ? 100 : 1);
  const number = group(scaled.toFixed(decimalsIn(digits)), digits.includes(","));
  const sign =
    value < 0 && negative === undefined && Number(number.replaceAll(",", "")) !== 0 ? "\u2212" : "";
  return `${sign}${pattern.replace(digits, number)}`.trim();
}

/** `0.0%` → 3 (it shows thousandths of the value), `#,##0` → 0; undefined where nothing is rounded. */
export function decimalsShown(numberFormat: string | undefined): number | undefined {
  const pattern = bare(numberFormat?.split(PARTS)[0] ?? "General");
  const digits = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(pattern)?.[0];
  return digits === undefined ? undefined : decimalsIn(digits) + (pattern.includes("%") ? 2 : 0);
}

function decimalsIn(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}

/** Quotes and escapes fall off what they protect; `[Red]`, `_-` and `*x` show nothing. */
const bare = remembered((pattern): string =>
  pattern
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]|[_*]./g, "")
    .replace(/"([^"]*)"|\\(.)/g, "$1$2")
    .replace(/General/i, ""),
);

function group(digits: string, isGrouped: boolean): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function showPlain(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 10 ** GENERAL_DIGITS) return String(value);
  const text = String(Number(value.toPrecision(GENERAL_DIGITS)));
  return text.replace("-", "\u2212");
}
