import { normaliseHeading, isWrittenTogether } from "../text/normalise-heading";
import { PERIOD_LANGUAGES } from "../vocabulary/period-languages";
import { monthNames } from "../vocabulary/period-words";
import type { CellValue } from "../model/cell";
import type { DateSerial, Period } from "../model/period";
import { fold } from "../text/fold";
import { ordinalsAsNumbers } from "../text/ordinals";
import { CELL_PERIODS, namesYear, readPeriod, type PeriodLexicon, type PeriodWord } from "./period";

const UNITS = ["year", "half", "quarter", "month", "week"] as const;
type Unit = (typeof UNITS)[number];

const MONTH_NAMES = PERIOD_LANGUAGES.flatMap(monthNames);
const UNIT_WORDS = PERIOD_LANGUAGES.flatMap((language) =>
  UNITS.flatMap((unit) =>
    language[unit].split(",").map((word): readonly [string, Unit] => [word.trim(), unit]),
  ),
);
const MONTHS = firstOf(MONTH_NAMES);
const WORDS = firstOf(UNIT_WORDS);

/** Phrases of the writings without spaces, as digits and words: `十一月` → ` 11 month `. */
const TOGETHER = new Map(
  [
    ...MONTH_NAMES.map(([name, month]) => [name, ` ${month.toString()} month `] as const),
    ...UNIT_WORDS.map(([word, unit]) => [word, ` ${unit} `] as const),
  ].filter(([phrase]) => isWrittenTogether(phrase) && !/\d/.test(phrase)),
);
const LONGEST_FIRST = [...TOGETHER.keys()].sort((a, b) => b.length - a.length);
const PHRASE = new RegExp(LONGEST_FIRST.join("|"), "g");

/** All languages in which headings are read; where the cells read a word, it says the same here. */
const HEADING_PERIODS: PeriodLexicon = {
  wordOf: (part) => CELL_PERIODS.wordOf(part) ?? WORDS.get(normaliseHeading(part)),
  monthOf: (part) => CELL_PERIODS.monthOf(part) ?? MONTHS.get(normaliseHeading(part)),
};

/** The days of a heading in any of the languages, as `readPeriod` has them. */
export function readHeadingPeriod(heading: CellValue, asOf: DateSerial): Period | undefined {
  return readPeriod(spread(heading), asOf, HEADING_PERIODS);
}

/** Whether a heading in any of the languages says its year itself. */
export function headingNamesYear(heading: CellValue): boolean {
  return namesYear(spread(heading), HEADING_PERIODS);
}

/** Which month a heading's word names in any of the languages: `Okt` → 10. */
export function monthOfHeading(word: string): number | undefined {
  return HEADING_PERIODS.monthOf(fold(word));
}

/** What kind of period a folded word names in any of the languages: `quartal` → quarter. */
export function periodWordOf(word: string): PeriodWord | undefined {
  return HEADING_PERIODS.wordOf(word);
}

/** A text folded, its words written together apart: `2026年第3四半期` → `2026 year 第3 quarter`. */
export function spreadPeriods(text: string): string {
  return fold(text).replace(PHRASE, (phrase) => TOGETHER.get(phrase) ?? phrase);
}

function spread(heading: CellValue): CellValue {
  return typeof heading === "string" ? monthsNamed(ordinalsAsNumbers(spreadPeriods(heading))) : heading;
}

/** A word that may be a unit or a month is a month without a number: `Sett 36` is a week, `Sett 2026` is September. */
function monthsNamed(folded: string): string {
  if (/\b\d{1,2}\b/.test(folded)) return folded;
  return folded.replace(/[a-z]+/g, (word) => {
    const month = CELL_PERIODS.wordOf(word) && MONTHS.get(word);
    return MONTH_NAMES.find(([, index]) => index === month)?.[0] ?? word;
  });
}

function firstOf<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(pairs.map(([word, value]) => [normaliseHeading(word), value] as const).reverse());
}
