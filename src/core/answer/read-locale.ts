import { answer, invalid, type Answer } from "../model/answer";
import type { Locale } from "../model/workbook";
import { DAY_FIRST, DECIMAL_COMMA, DECIMAL_POINT, MONTH_FIRST, YEAR_FIRST } from "../vocabulary/locales";

type DecimalSeparator = Locale["decimalSeparator"];
type DateOrder = Locale["dateOrder"];

const TAG = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** Reads a language tag: `de-DE` → a decimal comma and the day first; a bare `,` or `.` is the separator itself. */
export function readLocale(text: string): Answer<Locale> {
  const trimmed = text.trim();
  if (trimmed === ",") return answer({ decimalSeparator: ",", dateOrder: "dmy" });
  if (trimmed === ".") return answer({ decimalSeparator: ".", dateOrder: "mdy" });
  const [, language = "", country = ""] = TAG.exec(trimmed) ?? [];
  const place = `${language.toLowerCase()}-${country.toUpperCase()}`;
  const decimalSeparator = separatorOf(place) ?? separatorOf(language.toLowerCase());
  if (!decimalSeparator) return invalid(`"${trimmed}" is no locale that we know; type for example de-DE.`);
  return answer({
    decimalSeparator,
    dateOrder: dateOrderOf(place) ?? dateOrderOf(language.toLowerCase()) ?? "dmy",
  });
}

function separatorOf(tag: string): DecimalSeparator | undefined {
  if (DECIMAL_COMMA.has(tag)) return ",";
  return DECIMAL_POINT.has(tag) ? "." : undefined;
}

function dateOrderOf(tag: string): DateOrder | undefined {
  if (YEAR_FIRST.has(tag)) return "ymd";
  if (MONTH_FIRST.has(tag)) return "mdy";
  return DAY_FIRST.has(tag) ? "dmy" : undefined;
}
