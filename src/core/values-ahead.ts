import type { Measured } from "./model/measured";
import { isBlank } from "./model/cell";
import { calendarDate, dateSerial, type DateSerial } from "./model/period";
import { rememberedIn, rememberedOf } from "./model/remembered";
import type { Series } from "./model/series";
import { soFarIn } from "./extract/part-of-year";
import { headingPeriods } from "./parse/heading-periods";
import { lastFilled } from "./period-update";

/** A school year or a fiscal one, whenever it begins in the first of its years. */
const TWO_YEARS = /^(20\d\d)\s?[/–-]\s?(?:20)?\d\d$/;

/**
 * Rows of one table whose last filled period goes on, or has not begun: `Oct 2026 | Nov 2026 | Jan 2027`. What stands there is a
 * forecast or a plan, which nobody is to take for what was reached; no formula can tell it from the rest.
 */
export function withValuesAhead<Kind extends Measured>(
  rows: readonly Kind[],
  asOf: DateSerial,
): readonly Kind[] {
  return rows.map((row) => {
    if (isAhead(row, asOf)) return withMismatch(row, AHEAD) as Kind;
    return isOfRunningYear(row, asOf) ? (asSoFar(row) as Kind) : row;
  });
}

const AHEAD = { mismatch: "ahead" } as const;
const asSoFar = rememberedOf((row: Measured) => soFarIn(row));

const withMismatch = rememberedIn((row: Measured, { mismatch }: typeof AHEAD) => ({ ...row, mismatch }));

function isAhead(row: Measured, asOf: DateSerial): boolean {
  const last = lastRead(row);
  const start = last && startsOf(last.periods, { asOf })[last.at];
  return start !== undefined && start > asOf;
}

/** `Actual 2025 | Actual 2026 | Target 2026` in November: the year goes on, and its actual is what came together so far. */
function isOfRunningYear(row: Measured, asOf: DateSerial): boolean {
  const last = lastRead(row);
  const name = last?.periods[last.at]?.name.trim() ?? "";
  if (!YEAR.test(name)) return false;
  return Number(name) === calendarDate(asOf).year && calendarDate(asOf + 1).year === Number(name);
}

/** Of a fiscal year, `FY26`, nobody knows when it ends. */
const YEAR = /^20\d\d$/;

/** The last filled period of a row, if its actual is the one of it. */
function lastRead({ series, inputs, cells }: Measured) {
  if (!series || isBlank(inputs.target)) return undefined;
  const at = lastFilled(series.values);
  const place = series.runs === "across" ? cells.actual?.column : cells.actual?.row;
  return at === -1 || series.periods[at]?.place !== place ? undefined : { periods: series.periods, at };
}

/** Found once for all rows of a table, as of one day. */
const startsOf = rememberedIn((periods: Series["periods"], { asOf }: { readonly asOf: DateSerial }) => {
  const days = headingPeriods(periods, asOf);
  return periods.map(({ name }, at) => days[at]?.start ?? startOfYears(name));
});

function startOfYears(name: string): DateSerial | undefined {
  const year = TWO_YEARS.exec(name.trim())?.[1];
  return year === undefined ? undefined : dateSerial(Number(year), 1, 1);
}
