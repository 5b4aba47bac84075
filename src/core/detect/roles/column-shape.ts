import { remembered } from "../../model/remembered";
import type { Cell } from "../../model/cell";
import { isBlank } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { UNSETTLED_DIRECTION } from "../../model/quantity";
import { normaliseHeading } from "../../text/normalise-heading";
import { splitPeriod } from "../headings/period-label";
import { isDateFormat, type Sheet } from "../sheet";
import { isBoundInWords } from "./bound-in-words";
import { CADENCE_WORDS, STATUS_WORDS } from "../headings/value-words";

/** What the values of a column look like: each figure is a share of its filled cells, 0 to 1. */
export interface ColumnShape {
  /** Filled cells among those looked at. */
  readonly filled: number;
  readonly filledShare: number;
  /** Numbers, and texts that are one: `≥95 %`, `$1.2M`. */
  readonly numbers: number;
  /** Of the numbers those that are left open: `n/a`, `TBD`. */
  readonly gaps: number;
  readonly percents: number;
  readonly dates: number;
  /** Of the dates those that tell the time of day as well: when somebody wrote. */
  readonly times: number;
  /** Whole numbers that may be days of this century: `46023` is 1 January 2026 without its date format. */
  readonly days: number;
  readonly texts: number;
  /** Four words and more. */
  readonly sentences: number;
  /** Different values among the filled ones. */
  readonly distinct: number;
  readonly statuses: number;
  readonly cadences: number;
  /** Names of people or `Firstname Lastname`-like teams. */
  readonly names: number;
  /** `3`, `KR1.2`, `FIN-007`. */
  readonly codes: number;
  /** `Jan`, `Q3 2026`, `KW 14`. */
  readonly periods: number;
  /** `%`, `EUR`, `#`, `days`. */
  readonly units: number;
  /** `0` and `1`, not shown as percentages. */
  readonly flags: number;
}

type Counted = keyof Omit<ColumnShape, "filled" | "filledShare" | "distinct">;

/** Enough to know a column; a table may have a million rows. */
const ROWS_TO_SAMPLE = 120;

/** Looks at up to 120 rows spread over the body. */
export function columnShape(sheet: Sheet, column: number, first: number, last: number): ColumnShape {
  const counts: Record<Counted, number> = {
    numbers: 0,
    gaps: 0,
    percents: 0,
    dates: 0,
    times: 0,
    days: 0,
    texts: 0,
    sentences: 0,
    statuses: 0,
    cadences: 0,
    names: 0,
    codes: 0,
    units: 0,
    periods: 0,
    flags: 0,
  };
  const values = new Set<unknown>();
  const step = Math.max(1, (last - first + 1) / ROWS_TO_SAMPLE);
  let filled = 0;
  let looked = 0;
  for (let at = first; at <= last; at += step, looked++) {
    const cell = cellAt(sheet.grid, Math.floor(at), column);
    if (isBlank(cell.value)) continue;
    filled++;
    values.add(typeof cell.value === "string" ? cell.value.trim().toLowerCase() : cell.value);
    for (const kind of kindsOf(cell)) counts[kind]++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    filledShare: filled / Math.max(1, looked),
    distinct: share(values.size),
    ...(Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, share(count)])) as Record<
      Counted,
      number
    >),
  };
}

function kindsOf(cell: Cell): readonly Counted[] {
  const { value, numberFormat } = cell;
  if (typeof value === "number") {
    if (isDateFormat(numberFormat)) return kindsOfDay(value % 1 !== 0);
    if (isYearMonth(value)) return ["numbers", "codes", "periods"];
    return numberFormat?.includes("%")
      ? ["numbers", "percents"]
      : isCodeNumber(value)
        ? value <= 1
          ? ["numbers", "codes", "flags"]
          : ["numbers", "codes"]
        : isDay(value)
          ? ["numbers", "days"]
          : ["numbers"];
  }
  return typeof value === "string" ? textKinds(value.trim()) : [];
}

/** `202601`: January 2026. */
function isYearMonth(value: number): boolean {
  const month = value % 100;
  return Number.isInteger(value) && value > 190_000 && value < 210_000 && month >= 1 && month <= 12;
}

/** 2000 to 2050, as Excel counts days. */
function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 36_526 && value < 55_153;
}

function isCodeNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 10_000;
}

const NUMBER_TEXT =
  /^[^a-zA-Z\u00c0-\uffff]{0,4}\d[\d.,'’\u00a0\u202f ]*(?:[%‰]|[a-zA-Z\u00c0-\uffff]{1,5}\.?)?(?:\s*[-–~/:→]\s*\S{0,2}\d[\d.,'’]*\s*\S{0,4})?$/;
