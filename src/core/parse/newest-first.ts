import { dateSerial } from "../model/period";
import { remembered } from "../model/remembered";
import { daysOfHeadings } from "./day-headings";
import { headingNamesYear } from "./heading-period-words";
import { periodOfHeading, type PeriodHeading } from "./heading-periods";

/** Periods without a year are told apart from a year's end on, where all of one calendar year have begun. */
const YEAR_END = dateSerial(2000, 12, 31);
const YEAR_DAYS = 366;

/**
 * Whether periods run from the newest to the oldest: `Oct 26 | Sep 26`, `Q3 | Q2 | Q1`. Without a year they are read
 * both ways, and the shorter stretch is meant: `Feb | Jan | Dec` runs back over a turn of the year, the fiscal year
 * `Oct | Nov | Dec | Jan` forth; `Q1 | Q4` are of one year.
 */
export function runNewestFirst(headings: readonly PeriodHeading[]): boolean {
  return headings.length > 1 && textRunsNewestFirst(JSON.stringify(headings));
}

/** Asked of every table at every reading; the same headings stand over many. */
const textRunsNewestFirst = remembered((text) => findOrder(JSON.parse(text) as readonly PeriodHeading[]));

function findOrder(headings: readonly PeriodHeading[]): boolean {
  const days = daysOfHeadings(headings, YEAR_END);
  if (days) return runBack(days.map(({ start }) => start));
  const [dated, undated] = [startsOf(headings.filter(saysYear)), startsOf(headings.filter(isUndated))];
  if (undated.length < 2) return dated.length > 1 && fall(dated);
  return fall(dated) && runBack(undated);
}

function saysYear({ heading, name }: PeriodHeading): boolean {
  return headingNamesYear(heading) || headingNamesYear(name);
}

function isUndated(heading: PeriodHeading): boolean {
  return !saysYear(heading);
}

function startsOf(headings: readonly PeriodHeading[]): readonly number[] {
  return headings.flatMap((heading) => periodOfHeading(heading, YEAR_END)?.start ?? []);
}

function fall(starts: readonly number[]): boolean {
  return stepsOf(starts).every((step) => step < 0);
}

/** Days of a year that nobody tells. */
function runBack(starts: readonly number[]): boolean {
  const steps = stepsOf(starts);
  const [back, forth] = [lengthOf(steps.map((step) => -step)), lengthOf(steps)];
  return back < forth && steps.some((step) => step <= 0);
}

function stepsOf(starts: readonly number[]): readonly number[] {
  return starts.slice(1).map((start, index) => start - (starts[index] ?? start));
}

/** How many days they take, each step being less than a year. */
function lengthOf(steps: readonly number[]): number {
  return steps.reduce((sum, step) => sum + ((step + YEAR_DAYS) % YEAR_DAYS), 0);
}
