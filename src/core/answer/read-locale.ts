import { answer, invalid, type Answer } from "../model/answer";
import type { Decimals } from "../model/workbook";
import { DECIMAL_COMMA, DECIMAL_POINT } from "../vocabulary/locales";

const TAG = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** Reads a language tag: `de-DE` → a decimal comma; a bare `,` or `.` is the separator itself. */
export function readLocale(text: string): Answer<Decimals> {
  const trimmed = text.trim();
  if (trimmed === "," || trimmed === ".") return answer({ decimalSeparator: trimmed });
  const [, language = "", country = ""] = TAG.exec(trimmed) ?? [];
  const place = `${language.toLowerCase()}-${country.toUpperCase()}`;
  const decimalSeparator = separatorOf(place) ?? separatorOf(language.toLowerCase());
  if (!decimalSeparator) return invalid(`"${trimmed}" is no locale that we know; type for example de-DE.`);
  return answer({ decimalSeparator });
}

function separatorOf(tag: string): Decimals["decimalSeparator"] | undefined {
  if (DECIMAL_COMMA.has(tag)) return ",";
  return DECIMAL_POINT.has(tag) ? "." : undefined;
}
