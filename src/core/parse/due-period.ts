import type { Period } from "../model/period";
import { fold } from "../text/fold";
import { readDate } from "./date";
import { isOfFiscalYear, readPeriod } from "./period";

/**
 * The days of a period that stands where a day is expected, with its year in full: `Q3 2026`, `May 2026`. Nobody knows
 * when a fiscal year begins; undefined for it, for a bare year, for a day, and for anything else.
 */
export function readDuePeriod(text: string): Period | undefined {
  const folded = fold(text);
  if (!/\d{4}/.test(folded) || /^\d+$/.test(folded) || readDate(text).kind !== "unreadable") return undefined;
  // Its year is said, so today does not matter.
  return isOfFiscalYear(text) ? undefined : readPeriod(text, 0);
}
