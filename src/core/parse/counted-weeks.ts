import type { SeriesPeriod } from "../model/series";
import { fold } from "../text/fold";
import { periodWordOf } from "./heading-period-words";

/** A quarter has so many; a longer run is a year's. */
const MOST = 13;
const NUMBERED = /^\s*(\p{L}+)\.?\s?(\d{1,2})\s*$/u;
/** `KW 4` and `CW 4` are weeks of the calendar, whatever stands beside them. */
const OF_CALENDAR: ReadonlySet<string> = new Set(["kw", "cw", "iso"]);

/**
 * `Week 1 | Week 2 | Week 3 | Week 4`: a run that begins with the first and ends within a quarter counts the weeks of a month or
 * of a plan, which nobody knows to be those of January.
 */
export function areCountedWeeks(headings: readonly Pick<SeriesPeriod, "heading" | "name">[]): boolean {
  const weeks = headings.map(({ heading, name }) => numberOfWeek(heading) ?? numberOfWeek(name));
  const sorted = weeks.flatMap((week) => week ?? []).sort((one, other) => one - other);
  const isRun = sorted.length === headings.length && sorted.every((week, at) => week === at + 1);
  return isRun && sorted.length > 1 && sorted.length <= MOST;
}

function numberOfWeek(heading: unknown): number | undefined {
  const [, word = "", number] = typeof heading === "string" ? (NUMBERED.exec(heading) ?? []) : [];
  const folded = fold(word);
  return periodWordOf(folded) === "week" && !OF_CALENDAR.has(folded) ? Number(number) : undefined;
}
