import { contains, type CellAddress } from "../model/address";
import { isBlank, isCellError, type CellValue } from "../model/cell";
import type { NumberPlace } from "../model/check-in";
import { cellAt, type Grid } from "../model/grid";
import type { Measured } from "../model/measured";
import type { DateSerial, Period } from "../model/period";
import { cellOfPeriod, type Series } from "../model/series";
import { headingPeriods } from "../parse/heading-periods";
import { readTypedValue } from "../parse/typed-value";
import { nameOfPeriod, nextPeriod } from "./next-period";

/** The sheet of a row and the day that counts. */
export interface PlaceSources {
  readonly grid: Grid;
  readonly asOf: DateSerial;
}

/**
 * Which cell takes the number of a row: its actual's; in a table of periods the first blank period behind the last
 * filled one that has begun, and while its own period still runs the last filled one again. Formulas take none.
 */
export function numberPlace(measure: Measured, sources: PlaceSources): NumberPlace {
  const { series } = measure;
  const actual = measure.cells.actual;
  if (series && (!actual || isOfSeries(series, actual) || holdsFormula(sources.grid, actual)))
    return placeInSeries(measure.at.sheet, series, sources);
  if (!actual) return { kind: "none", reason: "Its table has no column for the present value." };
  return placeAt(sources.grid, actual);
}

function isOfSeries(series: Series, { sheet, row, column }: CellAddress): boolean {
  return series.periods.some((_, index) => {
    const at = cellOfPeriod(sheet, series, index);
    return at.row === row && at.column === column;
  });
}

function placeAt(
  grid: Grid,
  at: CellAddress,
  own: Pick<NumberPlace & { kind: "cell" }, "period" | "target"> = {},
): NumberPlace {
  const merge = grid.merges.find((area) => contains(area, at.row, at.column));
  if (merge && (merge.top !== at.row || merge.left !== at.column))
    return { kind: "none", reason: "Its cell is merged with one that belongs to another row." };
  if (!holdsFormula(grid, at)) return { kind: "cell", at, ...own };
  return { kind: "formula", at, ...(own.period !== undefined && { period: own.period }) };
}

function holdsFormula(grid: Grid, { row, column }: CellAddress): boolean {
  return cellAt(grid, row, column).formula !== undefined;
}

function placeInSeries(sheet: string, series: Series, { grid, asOf }: PlaceSources): NumberPlace {
  const periods = headingPeriods(series.periods, asOf);
  const index = openPeriod(series, periods, asOf);
  if (index === "unknown") return { kind: "none", reason: noTime(series) };
  if (index === "all filled") {
    const next = nextPeriod(sheet, series, { periods, asOf });
    return { kind: "no column", ...(next && { next }) };
  }
  const target = series.targets?.[index];
  return placeAt(grid, cellOfPeriod(sheet, series, index), {
    period: periodName(series, index, periods[index]),
    ...(!isBlank(target) && !isCellError(target) && { target }),
  });
}

/** As the heading says it; a day of the calendar stands for its month. */
function periodName({ periods }: Series, index: number, period: Period | undefined): string {
  const { heading, name = "" } = periods[index] ?? {};
  return typeof heading === "number" && period && /^\d/.test(name) ? nameOfPeriod(period) : name;
}

function noTime({ periods }: Series): string {
  return `Its columns are headed "${periods[0]?.name ?? ""}", which names no time that we can read.`;
}

/** The period that waits for a number. */
function openPeriod(
  { values }: Series,
  periods: readonly (Period | undefined)[],
  asOf: DateSerial,
): number | "unknown" | "all filled" {
  const begun = periods.flatMap((period, index) => (period && period.start <= asOf ? [index] : []));
  const last = begun.at(-1);
  if (last === undefined) return periods.some((period) => period) ? "all filled" : "unknown";
  const filled = begun.filter((index) => isFilled(values[index])).at(-1);
  // Where nothing stands yet, the number is today's, not that of the first column.
  if (filled === undefined) return last;
  const next = begun.find((index) => index > filled);
  if (next !== undefined) return next;
  const end = periods[filled]?.end ?? 0;
  return end >= asOf ? filled : "all filled";
}

function isFilled(value: CellValue): boolean {
  return readTypedValue(value).kind !== "no data";
}
