import { argumentOf, cellsOf, type Argument } from "./argument";
import { daysUnmoved, forecast, type DatedValue } from "../assess/series";
import { allKnown, answer, invalid, notAvailable, whenKnown, type Answer } from "../model/answer";
import { isCellError, type CellValue } from "../model/cell";
import { calendarDate, dateSerial, type DateSerial } from "../model/period";
import { FIRST_HEADER_SERIAL, readPeriod } from "../parse/period";
import { finite, readDay, readNumber, readRequiredDay, required, typedValueOf } from "./read-argument";

/** What `=OKR.UNMOVED()` is asked with. */
export interface UnmovedQuestion {
  readonly values: unknown;
  readonly dates: unknown;
  readonly asOf: unknown;
  readonly tolerance?: unknown;
}

/** Days since the value last changed. */
export function evaluateUnmoved(question: UnmovedQuestion): Answer<number> {
  const inputs = allKnown({
    points: readPoints(question.values, question.dates),
    asOf: required("as-of date", readDay("as-of date", argumentOf(question.asOf))),
    tolerance: readNumber("tolerance", argumentOf(question.tolerance)),
  });
  return whenKnown<{ points: readonly DatedValue[]; asOf: number; tolerance: number | undefined }, number>(
    inputs,
    ({ points, asOf, tolerance = 0 }) =>
      tolerance < 0 ? invalid("The tolerance is negative.") : daysUnmoved(points, asOf, tolerance),
  );
}

/** Where the line through the latest values stands on the due date. */
export function evaluateForecast(values: unknown, dates: unknown, due: unknown): Answer<number> {
  const inputs = allKnown({
    points: readPoints(values, dates),
    day: required("due date", readDay("due date", argumentOf(due))),
  });
  return whenKnown(inputs, ({ points, day }) => whenKnown(forecast(points, day), (value) => finite(value)));
}

/** The last value of a row of periods that is filled; the first one where they run from the newest on. */
export function evaluateLatest(values: unknown, isNewestFirst: unknown): Answer<number> {
  const cells = cellsOf(values);
  const last = latestFilled(cells, isNewestFirst);
  return last < 0
    ? notAvailable("No period is filled yet.")
    : required("value", readNumber("value", cells[last] ?? null));
}

/** The last day of the last period that is filled; a month without a year is the latest not after `asOf`. */
export function evaluateLatestDate(
  periods: unknown,
  values: unknown,
  { asOf, isNewestFirst }: { readonly asOf: unknown; readonly isNewestFirst: unknown },
): Answer<DateSerial> {
  const cells = cellsOf(values);
  const headers = cellsOf(periods);
  if (headers.length !== cells.length) return invalid(sizesDiffer("periods", headers.length, cells.length));
  const last = latestFilled(cells, isNewestFirst);
  if (last < 0) return notAvailable("No period is filled yet.");
  return whenKnown(readRequiredDay("as-of date", asOf), (day) => endOfPeriod(headers, last, day));
}

/** The last day of one of the periods that head a row. */
export function endOfPeriod(
  headers: readonly Argument[],
  index: number,
  asOf: DateSerial,
): Answer<DateSerial> {
  const header = headers[index] ?? undefined;
  const period = readPeriod(header, asOf);
  if (!period) return invalid(`"${spellCell(header)}" is no period; type for example Jan 2026.`);
  const areMonths = isDay(header) && headers.every((one) => !isDay(one) || calendarDate(one).day === 1);
  return answer(areMonths ? lastOfMonth(period.end) : period.end);
}

/** Dates that all are the first of a month are how people head months. */
function isDay(header: CellValue | null): header is number {
  return typeof header === "number" && header >= FIRST_HEADER_SERIAL;
}

function lastOfMonth(day: DateSerial): DateSerial {
  const { year, month } = calendarDate(day);
  return dateSerial(year, month + 1, 1) - 1;
}

/** What cannot be read is filled all the same: skipping it would pass off an older number as the latest. */
function latestFilled(cells: readonly Argument[], isNewestFirst: unknown): number {
  const isFilled = cells.map((cell) => typedValueOf(cell).kind !== "no data");
  return isFilled[isNewestFirst ? "indexOf" : "lastIndexOf"](true);
}

/** Pairs values with their dates; a pair without a value or without a date is no point. */
function readPoints(values: unknown, dates: unknown): Answer<readonly DatedValue[]> {
  const [cells, days] = [cellsOf(values), cellsOf(dates)];
  if (cells.length !== days.length) return invalid(sizesDiffer("dates", days.length, cells.length));
  const points: DatedValue[] = [];
  for (const [index, cell] of cells.entries()) {
    const pair = allKnown({
      value: readNumber("value", cell),
      date: readDay("date", days[index] ?? null),
    });
    if (pair.kind !== "value") return pair;
    const { value, date } = pair.value;
    if (value !== undefined && date !== undefined) points.push({ value, date });
  }
  return answer(points);
}

function sizesDiffer(name: string, count: number, values: number): string {
  return `There are ${count} ${name} but ${values} values; select ranges of the same size.`;
}

function spellCell(cell: CellValue): string {
  return isCellError(cell) ? cell.error : String(cell ?? "");
}
