import { endOfPeriod } from "./answer/evaluate-series";
import type { DateSerial, Period } from "./model/period";
import type { PeriodDays } from "./model/period-days";
import { rememberedIn } from "./model/remembered";
import type { Series } from "./model/series";
import { headingPeriods } from "./parse/heading-periods";
import { readTypedValue } from "./parse/typed-value";

/** How long the periods of a table are at most: a day, a week, a month, a quarter, a year. */
const LENGTHS = [1, 7, 14, 31, 92, 184] as const;
const YEAR = 366;

/**
 * The days on which the periods of a row end, so that a table without a column for the day still tells how old its
 * numbers are; undefined where a heading is no period, since then nobody knows which one is the last.
 */
export function periodDaysOf(series: Series | undefined, asOf: DateSerial): PeriodDays | undefined {
  if (!series || series.periods.length === 0) return undefined;
  return daysOf(series.periods, { runs: series.runs, asOf });
}

/** Found once for all rows of a table, as of one day. */
const daysOf = rememberedIn(readDays);

/** Which period is the last that holds something; -1 where none does. */
export function lastFilled(values: Series["values"]): number {
  return values.map((value) => readTypedValue(value).kind !== "no data").lastIndexOf(true);
}

/** The last day of the last filled period, the running one on the as-of day; undefined where none is filled. */
export function lastPeriodDay(
  { values }: Series,
  { ends }: PeriodDays,
  asOf: DateSerial,
): DateSerial | undefined {
  const end = ends[lastFilled(values)];
  return end === undefined ? undefined : Math.min(end, asOf);
}

function readDays(
  periods: Series["periods"],
  { runs, asOf }: Pick<Series, "runs"> & { readonly asOf: DateSerial },
): PeriodDays | undefined {
  const read = headingPeriods(periods, asOf);
  const known = read.filter((period) => period !== undefined);
  if (known.length < periods.length) return undefined;
  const ends = known.map(({ end }) => end);
  const [headingRow] = periods.map(({ row }) => row);
  const isOneRow = runs === "across" && periods.every(({ row }) => row === headingRow);
  return {
    ends,
    cadenceDays: usualLength(known),
    ...(isOneRow && headingRow !== undefined && cellsReadAlike(periods, ends, asOf) && { headingRow }),
  };
}

/** Whether `OKR.LATESTDATE` finds the same days in the headings themselves, which it reads in fewer languages. */
function cellsReadAlike(periods: Series["periods"], ends: readonly DateSerial[], asOf: DateSerial): boolean {
  const headings = periods.map(({ heading }) => heading ?? null);
  return ends.every((end, at) => {
    const day = endOfPeriod(headings, at, asOf);
    return day.kind === "value" && day.value === end;
  });
}

/** The length that most periods have; of single days, how far they lie apart: Mondays are a scorecard of weeks. */
function usualLength(periods: readonly Period[]): number {
  const inOrder = [...periods].sort((one, other) => one.start - other.start);
  const lengths = inOrder.map(({ start, end }, at) => {
    const beside = inOrder[at + 1] ?? inOrder[at - 1];
    const days = end > start || !beside ? end - start : Math.abs(beside.start - start) - 1;
    return LENGTHS.find((longest) => days < longest) ?? YEAR;
  });
  const count = (length: number) => lengths.filter((other) => other === length).length;
  return lengths.reduce((most, length) => (count(length) > count(most) ? length : most), lengths[0] ?? YEAR);
}
