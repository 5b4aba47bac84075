import type { LanguageWords } from "../vocabulary/language-words";
import { monthOfWord } from "./month";
import { isDateFiller } from "./date";
import { isPeriodWord } from "./period";
import { textAt, type Token } from "./token";

const FIRST_YEAR = 2010;
const LAST_YEAR = 2060;
const LAST_DAY = 31;

/** What the words in front let expect: a time (`in`), a number (`to`), or nothing. */
export type Before = "time" | "number" | "unknown";

function isYear(token: Token | undefined): boolean {
  if (token?.kind !== "number" || !/^\d{4}$/.test(token.text)) return false;
  return Number(token.text) >= FIRST_YEAR && Number(token.text) <= LAST_YEAR;
}

function isShort(token: Token | undefined, highest: number): boolean {
  return token?.kind === "number" && /^\d{1,2}$/.test(token.text) && Number(token.text) <= highest;
}

/** One joining token may stand here: `Q4 '26`, `2019-Q4`, `15 de mayo`, `1er avril`. */
function afterJoint(tokens: readonly Token[], at: number): number {
  return /^(?:[-/'.,]|de|del|do|of|er|st|nd|rd|th|e|º|ª|°)$/.test(textAt(tokens, at)) ? at + 1 : at;
}

function afterYear(tokens: readonly Token[], at: number): number {
  const year = afterJoint(tokens, at);
  return isYear(tokens[year]) ? afterNextYear(tokens, year + 1) : at;
}

/** `2025/26`, `FY25-26`, `2025-2027`: from one year into another; the second number, too, tells when. */
function afterNextYear(tokens: readonly Token[], at: number): number {
  const [year, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isJoined = joint?.isGlued === true && /^[-/]$/.test(joint.text) && next?.isGlued === true;
  const isNext = isJoined && (isYear(next) || (Number(year?.text) + 1) % 100 === Number(next.text) % 100);
  return isNext && /^\d\d(\d\d)?$/.test(next.text) ? at + 2 : at;
}

/** `Q3`, `FY26 Q1`, `KW 36 2026`: a period's word with its number. */
function periodEnd(tokens: readonly Token[], at: number, before: Before = "unknown"): number {
  const [word, number] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || number?.kind !== "number" || !isPeriodWord(word.text)) return at;
  const isCode = number.isGlued || before === "time" || isPeriodWord(word.text, "fiscalYear", "quarter");
  if (!isCode || !(isShort(number, 99) || isYear(number))) return at;
  const end = afterYear(tokens, afterNextYear(tokens, at + 2));
  const second = afterJoint(tokens, end);
  return tokens[second + 1]?.isGlued ? Math.max(end, periodEnd(tokens, second)) : end;
}

/** `May 15`, `December 2026`, `Mai 15, 2026`. */
function monthFirstEnd(tokens: readonly Token[], at: number): number {
  const next = textAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  if (!isShort(tokens[next], LAST_DAY))
    return isYear(tokens[afterJoint(tokens, next)]) ? afterYear(tokens, next) : at;
  return textAt(tokens, next + 1) === "%" ? at : afterYear(tokens, next + 1);
}

/** `19.-20. August`, `3-5 May`: where the second day stands; else the first one. */
function spanOfDays(tokens: readonly Token[], at: number): number {
  const dash = textAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  return textAt(tokens, dash) === "-" && isShort(tokens[dash + 1], LAST_DAY) ? dash + 1 : at;
}

/** `15 May 2026`, `19. August`, `1er avril`, `15 de mayo de 2026`. */
function monthEnd(tokens: readonly Token[], at: number, languages: readonly LanguageWords[]): number {
  const isMonth = (token: Token | undefined) =>
    token?.kind === "word" && monthOfWord(token.text, languages) !== undefined;
  if (isMonth(tokens[at])) return monthFirstEnd(tokens, at);
  if (!isShort(tokens[at], LAST_DAY)) return at;
  const last = spanOfDays(tokens, at);
  const month = [last + 1, afterJoint(tokens, last + 1)].find((place) => isMonth(tokens[place]));
  return month === undefined ? at : afterYear(tokens, month + 1);
}

/** `3. Quartal`, `2nd half`: an ordinal and a period's word. */
function ordinalEnd(tokens: readonly Token[], at: number): number {
  const joint = tokens[at + 1];
  if (!isShort(tokens[at], 4) || !joint?.isGlued || afterJoint(tokens, at + 1) === at + 1) return at;
  const word = tokens[at + 2];
  return word?.kind === "word" && isPeriodWord(word.text, "quarter", "half") ? afterYear(tokens, at + 3) : at;
}

/** `2019-Q4`, `in 2026`, `… vs 2025.`: `the 2026 plan`: a year by itself, unless something can be counted behind it. */
function yearEnd(tokens: readonly Token[], at: number, before: Before): number {
  if (!isYear(tokens[at])) return at;
  const next = afterNextYear(tokens, at + 1);
  if (next > at + 1) return next;
  const second = afterJoint(tokens, at + 1);
  const period = periodEnd(tokens, second);
  if (period > second) return period;
  const following = tokens[at + 1];
  const isAlone = following === undefined || (following.kind === "sign" && !/[%$€£+]/.test(following.text));
  return before === "time" || isAlone || isDateFiller(textAt(tokens, at - 1)) ? at + 1 : at;
}

/**
 * How many tokens from here on tell a time; 0 where none do.
 */
export function timeExpressionLength(
  tokens: readonly Token[],
  at: number,
  context: { readonly languages: readonly LanguageWords[]; readonly before: Before },
): number {
  const { languages, before } = context;
  if (tokens[at]?.kind === "date") return 1;
  const isNumber = before === "number" && afterNextYear(tokens, at + 1) === at + 1;
  const year = isNumber ? at : yearEnd(tokens, at, before);
  const end = Math.max(
    periodEnd(tokens, at, before),
    monthEnd(tokens, at, languages),
    ordinalEnd(tokens, at),
    year,
  );
  return end - at;
}
