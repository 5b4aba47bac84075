import type { NamedPeriod } from "../model/cycle";
import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";
import { fullYear } from "./date";
import { periodWordOf, spreadPeriods } from "./heading-period-words";
import { MONTHS_OF } from "./period";

/** What is known beside the words: the first month of the fiscal year, where anybody said so, and the day of today. */
export interface PeriodScene {
  readonly yearStart: number;
  readonly isYearStartSaid: boolean;
  readonly asOf: DateSerial;
}

/** A year as written; `FY2025/26` is one of two calendar years. */
interface Year {
  readonly last: number;
  readonly isFiscal: boolean;
  readonly isDouble: boolean;
}

interface Part {
  readonly unit: "quarter" | "half";
  readonly index: number;
  readonly isClear: boolean;
}

/** What stands at a place of the text, and how long it is. */
interface Named {
  readonly part?: Part;
  readonly year?: Year;
  readonly length: number;
}

const MONTHS = 12;
/** How many there are in a year. */
const LAST_INDEX = { quarter: 4, half: 2 } as const;
/** `T1` is a third of a year, too, in the North, and `S1` a week in the South. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["t", "s"]);
const YEAR = /^(?:(\p{L}+) ?)?('?)(\d\d(?:\d\d)?)(?!\d)( ?[/-] ?(\d\d(?:\d\d)?)(?!\d|[/.-]\d))?/u;
/** `Q3`, `Quartal 3`; or `3rd quarter`, `1. Halbjahr`, `3Q`. */
const PARTS = [
  /^(?<word>\p{L}+)[ .-]?(?<index>[1-4])(?!\d|[.,]\d|%)/u,
  /^(?<index>[1-4])(?:st|nd|rd|th|er|eme|e|º|ª|°|\.)?(?:[ -]?(?<word>\p{L}{3,})|q)/u,
];
/** What may stand between a quarter and its year. */
const JOINT = /^(?: year | ?[-/,.'_] ?| (?:of|de|du|del|van|von) | )/;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/**
 * The quarters, halves and years that a title, a sheet or a file names: `OKRs Q3 2026`, `FY2025/26`, `1. Halbjahr 2026`.
 * Certain is only what means the same days to everybody: a calendar quarter with its year where no other fiscal year
 * was said, and a fiscal one where its first month was. The same period twice counts once.
 */
export function namedPeriods(text: string, scene: PeriodScene): readonly NamedPeriod[] {
  const folded = spreadPeriods(text).replace(/第/g, "").replace(/ +/g, " ");
  const found: NamedPeriod[] = [];
  let at = 0;
  while (at < folded.length) {
    const match = isWordStart(folded, at) ? namedAt(folded.slice(at)) : undefined;
    const named = match && resolved(match, scene);
    if (match && named) found.push({ ...named, words: spelled(folded.slice(at, at + match.length)) });
    at += match?.length ?? 1;
  }
  return eachPeriodOnce(found);
}

/** Of those that mean the same days the first. */
export function eachPeriodOnce<Named extends { readonly period: Period }>(
  all: readonly Named[],
): readonly Named[] {
  const isSame = (one: Period, other: Period) => one.start === other.start && one.end === other.end;
  return all.filter(({ period }, index) => all.findIndex((other) => isSame(other.period, period)) === index);
}

function isWordStart(text: string, at: number): boolean {
  return /[^\s/,.'-]/.test(text.charAt(at)) && !/[\p{L}\d.,]/u.test(text.charAt(at - 1));
}

/** A part with its year before or behind it, or one of them alone. */
function namedAt(text: string): Named | undefined {
  const first = partAt(text) ?? yearAt(text, "");
  const joint = first && JOINT.exec(text.slice(first.length))?.[0];
  if (!first || joint === undefined) return first;
  const behind = text.slice(first.length + joint.length);
  const second = first.part ? yearAt(behind, joint) : partAt(behind);
  return second ? { ...first, ...second, length: first.length + joint.length + second.length } : first;
}

function partAt(text: string): Named | undefined {
  for (const shape of PARTS) {
    const match = shape.exec(text);
    const { word = "q", index } = match?.groups ?? {};
    const unit = periodWordOf(word);
    if (match && (unit === "quarter" || unit === "half") && Number(index) <= LAST_INDEX[unit])
      return { part: { unit, index: Number(index), isClear: !AMBIGUOUS.has(word) }, length: match[0].length };
  }
  return undefined;
}

/** Two digits are a year behind `FY`, an apostrophe or what joins them to a quarter: `Q3/26`; `Q3 26 goals` are 26 goals. */
function yearAt(text: string, joint: string): Named | undefined {
  const match = YEAR.exec(text);
  if (!match) return undefined;
  const [all, word, sign = "", year = "", rest = "", next] = match;
  const kind = word === undefined ? "none" : periodWordOf(word);
  const mayBeShort = kind !== "none" || /[-/']/.test(sign + joint);
  const first = fullYear(Number(year));
  if (!isYearWord(kind) || (year.length === 2 && !mayBeShort) || !isYear(first)) return undefined;
  const isDouble = next !== undefined && Number(next) % 100 === (first + 1) % 100;
  return {
    year: { last: isDouble ? first + 1 : first, isFiscal: kind === "fiscalYear" || isDouble, isDouble },
    length: all.length - (isDouble ? 0 : rest.length),
  };
}

function isYearWord(kind: string | undefined): boolean {
  return kind === "none" || kind === "fiscalYear" || kind === "year";
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Nobody knows when a year begins that lies in two calendar years but not from January. */
function resolved({ part, year }: Named, scene: PeriodScene): Omit<NamedPeriod, "words"> | undefined {
  if (year === undefined) return part && { period: nearest(part, scene), isCertain: false };
  const isCalendar = scene.yearStart === 1;
  if (year.isDouble && isCalendar) return undefined;
  const isCertain = year.isFiscal
    ? scene.isYearStartSaid && (isCalendar || year.isDouble)
    : part !== undefined && part.isClear && isCalendar;
  const first = year.isFiscal && !isCalendar ? year.last - 1 : year.last;
  return { period: periodOf(first, part, { ...scene, isFiscal: year.isFiscal }), isCertain };
}

/** 2026, the third quarter, a year from January → July to September. What is not fiscal begins in the year it names. */
function periodOf(
  year: number,
  part: Part | undefined,
  { yearStart, isFiscal }: { readonly yearStart: number; readonly isFiscal: boolean },
): Period {
  const months = MONTHS_OF[part?.unit ?? "year"];
  const later = yearStart - 1 + ((part?.index ?? 1) - 1) * months;
  const first = (isFiscal ? later : later % MONTHS) + 1;
  return { start: dateSerial(year, first, 1), end: dateSerial(year, first + months, 1) - 1 };
}

/** Without a year it is the one nearest to today, the coming one rather than one as long over. */
function nearest(part: Part, { asOf, yearStart }: PeriodScene): Period {
  const { year } = calendarDate(asOf);
  const candidates = [year - 1, year, year + 1].map((one) =>
    periodOf(one, part, { yearStart, isFiscal: false }),
  );
  const away = ({ start, end }: Period) => Math.max(0, start - asOf, asOf - end);
  return candidates.reduce((best, one) => (away(one) <= away(best) ? one : best));
}

/** `q3 2026` → `Q3 2026`, `1. halbjahr 2026` → `1. Halbjahr 2026`. */
function spelled(folded: string): string {
  return folded
    .trim()
    .replace(/\p{L}+/gu, (word) =>
      word.length <= 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    );
}
