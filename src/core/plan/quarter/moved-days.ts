import type { CellAddress } from "../../model/address";
import { cellAt, type Grid } from "../../model/grid";
import type { Measured } from "../../model/measured";
import { calendarDate, dateSerial, type DateSerial } from "../../model/period";
import type { PlannedCell } from "../../model/write-plan";

const DAYS_A_MONTH = 30.4375;
const A_QUARTER = 3;

/** How many months the cycle of these key results takes; a quarter where only its end is known. */
export function monthsOfCycle(measures: readonly Measured[], end = Infinity): number {
  const days = (input: "start" | "due") =>
    measures
      .map(({ inputs }) => inputs[input])
      .filter((value) => typeof value === "number")
      .filter((day) => day <= end);
  const [starts, dues] = [days("start"), days("due")];
  if (starts.length === 0 || dues.length === 0) return A_QUARTER;
  return Math.max(1, Math.round((Math.max(...dues) - Math.min(...starts) + 1) / DAYS_A_MONTH));
}

/** 30 Sep 2026, 3 → 31 Dec 2026: the last day of a month stays the last; 15 Jul, 3 → 15 Oct. */
export function monthsLater(day: DateSerial, months: number): DateSerial {
  const { year, month, day: date } = calendarDate(day);
  const lastOf = (at: number) => calendarDate(dateSerial(year, at + 1, 0)).day;
  const last = lastOf(month + months);
  return dateSerial(year, month + months, date === lastOf(month) ? last : Math.min(date, last));
}

/** The days of these rows that move with the cycle, and those that do not. */
interface MovedDays {
  readonly cells: readonly PlannedCell[];
  /** Typed as text, which only a person can move. */
  readonly texts: readonly CellAddress[];
  /** After the end of the cycle: what is due then goes on beside the next one. */
  readonly later: number;
}

/** The typed days of start and due, one cycle later; a formula follows what it reads by itself. */
export function movedDays(
  grid: Grid,
  measures: readonly Measured[],
  { months, end = Infinity }: { readonly months: number; readonly end?: DateSerial | undefined },
): MovedDays {
  const cells: PlannedCell[] = [];
  const texts: CellAddress[] = [];
  let later = 0;
  for (const at of placesOfDays(grid, measures)) {
    const { value, formula } = cellAt(grid, at.row, at.column);
    if (formula !== undefined) continue;
    if (typeof value === "number" && value > end) later++;
    else if (typeof value === "number") cells.push({ at, was: value, becomes: monthsLater(value, months) });
    else if (typeof value === "string" && value.trim() !== "") texts.push(at);
  }
  return { cells, texts, later };
}

/** Each once: rows may share the day of their objective. */
function placesOfDays({ sheet }: Grid, measures: readonly Measured[]): readonly CellAddress[] {
  const places = new Map<string, CellAddress>();
  for (const { cells } of measures)
    for (const at of [cells.start, cells.due])
      if (at?.sheet === sheet) places.set(`${at.row},${at.column}`, at);
  return [...places.values()];
}
