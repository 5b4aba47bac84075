import { spellNumber } from "./spell";
import type { Unit } from "../model/quantity";

/** How a cell shows its numbers, as far as a sentence can follow. */
export interface NumberStyle {
  readonly prefix: string;
  readonly suffix: string;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** `$`, digits, decimals and what follows: `"$"#,##0.00`, `0.0 %`, `#,##0 "days"`. */
const PATTERN = /^([^#0?]*)([#0?][#0?,]*)(?:\.([#0?]*))?([^#0?]*)$/;
const QUOTED = /"([^"]*)"|\\(.)/g;

/** The style of a number format code; undefined for dates, powers of ten, thousands cut off, and none at all. */
export function styleOf(code: string | undefined): NumberStyle | undefined {
  const [first = ""] = (code ?? "").split(";");
  const plain = first.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"').replace(/\[[^\]]*\]|_.|\*./g, "");
  const [, before = "", whole = "", fraction = "", after = ""] = PATTERN.exec(plain) ?? [];
  const bare = `${before}${after}`.replace(QUOTED, "");
  if (whole === "" || whole.endsWith(",") || /[a-z@]/i.test(bare)) return undefined;
  return {
    prefix: before.replace(QUOTED, "$1$2"),
    suffix: after.replace(QUOTED, "$1$2"),
    decimals: fraction.replace(/[^0]/g, "").length,
    isPercent: bare.includes("%"),
  };
}

/** What a number is shown in: its cell's style, or else the unit in its text. */
export interface Shown {
  readonly unit?: Unit;
  readonly style?: NumberStyle;
}

/** A number as its cell would show it, with more decimals where they count: 0.08 in `0.0%` → `8.0%`. */
export function spellShown(value: number, { unit, style }: Shown): string {
  if (!style) return spellNumber(value, unit);
  const { prefix, suffix, decimals, isPercent } = style;
  const spelled = spellNumber(isPercent ? value * 100 : value);
  const [, minus = "", digits = ""] = /^(\u2212?)(.*)$/.exec(spelled) ?? [];
  const [whole = "", fraction = ""] = digits.split(".");
  const padded = fraction.padEnd(decimals, "0");
  return `${minus}${prefix}${whole}${padded === "" ? "" : `.${padded}`}${suffix}`;
}

/** How far two numbers lie apart; percentages in points: 0.95 and 0.92 → `3 points`. */
export function spellApart(distance: number, shown: Shown): string {
  if (!(shown.style?.isPercent ?? shown.unit === "%")) return spellShown(distance, shown);
  const points = spellNumber(distance * 100);
  return `${points} ${points === "1" ? "point" : "points"}`;
}
