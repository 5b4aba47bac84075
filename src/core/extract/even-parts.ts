import type { Measured } from "../model/measured";
import { actualsOfPeriods } from "../model/period-columns";
import { columnOf, type Column, type Table } from "../model/table";
import { headingPeriods } from "../parse/heading-periods";
import { isAddedUp, isShare, isSumOf } from "./part-of-year";

/** A whole year of quarters or of months. */
const PARTS_OF_YEAR: readonly number[] = [4, 12];
/** What adds up to a year's target is near its even share in each part: 2,900 and 3,100 of 12,000 in two quarters. */
const NEAR = { least: 0.5, most: 1.5 };
const FEWEST_ROWS = 2;

/** Monday to Friday, Saturday or Sunday. */
const DAYS_OF_WEEK: readonly number[] = [5, 6, 7];

/**
 * `Target | Q1 | Q2 | Q3 | Q4` over 3,600 and 820, 910, 870: nothing says so, but the target is that of the year where most rows
 * that may add up hold about their share of it in each part. Such rows are not compared, as under `Annual target`. Of the days of a week each row
 * tells for itself: `Calls | 100 | 22 | 19 | 20 | 18 | 23`.
 */
export function withEvenParts<Row extends Measured>(table: Table, rows: readonly Row[]): readonly Row[] {
  const actuals = actualsOfPeriods(table);
  const count = actuals.length;
  if (DAYS_OF_WEEK.includes(count) && nameNoTime(actuals))
    return rows.map((row) => (areEven(row, count) && !isShare(row) ? asPart(row) : row));
  if (!PARTS_OF_YEAR.includes(count) || columnOf(table, "target")?.isYearly === true) return rows;
  const adding = rows.filter((row) => partsOf(row).length > 1 && !isShare(row));
  const even = new Set(adding.filter((row) => areEven(row, count)));
  if (even.size < FEWEST_ROWS || even.size * 2 <= adding.length) return rows;
  return rows.map((row) => (even.has(row) ? asPart(row) : row));
}

/** Where the total of the parts stands behind them, that is what came together. */
function asPart<Row extends Measured>(row: Row): Row {
  const mismatch = isSumOf(partsOf(row), row.inputs.actual) ? soFar(row) : "a part";
  return mismatch === undefined ? row : { ...row, mismatch };
}

function soFar({ inputs: { actual, target } }: Measured): "so far" | undefined {
  return Number(actual) < Number(target) ? "so far" : undefined;
}

/** Days of a week; in French and Spanish one of them alone is called like a month. */
function nameNoTime(columns: readonly Column[]): boolean {
  const headings = columns.map(({ period = "" }) => ({ heading: period, name: period }));
  return headingPeriods(headings, NO_DAY).every((period) => period === undefined);
}

/** Whether a heading names a time does not depend on today. */
const NO_DAY = 0;

function partsOf({ series }: Measured): readonly number[] {
  if (!series || series.targets) return [];
  return series.values.filter((value) => typeof value === "number");
}

function areEven(row: Measured, count: number): boolean {
  const { target } = row.inputs;
  const parts = partsOf(row);
  if (typeof target !== "number" || target <= 0 || row.mismatch !== undefined) return false;
  // A period that has a target of its own is no part of another's.
  if (parts.length === 0 || isAddedUp(parts)) return false;
  return parts.every((part) => {
    const ofShare = (part * count) / target;
    return ofShare >= NEAR.least && ofShare <= NEAR.most;
  });
}