const CURRENCY_TEXT =
  /^(?:[<>≤≥=~±+-]+\s*)?(?:[$€£¥₹]|R\$|CHF|EUR|USD|GBP|US\$|Rs\.?|kr|TL|₺|₽|₩)\s*[-+]?\d[\d.,'’\u00a0\u202f ]*\s*[a-zA-Z%]{0,4}$/;
const BOUND_TEXT = /^(?:[<>≤≥=~±+-]|≦|≧){1,2}\s*\d[\d.,'’\u00a0\u202f ]*\s*\S{0,6}$/;
const NO_DATA_TEXT = /^(?:n\/?a|nan|null|tbd|tbc|bsl|[-–—]+|\?)$/i;
const DATE_TEXT =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[. -]\p{L}{3,10}\.?[ -]\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)(?:[T ]\d{1,2}:\d{2}.*)?$/u;
/** `2026-01`. */
const YEAR_MONTH_TEXT = /^(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])$/;
/** `2.08.01`, `007`: nobody counts like this. */
const NUMBERING_TEXT = /^(?:\d{1,4}(?:\.\d{1,4}){2,}\.?|0\d{1,7})$/;
/** `5.000.000.000`: points part thousands. */
const THOUSANDS_TEXT = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const CODE_TEXT = /^(?:\p{L}{1,5}[-_. #]?)?\d{1,5}(?:[-_.]\d{1,4}){0,3}[.)]?$/u;
const PERSON =
  /^(?:\p{Lu}[\p{L}'’-]*\.?)(?: (?:(?:de|da|van|von|der|el|al|bin|di|del|la|le) )*(?:(?:\p{Lu}\.){2}|\p{Lu}[\p{L}'’-]*\.?)){1,2}$/u;
/** `ada@example.com` */
const MAIL = /^\S+@\S+\.\p{L}+$/u;
const UNIT_TEXT =
  /^(?:%|#|[$€£¥₹]|[a-zA-Z]{3}|[a-zA-Z]?[$€£]|\p{L}{1,10}(?:\/\p{L}{1,8})?|\p{L}{0,3}[$€£%]|\d+[-–]\d+|k\p{Lu}{3})$/u;

/** A text that is a number with its sign, currency, unit or bound: `≥95 %`, `$1.2M`, `14,2 kCHF`, `4–5`. */
export function isNumberText(text: string): boolean {
  return NUMBER_TEXT.test(text) || CURRENCY_TEXT.test(text) || BOUND_TEXT.test(text);
}

/** `≥ 85 %`, `$1.2M so far`: nothing is said before it. */
export function beginsWithNumber(text: string): boolean {
  return /^[^\p{L}]*\d/u.test(text);
}

const textKinds = remembered((text): readonly Counted[] => {
  if (NO_DATA_TEXT.test(text)) return ["numbers", "gaps"];
  if (YEAR_MONTH_TEXT.test(text)) return ["texts", "periods"];
  if (THOUSANDS_TEXT.test(text)) return ["numbers"];
  if (NUMBERING_TEXT.test(text) && !isDottedDay(text)) return ["texts", "codes"];
  if (DATE_TEXT.test(text)) return kindsOfDay(text.includes(":"));
  const isNumber = isNumberText(text) || isBoundInWords(text);
  const kinds: Counted[] = isNumber ? ["numbers"] : ["texts"];
  if (isNumber && text.includes("%")) kinds.push("percents");
  if (CODE_TEXT.test(text)) kinds.push("codes");
  if (text.length <= 12 && UNIT_TEXT.test(text)) kinds.push("units");
  if (isSentence(text)) kinds.push("sentences");
  return text.length > LONGEST_WORD ? kinds : [...kinds, ...wordKinds(text)];
});

function kindsOfDay(hasTime: boolean): readonly Counted[] {
  return hasTime ? ["dates", "times"] : ["dates"];
}

/** `01.02.2026`. */
function isDottedDay(text: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$|^\d{4}\.\d{1,2}\.\d{1,2}$/.test(text);
}

/** Names, statuses and rhythms are short. */
const LONGEST_WORD = 40;
const LONGEST_PERIOD = 20;

function wordKinds(text: string): readonly Counted[] {
  const kinds: Counted[] = [];
  if (isPeople(text)) kinds.push("names");
  if (text.length <= LONGEST_PERIOD && splitPeriod(text)?.rest === "") kinds.push("periods");
  const word = normaliseHeading(text);
  if (STATUS_WORDS.has(word) || /^[🟢🟡🔴🟠⚪✅❌⚠]/u.test(text)) kinds.push("statuses");
  if (CADENCE_WORDS.has(word)) kinds.push("cadences");
  return kinds;
}

/** `Ada Lovelace`, `Ada Lovelace, Alan Kay`, `Ada Lovelace / Alan Kay`, `ada@example.com` */
function isPeople(text: string): boolean {
  return text.split(/\s*[,;/&+\n]\s*/).every((one) => PERSON.test(one) || MAIL.test(one));
}

/** A sentence has four words, or, where words are not parted, a dozen characters; people in a list are none. */
function isSentence(text: string): boolean {
  // What a cell of ours asks below a heading of directions.
  if (text === UNSETTLED_DIRECTION) return false;
  if (text.length <= LONGEST_WORD && isPeople(text)) return false;
  return text.split(/\s+/).length >= 4 || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{10}/.test(text);
}
