import type { CellValue } from "../model/cell";
import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";
import { fullYear, isDateFiller, readDate } from "./date";
import { fold } from "../text/fold";
import { monthOfWord } from "./month";
import { indexWords } from "./word-index";

export type PeriodWord = "year" | "fiscalYear" | "half" | "quarter" | "month" | "week";

/** What a header names, before a year is known. */
interface Naming {
  readonly unit: "year" | "half" | "quarter" | "month" | "week";
  readonly index: number;
  readonly year?: number;
}

const PERIOD_WORDS = indexWords<PeriodWord>((language) => language.periods);
/** Whether a folded word names a kind of period (one of those given): `q`, `quartal`, `fy`, `kw`. */
export function isPeriodWord(word: string, ...kinds: readonly PeriodWord[]): boolean {
  const kind = PERIOD_WORDS.get(word);
  return kind !== undefined && (kinds.length === 0 || kinds.includes(kind));
}

/** `FY26`, `exercice 2026`: when such a year begins, only its company knows. */
export function isOfFiscalYear(text: string): boolean {
  return fold(text)
    .split(/[^a-z]+/)
    .some((word) => isPeriodWord(word, "fiscalYear"));
}

/** The words in which a period is read. */
export interface PeriodLexicon {
  readonly wordOf: (part: string) => PeriodWord | undefined;
  readonly monthOf: (part: string) => number | undefined;
}

/** The languages of statements: what the cells read without carrying every language. */
export const CELL_PERIODS: PeriodLexicon = {
  wordOf: (part) => PERIOD_WORDS.get(part),
  monthOf: monthOfWord,
};

/** How many months a period covers. */
export const MONTHS_OF = { year: 12, half: 6, quarter: 3, month: 1 } as const;
const LAST_INDEX = { year: 1, half: 2, quarter: 4, month: 12, week: 53 } as const;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Below this a number in a header cannot be a date that somebody plans with: 1954-10-03. */
export const FIRST_HEADER_SERIAL = 20000;

function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** The Monday of ISO week 1 is the one of the week that holds 4 January. Serial 2 was a Monday. */
function weekStart(year: number, week: number): DateSerial {
  const fourth = dateSerial(year, 1, 4);
  return fourth - ((fourth - 2) % 7) + (week - 1) * 7;
}

/** 52, or 53 where the Monday of a 53rd week still lies before next year's first. */
function weeksIn(year: number): number {
  return (weekStart(year + 1, 1) - weekStart(year, 1)) / 7;
}

function periodIn(year: number, { unit, index }: Naming): Period {
  if (unit === "week") return { start: weekStart(year, index), end: weekStart(year, index) + 6 };
  const months = MONTHS_OF[unit];
  const first = (index - 1) * months + 1;
  return { start: dateSerial(year, first, 1), end: dateSerial(year, first + months, 1) - 1 };
}

/** Without a year it is the latest such period that has begun by `asOf`. */
function latestPeriod(naming: Naming, asOf: DateSerial): Period {
  const { year } = calendarDate(asOf);
  const candidates = [year + 1, year, year - 1].map((candidate) => periodIn(candidate, naming));
  return candidates.find((period) => period.start <= asOf) ?? periodIn(year - 1, naming);
}

/** `"q3 2026"` → `["q", "3", "2026"]`; ordinal endings, joining signs and how sure it is, `(prov.)`, fall away, `'26` keeps its mark. */
function partsOf(folded: string): readonly string[] {
  const spelled = folded
    .replace(/第|\((pr|re|una)\D+\)$/g, "")
    .replace(/(年度|年)/g, " year ")
    .replace(/月/g, " month ")
    .replace(/(四半期|季度)/g, " quarter ")
    .replace(/(\d)(st|nd|rd|th|er|eme|e|º|ª|°)(?![a-z])/g, "$1 ");
  return spelled.match(/'\d{2}(?!\d)|\d+|[^\d\s.,/'()*_-]+/g) ?? [];
}

interface Found {
  readonly words: readonly PeriodWord[];
  readonly months: readonly number[];
  readonly numbers: readonly number[];
  readonly years: readonly number[];
  readonly isUnderstood: boolean;
}

/** A number that is no year, a year, a month, a word of periods; what else it may be is not understood. */
function findIn(parts: readonly string[], lexicon: PeriodLexicon): Found {
  const [words, months, numbers, years]: [PeriodWord[], number[], number[], number[]] = [[], [], [], []];
  let isUnderstood = true;
  for (const part of parts.filter((one) => !isDateFiller(one))) {
    const number = Number(part.replace("'", ""));
    const [word, month] = [lexicon.wordOf(part), lexicon.monthOf(part)];
    if (part.startsWith("'") || isYear(number)) years.push(fullYear(number));
    else if (!Number.isNaN(number)) numbers.push(number);
    else if (word) words.push(word);
    else if (month) months.push(month);
    else isUnderstood = false;
  }
  return { words, months, numbers, years, isUnderstood };
}

