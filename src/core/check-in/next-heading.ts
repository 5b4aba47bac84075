import { calendarDate, dateSerial, type DateSerial, type Period } from "../model/period";
import { MONTH_LOCALES } from "../vocabulary/month-locales";

/** How many months a column of periods covers. */
export const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;
export const DAYS_OF_WEEK = 7;
export type PeriodStep = keyof typeof MONTHS_OF | "week";

/** The heading with the next period in it, in its own words and writing: `Okt. 26` → `Nov. 26`, `4. Quartal 2026` → `1. Quartal 2027`, `KW 09` → `KW 10`. */
export function nextHeading(heading: string, next: Period, step: PeriodStep): string | undefined {
  if (step === "week") return weekIn(heading, next.start);
  const [was, now] = [calendarDate(next.start - 1), calendarDate(next.start)];
  const renamed = step === "month" ? monthIn(heading, next.start) : numberIn(heading, step, now.month);
  if (renamed === undefined || was.year === now.year) return renamed;
  return yearIn(renamed, was.year, now.year);
}

function monthIn(heading: string, next: DateSerial): string | undefined {
  const { year, month } = calendarDate(next);
  const before = dateSerial(year, month - 1, 1);
  const names = MONTH_LOCALES.flatMap((locale) =>
    STYLES.map((style) => [nameOf(before, locale, style), nameOf(next, locale, style)] as const),
  );
  const longestFirst = names.sort(([one], [other]) => other.length - one.length);
  for (const [from, to] of longestFirst) {
    const found = wordIn(heading, from);
    if (found !== undefined) return heading.replace(found, written(to, found));
  }
  return undefined;
}

const STYLES = ["long", "short"] as const;

function nameOf(day: DateSerial, locale: string, month: (typeof STYLES)[number]): string {
  const { year, month: number } = calendarDate(day);
  return formatOf(locale, month)
    .format(Date.UTC(year, number - 1, 15))
    .replace(/\.$/, "");
}

/** Making one takes longer than a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, month: (typeof STYLES)[number]): Intl.DateTimeFormat {
  const key = `${locale} ${month}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

/** The name as the heading writes it, standing alone. */
function wordIn(heading: string, name: string): string | undefined {
  const at = heading.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return undefined;
  const around = [heading[at - 1], heading[at + name.length]];
  const isAlone = around.every((sign) => sign === undefined || !/[\p{L}]/u.test(sign) || /^\d/.test(name));
  return isAlone ? heading.slice(at, at + name.length) : undefined;
}

/** In capitals, capitalised or small as the one before. */
function written(name: string, like: string): string {
  if (like === like.toUpperCase() && like !== like.toLowerCase()) return name.toUpperCase();
  const first = like.charAt(0);
  const head = name.charAt(0);
  return (first === first.toUpperCase() ? head.toUpperCase() : head.toLowerCase()) + name.slice(1);
}

/** A week belongs to the year of its Thursday. */
const THURSDAY = 3;

function weekIn(heading: string, next: DateSerial): string | undefined {
  const [was, now] = [weekOf(next - DAYS_OF_WEEK), weekOf(next)];
  const written = [...heading.matchAll(/\d+/g)].find(([digits]) => Number(digits) === was.week);
  if (!written) return undefined;
  const [digits] = written;
  const week = String(now.week).padStart(digits.length, "0");
  const renamed = heading.slice(0, written.index) + week + heading.slice(written.index + digits.length);
  if (was.year === now.year) return renamed;
  return yearIn(renamed, was.year, now.year);
}

function weekOf(monday: DateSerial): { readonly year: number; readonly week: number } {
  const { year } = calendarDate(monday + THURSDAY);
  return { year, week: Math.floor((monday + THURSDAY - dateSerial(year, 1, 1)) / DAYS_OF_WEEK) + 1 };
}

function numberIn(heading: string, step: PeriodStep, month: number): string | undefined {
  if (step === "year") return heading;
  return /[1-4]/.test(heading)
    ? heading.replace(/[1-4]/, String(Math.ceil(month / MONTHS_OF.quarter)))
    : undefined;
}

function yearIn(heading: string, was: number, now: number): string | undefined {
  const full = String(was);
  if (heading.includes(full)) return heading.replace(full, String(now));
  const short = new RegExp(`${full.slice(2)}(?!\\d)`);
  return short.test(heading) ? heading.replace(short, String(now).slice(2)) : undefined;
}
