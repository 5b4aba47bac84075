import type { Measured } from "../model/measured";
import { columnOf, type Table } from "../model/table";

/** A level, such as a headcount, stays near its target in every part of the year; what adds up is a half of it at most. */
const TIMES_OF_PART = 2;
const SAYS_PERCENT = /[%％]/;

/**
 * Of a table with the target of a year and the actuals of its parts: which rows add up over the year, `New customers | 400 |
 * 90 | 110`. How much of it a quarter is to bring nobody says, so the two are not compared. Shares and levels are.
 */
export function partOfYear(table: Table): (measured: Measured) => Measured {
  if (columnOf(table, "target")?.isYearly !== true) return (measured) => measured;
  return (measured) => (addsUp(measured) ? { ...measured, isPartOfYear: true } : measured);
}

function addsUp({ name, unit = "", inputs: { target }, looks, series }: Measured): boolean {
  const isShare = [name, unit, looks?.target?.numberFormat ?? ""].some((words) => SAYS_PERCENT.test(words));
  const parts = (series?.values ?? []).filter((value) => typeof value === "number");
  if (isShare || typeof target !== "number" || parts.length === 0) return false;
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return Math.abs(target) > TIMES_OF_PART * Math.abs(mean);
}
