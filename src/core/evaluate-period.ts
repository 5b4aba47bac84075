import { argumentOf, rowsOf } from "./argument";
import { coverage } from "./assess/coverage";
import { expectedProgress } from "./assess/expected";
import { nextReview, type ReviewStep } from "./assess/next-review";
import { DEFAULT_LIMIT_DAYS, staleness } from "./assess/staleness";
import { allKnown, answer, invalid, notAvailable, whenKnown, type Answer } from "./model/answer";
import { isBlank } from "./model/cell";
import { STALENESS, type Staleness } from "./model/health";
import type { DateSerial, Period } from "./model/period";
import type { Locale } from "./model/workbook";
import { readCadence } from "./parse/cadence";
import { periodOf, readDay, readNumber, required } from "./read-argument";
import { readRhythm } from "./read-rhythm";

/** The share of the period that has elapsed on the as-of day, 0 to 1. */
export function evaluateExpected(
  { start, due, asOf }: { readonly start: unknown; readonly due: unknown; readonly asOf: unknown },
  locale?: Locale,
): Answer<number> {
  const days = allKnown({
    period: readPeriodArguments(start, due, locale),
    day: readRequiredDay("as-of date", asOf, locale),
  });
  return whenKnown(days, ({ period, day }) => answer(expectedProgress(period, day)));
}

/** What `=OKR.STALENESS()` is asked with. */
export interface StalenessQuestion {
  readonly updated: unknown;
  readonly cadence?: unknown;
  readonly asOf: unknown;
  readonly limit?: unknown;
}

/** How old the last update is against its cadence; what cannot be read is `Check date`. */
export function evaluateStaleness(question: StalenessQuestion, locale?: Locale): Staleness {
  const inputs = allKnown({
    updated: readDay("date of the last update", argumentOf(question.updated), locale),
    cadenceDays: readRhythm(argumentOf(question.cadence)),
    asOf: readRequiredDay("as-of date", question.asOf, locale),
    limitDays: readLimit(question.limit, locale),
  });
  if (inputs.kind !== "value") return STALENESS.checkDate;
  const { asOf, ...update } = inputs.value;
  return staleness(update, asOf);
}

/** The day of the next review after one: months, quarters and years by the calendar, anything else in days. */
export function evaluateNextReview(reviewed: unknown, cadence: unknown, locale?: Locale): Answer<DateSerial> {
  const inputs = allKnown({
    day: readRequiredDay("date of the last review", reviewed, locale),
    step: readReviewStep(cadence),
  });
  return whenKnown(inputs, ({ day, step }) => answer(nextReview(day, step)));
}

/** The share of the rows with any content that are dated inside the period. */
export function evaluateCoverage(
  { dates, start, due }: { readonly dates: unknown; readonly start: unknown; readonly due: unknown },
  locale?: Locale,
): Answer<number> {
  return whenKnown(readPeriodArguments(start, due, locale), (period) =>
    coverage(datesOfRows(dates, locale), period),
  );
}

/** The first date of each row that holds anything; a list that runs sideways is one row per cell. */
function datesOfRows(sent: unknown, locale: Locale | undefined): readonly (DateSerial | undefined)[] {
  const rows = rowsOf(sent);
  const [first = []] = rows;
  const records = rows.length === 1 ? first.map((cell) => [cell]) : rows;
  return records
    .map((row) => row.filter((cell) => cell !== null && cell !== 0 && !isBlank(cell)))
    .filter((row) => row.length > 0)
    .map((row) => {
      const days = row.map((cell) => readDay("date", cell, locale));
      return days.find((day) => day.kind === "value" && day.value !== undefined);
    })
    .map((day) => (day?.kind === "value" ? day.value : undefined));
}

function readPeriodArguments(start: unknown, due: unknown, locale: Locale | undefined): Answer<Period> {
  const days = allKnown({
    start: readRequiredDay("start", start, locale),
    due: readRequiredDay("due date", due, locale),
  });
  return whenKnown(days, (known) => periodOf(known.start, known.due));
}

function readRequiredDay(name: string, sent: unknown, locale: Locale | undefined): Answer<DateSerial> {
  return required(name, readDay(name, argumentOf(sent), locale));
}

/** Days after which anything is stale; omitted, blank or 0 is a quarter. */
function readLimit(sent: unknown, locale: Locale | undefined): Answer<number> {
  return whenKnown(readNumber("limit", argumentOf(sent), locale), (limit) => {
    if (limit !== undefined && limit < 0) return invalid("The limit is negative; type a number of days.");
    return answer(limit === undefined || limit === 0 ? DEFAULT_LIMIT_DAYS : limit);
  });
}

/** The months that stand for a cadence given as a word; as a plain number it stays days. */
const MONTHS_OF_DAYS: ReadonlyMap<number, number> = new Map([
  [31, 1],
  [92, 3],
  [366, 12],
]);

function readReviewStep(sent: unknown): Answer<ReviewStep> {
  const argument = argumentOf(sent);
  const reading = readCadence(argument ?? undefined);
  switch (reading.kind) {
    case "days": {
      const months = typeof argument === "number" ? undefined : MONTHS_OF_DAYS.get(reading.days);
      return answer(months === undefined ? { kind: "days", days: reading.days } : { kind: "months", months });
    }
    case "irregular":
      return notAvailable("An irregular cadence has no next review; type for example monthly.");
    case "no data":
      return notAvailable("The cadence is missing.");
    case "unreadable":
      return invalid(`The cadence cannot be read: ${reading.reason}`);
  }
}
