import { GRACE_DAYS, KEY_RESULT_UPDATE_DAYS, STALE_AFTER_CADENCES, STALE_DAYS } from "../../model/thresholds";
import type { Findings, Pen } from "./plain-dialect";
import { readOrElse } from "./plain-or-else";
import { isNoDay } from "./plain-tests";

/** A day of a row, as the formula refers to it. */
export interface PlainDay {
  /** The whole day; 0 where there is none. */
  readonly day: string;
  /** Whether something stands there that is no day. */
  readonly fault: string;
  /** What stands there itself. */
  readonly typed: string;
}

/** A day as typed, or as its text was read when the formula was written. */
export function dayOf(
  pen: Pen,
  name: string,
  { typed, known }: { readonly typed: string; readonly known: Findings },
): PlainDay {
  if (typed === '""') return { day: "0", fault: "FALSE", typed };
  const raw = pen.define(`${name}Typed`, typed);
  const value =
    known.texts.length === 0
      ? raw
      : pen.define(`${name}Read`, `IF(ISNUMBER(${raw}),${raw},${pen.find(raw, known, raw)})`);
  const day = pen.define(name, `INT(N(${asNumber(value)}))`);
  return { day, fault: faultOf(pen, raw, known), typed: raw };
}

/** The start of a row that is due in a period is left to the function, see `startOfRow`. */
const LEFT_TO_PERIOD = /IF\(ISTEXT\(([^()]+)\),"",/;

/** The start as typed, or the first day of the period in which the row is due: `Q3 2026`. */
export function startOrPeriod(pen: Pen, from: string, { due, begins }: PlainPeriods): string {
  if (begins.texts.length === 0) return from;
  return from.replace(LEFT_TO_PERIOD, `IF(ISTEXT($1),${pen.find(due.typed, begins, '""')},`);
}

interface PlainPeriods {
  readonly due: PlainDay;
  /** The first days of the periods that stand where a due day is expected. */
  readonly begins: Findings;
}

/** Asked of the cell and of the setting behind it one by one, since a formula has no room for both in each question. */
function faultOf(pen: Pen, raw: string, known: Findings): string {
  const isUnread = known.texts.length === 0 ? undefined : `ISTEXT(${pen.find(raw, known, '"?"')})`;
  const own = readOrElse(raw);
  const setting = BLANK_OR_ITSELF.exec(own?.otherwise ?? "")?.[1];
  if (!own || setting === undefined) return isNoDay(raw, isUnread);
  return `OR(${isNoDay(own.cell, isUnread)},AND(LEN(${own.cell})=0,${isNoDay(setting)}))`;
}

/** `IF(OKR_CycleStart="","",OKR_CycleStart)`. */
const BLANK_OR_ITSELF = /IF\(([A-Za-z_]\w*)="","",\1\)/;

/** Where only a number counts, a blank cell need not be told from a 0: classic formulas write a day a dozen times. */
function asNumber(value: string): string {
  return value.replace(BLANK_OR_ITSELF, "$1");
}

/** Stands for an irregular rhythm, of which only the limit counts. */
export const IRREGULAR = 0;
export const CADENCE_WORDS: Findings = {
  texts: ["daily", "weekly", "biweekly", "monthly", "quarterly", "yearly", "irregular"],
  values: [1, 7, 14, 31, 92, 366, IRREGULAR],
};

/** Days between two updates, by a number or a word: blank, and the 0 that stands for it, is every two weeks. `?` for any other word. */
export function cadenceDays(pen: Pen, typed: string, known: Findings): string {
  return rhythm(pen, typed, { name: "cadence", known, of: (days) => days, ofNumber: (days) => days });
}

/** When an update is late, as the formula refers to it. */
export interface PlainLateness {
  readonly grace: string;
  readonly stale: string;
}

/** The usual lateness, or that of a named range of two cells, in which a blank is the usual; undefined for anything else. */
export function latenessOf(name = ""): PlainLateness | undefined {
  if (name === "") return { grace: String(GRACE_DAYS), stale: String(STALE_DAYS) };
  if (!/^[A-Za-z_][\w.]*$/.test(name)) return undefined;
  const cell = (at: number, usual: number) => `IF(LEN(INDEX(${name},${at}))=0,${usual},INDEX(${name},${at}))`;
  return { grace: cell(1, GRACE_DAYS), stale: cell(2, STALE_DAYS) };
}

/** The same as `patienceDays`, of cells of the settings. */
export function ownPatienceDays(cadence: string, { grace, stale }: PlainLateness): string {
  const kept = `MAX(${cadence}+${grace},MIN(${STALE_AFTER_CADENCES}*${cadence},${stale}-1))`;
  return `IF(ISTEXT(${cadence}),${cadence},IF(${cadence}=${IRREGULAR},${stale}-1,${kept}))`;
}

/** Days after which an update is stale: two cadences or the limit, but not before it is past due. `?` for an unknown word. */
export function patienceDays(pen: Pen, typed: string, known: Findings): string {
  return rhythm(pen, typed, {
    name: "patience",
    known,
    of: (days) =>
      days === IRREGULAR
        ? STALE_DAYS - 1
        : Math.max(days + GRACE_DAYS, Math.min(STALE_AFTER_CADENCES * days, STALE_DAYS - 1)),
    ofNumber: (days) => `MAX(${days}+${GRACE_DAYS},MIN(${STALE_AFTER_CADENCES}*${days},${STALE_DAYS - 1}))`,
  });
}

interface Rhythm {
  readonly name: string;
  readonly known: Findings;
  readonly of: (days: number) => number;
  readonly ofNumber: (days: string) => string;
}

function rhythm(pen: Pen, typed: string, { name, known, of, ofNumber }: Rhythm): string {
  const usual = String(of(KEY_RESULT_UPDATE_DAYS));
  if (typed === '""' || typed === "0") return usual;
  if (/^\d+$/.test(typed)) return String(of(Number(typed)));
  const own = readOrElse(typed);
  if (own && /^\d+$/.test(own.otherwise)) {
    const { cell } = own;
    const otherwise = String(of(Number(own.otherwise)));
    return `IF(LEN(${cell})=0,${otherwise},${rhythm(pen, cell, { name, known, of, ofNumber })})`;
  }
  const words = {
    texts: [...CADENCE_WORDS.texts, ...known.texts],
    values: [...CADENCE_WORDS.values, ...known.values].map((days) => of(Number(days))),
  };
  const number = `IF(${typed}=0,${usual},IF(${typed}>0,${ofNumber(typed)},"?"))`;
  const word = `IF(TRIM(${typed})="",${usual},${pen.find(`LOWER(TRIM(${typed}))`, words, '"?"')})`;
  return pen.define(name, `IF(ISNUMBER(${typed}),${number},${word})`);
}

/** The day of the answer, 0 where there is none. */
export function asOfDay(pen: Pen, typed: string): string {
  return pen.define("asOf", `INT(N(${typed}))`);
}
