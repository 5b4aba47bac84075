import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import { columnOf, type Table } from "../model/table";
import { polarityOf } from "../parse/direction";
import { unitOfMetric } from "../parse/metric";

/** A level, such as a headcount, stays near its target in every part of the year; what adds up is a half of it at most. */
const TIMES_OF_PART = 2;
const SAYS_PERCENT = /[%％]/;
type PartOfYear = Measured["partOfYear"];

/**
 * Of a table with the target of a year and the actuals of its parts: which rows add up over the year, `New customers | 400 |
 * 90 | 110`. How much of it a quarter is to bring nobody says, so the two are not compared; neither is a total so far that
 * has not reached it. Shares and levels are.
 */
export function partOfYear(table: Table): (measured: Measured) => Measured {
  if (columnOf(table, "target")?.isYearly !== true) return (measured) => measured;
  const soFar = new Set(table.columns.filter(({ isToDate }) => isToDate === true).map(({ index }) => index));
  return (measured) => {
    const part = partIn(measured, soFar.has(measured.cells.actual?.column ?? NaN));
    return part === undefined ? measured : { ...measured, partOfYear: part };
  };
}

function partIn(measured: Measured, isSoFar: boolean): PartOfYear {
  const { inputs, series } = measured;
  const { target, actual } = inputs;
  if (isShare(measured) || typeof target !== "number" || !isBlank(inputs.baseline)) return undefined;
  if (isSoFar) return isShortOf(measured, actual, target) ? "so far" : undefined;
  const parts = (series?.values ?? [actual]).filter((value) => typeof value === "number");
  if (parts.length === 0) return undefined;
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return Math.abs(target) > TIMES_OF_PART * Math.abs(mean) ? "a part" : undefined;
}

/** What is reached is reached; a cap is one for what came together so far as well. */
function isShortOf({ name }: Measured, actual: unknown, target: number): boolean {
  return typeof actual === "number" && actual < target && polarityOf(name) !== "at most";
}

/** Percentages, points and ratios are levels on every day of the year. */
function isShare({ name, unit = "", looks }: Measured): boolean {
  const saysPercent = [name, unit, looks?.target?.numberFormat ?? ""].some((words) =>
    SAYS_PERCENT.test(words),
  );
  return saysPercent || LEVELS.has(unitOfMetric(name) ?? "");
}

const LEVELS: ReadonlySet<string> = new Set(["points", "ratio", "%"]);