/** A number of two digits is a year behind `FY`, and wherever the index has its own number: `Q3 26`, `Jan 26`. */
function withShortYear(found: Found, folded: string): Found {
  const fiscal = /(?:^|[^a-z])([a-z]+) ?'?(\d{2})(?!\d)/g;
  for (let match = fiscal.exec(folded); match; match = fiscal.exec(folded)) {
    const word = PERIOD_WORDS.get(match[1] ?? "");
    if ((word === "fiscalYear" || word === "year") && found.years.length === 0) {
      return takeYear(found, Number(match[2]));
    }
  }
  const last = found.numbers[found.numbers.length - 1];
  const isOfMonth = found.months.length > 0;
  // The number behind `w` is that of the week: `06-W22`.
  const isSpare = isOfMonth
    ? found.numbers.length === 1
    : found.numbers.length === 2 && !/(^|[^a-z\d])[a-z]+\d+$/.test(folded);
  const isNamed = found.months.length > 0 || found.words.length > 0;
  return isSpare && isNamed && last !== undefined && last >= 10 && last < 100 && found.years.length === 0
    ? takeYear(found, last)
    : found;
}

function takeYear(found: Found, year: number): Found {
  const numbers = [...found.numbers];
  numbers.splice(numbers.lastIndexOf(year), 1);
  return { ...found, numbers, years: [...found.years, fullYear(year)] };
}

/** The weeks of French and Spanish `S36`: `S` names a half only up to two. */
function unitOf(words: readonly PeriodWord[], index: number): Exclude<Naming["unit"], "year"> | undefined {
  for (const word of words) {
    if (word === "half") return index > LAST_INDEX.half ? "week" : "half";
    if (word !== "year" && word !== "fiscalYear") return word;
  }
  return words.length === 0 ? "month" : undefined;
}

/** How many of a kind a year has; without a year a 53rd week may be one. */
function lastIndex(unit: Exclude<Naming["unit"], "year">, year: number | undefined): number {
  return unit === "week" && year !== undefined ? weeksIn(year) : LAST_INDEX[unit];
}

function naming(found: Found): Naming | undefined {
  const [year] = found.years;
  const yearPart = year === undefined ? {} : { year };
  const [index] = found.numbers;
  if (found.months.length === 1 && found.numbers.length === 0) {
    return { unit: "month", index: found.months[0] ?? 1, ...yearPart };
  }
  if (found.months.length > 0 || found.numbers.length > 1 || found.years.length > 1) return undefined;
  if (index === undefined) return year === undefined ? undefined : yearNaming(found, year);
  const unit = unitOf(found.words, index);
  const isNamed = found.words.length > 0 || year !== undefined;
  return unit && isNamed && index >= 1 && index <= lastIndex(unit, year)
    ? { unit, index, ...yearPart }
    : undefined;
}

function yearNaming(found: Found, year: number): Naming | undefined {
  const isOnlyYear = found.words.every((word) => word === "year" || word === "fiscalYear");
  return isOnlyYear ? { unit: "year", index: 1, year } : undefined;
}

/** `202601` → `2026-01`; anything else as it is. */
function spreadCompact(folded: string): string {
  const compact = /^(\d{4})(0[1-9]|1[0-2])$/.exec(folded);
  return compact && isYear(Number(compact[1])) ? `${compact[1] ?? ""}-${compact[2] ?? ""}` : folded;
}

function foundIn(header: string, lexicon: PeriodLexicon): Found {
  const folded = spreadCompact(fold(header));
  return withShortYear(findIn(partsOf(folded), lexicon), folded);
}

function day(value: CellValue): Period | undefined {
  const date = readDate(value);
  return date.kind === "date" ? { start: date.serial, end: date.serial } : undefined;
}

/**
 * The days that a period header stands for: `Jan`, `2026-01`, `Q3 2026`, `KW 36`, `FY26 Q1`; a date is its own day.
 * Without a year it is the latest such period that has begun by `asOf`: on 2026-11-21 `Dec` is December 2025.
 * A fiscal year counts as the calendar year of its number. Anything else → undefined.
 */
export function readPeriod(
  header: CellValue,
  asOf: DateSerial,
  lexicon: PeriodLexicon = CELL_PERIODS,
): Period | undefined {
  if (typeof header === "number" && header >= FIRST_HEADER_SERIAL && header < 100000) return day(header);
  if (typeof header !== "string" && typeof header !== "number") return undefined;
  const found = foundIn(String(header), lexicon);
  const named = found.isUnderstood ? naming(found) : undefined;
  if (!named) return typeof header === "string" ? day(header) : undefined;
  return named.year === undefined ? latestPeriod(named, asOf) : periodIn(named.year, named);
}

/** Whether a heading says its year itself: a date, `Jan 2026`, `FY26 Q1`; `Jan` and `Q3` alone do not. */
export function namesYear(header: CellValue, lexicon: PeriodLexicon): boolean {
  if (typeof header === "number") return true;
  if (typeof header !== "string") return false;
  const found = foundIn(header, lexicon);
  return found.years.length > 0 || day(header) !== undefined;
}
