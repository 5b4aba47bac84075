import type { Locale } from "../model/workbook";

/** Groups of three, or of Indian usage: `1,234,567`, `12,34,567`. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/;

function isGrouped(digits: string, separator: string): boolean {
  return GROUPED.test(digits.split(separator).join(","));
}

function ungrouped(digits: string, separator: string): string {
  return digits.split(separator).join("");
}

/** `1.234,56` and `1,234.56`: with both signs there the last one is the decimal sign. */
function bothSigns(digits: string): number | undefined {
  const decimalAt = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const grouping = digits[decimalAt] === "." ? "," : ".";
  const [whole, fraction] = [digits.slice(0, decimalAt), digits.slice(decimalAt + 1)];
  return isGrouped(whole, grouping) && !fraction.includes(grouping)
    ? Number(`${ungrouped(whole, grouping)}.${fraction}`)
    : undefined;
}

/** One sign, once. Only three digits behind it leave a choice, and that is the locale's. */
function oneSign(
  digits: string,
  separator: string,
  decimal: string | undefined,
): number | "ambiguous" | undefined {
  const [whole = "", fraction = ""] = digits.split(separator);
  const asDecimal = Number(`${whole || "0"}.${fraction}`);
  if (fraction.length !== 3) {
    const isTypingSlip = fraction.length > 3 && separator === "," && decimal === ".";
    return isTypingSlip ? undefined : asDecimal;
  }
  if (whole.length > 3 || /^0*$/.test(whole)) return asDecimal;
  if (decimal === undefined) return "ambiguous";
  return separator === decimal ? asDecimal : Number(whole + fraction);
}

/**
 * The number that bare digits with separators stand for: `1.234,56` → 1234.56, `160'000` → 160000.
 * `1,234` follows the decimal sign of the locale and is ambiguous without; `1.2.3` is no number → undefined.
 */
export function readNumeral(
  text: string,
  decimalSeparator: Locale["decimalSeparator"] | undefined,
): number | "ambiguous" | undefined {
  const digits = text.replace(/[' ]/g, "");
  const wasGrouped = digits !== text;
  const [dots, commas] = [digits.split(".").length - 1, digits.split(",").length - 1];
  if (dots + commas === 0) return Number(digits);
  if (dots > 0 && commas > 0) return bothSigns(digits);
  const separator = dots > 0 ? "." : ",";
  if (dots + commas > 1)
    return isGrouped(digits, separator) ? Number(ungrouped(digits, separator)) : undefined;
  return oneSign(digits, separator, wasGrouped ? separator : decimalSeparator);
}
