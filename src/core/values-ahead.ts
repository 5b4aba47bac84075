import type { Measured } from "./model/measured";
import { isBlank } from "./model/cell";
import { dateSerial, type DateSerial } from "./model/period";
import { rememberedIn } from "./model/remembered";
import type { Series } from "./model/series";
import { headingPeriods } from "./parse/heading-periods";
import { lastFilled } from "./period-update";

/** A school year or a fiscal one, whenever it begins in the first of its years. */
const TWO_YEARS = /^(20\d\d)\s?[/–-]\s?(?:20)?\d\d$/;

/**
 * Rows of one table whose last filled period has not begun: `Oct 2026 | Nov 2026 | Jan 2027`. What stands there is a
 * forecast or a plan, which nobody is to take for what was reached; no formula can tell it from the rest.
 */
export function withValuesAhead<Kind extends Measured>(
  rows: readonly Kind[],
  asOf: DateSerial,
): readonly Kind[] {
  return rows.map((row) => (isAhead(row, asOf) ? (withMismatch(row, AHEAD) as Kind) : row));
}

const AHEAD = { mismatch: "ahead" } as const;

const withMismatch = rememberedIn((row: Measured, { mismatch }: typeof AHEAD) => ({ ...row, mismatch }));

function isAhead({ series, inputs, cells }: Measured, asOf: DateSerial): boolean {
  if (!series || isBlank(inputs.target)) return false;
  const last = lastFilled(series.values);
  const place = series.runs === "across" ? cells.actual?.column : cells.actual?.row;
  if (last === -1 || series.periods[last]?.place !== place) return false;
  const start = startsOf(series.periods, { asOf })[last];
  return start !== undefined && start > asOf;
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
