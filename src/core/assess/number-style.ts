import { spellNumber, type NumberStyle } from "./spell";

/** `$`, digits, decimals and what follows: `"$"#,##0.00`, `0.0 %`, `#,##0 "days"`. */
const PATTERN = /^([^#0?]*)([#0?][#0?,]*)(?:\.([#0?]*))?([^#0?]*)$/;
const QUOTED = /"([^"]*)"|\\(.)/g;

/**
 * The style of a number format code; undefined for dates, powers of ten, thousands cut off, and none at all. Cells know
 * no format, so that only the pane asks.
 */
export function styleOf(code: string | undefined): NumberStyle | undefined {
  if (code === undefined) return undefined;
  if (!KNOWN.has(code)) KNOWN.set(code, readStyle(code));
  return KNOWN.get(code);
}

/** A workbook has few formats and many rows. */
const KNOWN = new Map<string, NumberStyle | undefined>();

function readStyle(code: string): NumberStyle | undefined {
  const [first = ""] = code.split(";");
  const plain = first.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"').replace(/\[[^\]]*\]|_.|\*./g, "");
  const [, before = "", whole = "", fraction = "", after = ""] = PATTERN.exec(plain) ?? [];
  const bare = `${before}${after}`.replace(QUOTED, "");
  if (whole === "" || whole.endsWith(",") || /[a-z@]/i.test(bare)) return undefined;
  const [prefix, suffix] = [before, after].map((text) => text.replace(QUOTED, "$1$2"));
  const decimals = fraction.replace(/[^0]/g, "").length;
  const isPercent = bare.includes("%");
  const spell = (value: number) => {
    const [sign, digits] = padded(isPercent ? value * 100 : value, decimals);
    return `${sign}${prefix ?? ""}${digits}${suffix ?? ""}`;
  };
  return { isPercent, spell };
}

/** Sign and digits, with more decimals than asked for where they count: 8 with one → `8.0`. */
function padded(value: number, decimals: number): readonly [sign: string, digits: string] {
  const [, minus = "", digits = ""] = /^(\u2212?)(.*)$/.exec(spellNumber(value)) ?? [];
  const [whole = "", fraction = ""] = digits.split(".");
  const filled = fraction.padEnd(decimals, "0");
  return [minus, filled === "" ? whole : `${whole}.${filled}`];
}
