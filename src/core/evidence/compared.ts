import type { Compared } from "../model/compared";
import { calendarDate, type DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import { gain } from "./moved";

/** The last filled period against the one before it, and against the same month a year before; only of rows with periods. */
export function comparedOf({ evidence: { series, source }, goal }: RowCase): Compared {
  const [before, last] = [series.at(-2), series.at(-1)];
  if (source !== "periods" || !goal || !before || !last) return {};
  const then = series.filter(({ day }) => isYearBefore(day, last.day));
  const sinceLast = gain(goal, before.value, last.value);
  // Several weeks of one month are no one period.
  const sinceLastYear = then.length === 1 && then[0] ? gain(goal, then[0].value, last.value) : undefined;
  return {
    ...(sinceLast !== undefined && { sinceLast }),
    ...(sinceLastYear !== undefined && { sinceLastYear }),
  };
}

function isYearBefore(day: DateSerial, last: DateSerial): boolean {
  const [then, now] = [calendarDate(day), calendarDate(last)];
  return then.year === now.year - 1 && then.month === now.month;
}
