import { isEqual } from "../assess/near";
import type { NumberUpdate } from "../model/evidence";
import { calendarDate, type DateSerial } from "../model/period";
import type { History, LoggedValue, PeriodValue } from "./history";
import { isSeenLater, valueLines } from "./series";

/**
 * The days on which somebody brought the number up to date, oldest first. A first sighting in the log is none, nor is a
 * review, a question, a formula that was recalculated, or a link.
 */
export function updatesOf(history: History): readonly NumberUpdate[] {
  if (history.lines.length === 0 && history.periods.length === 0) return cellUpdate(history);
  const updates = [
    ...cellUpdate(history),
    ...periodUpdates(history),
    ...logUpdates(history),
    ...presentUpdate(history),
  ];
  return updates.sort((one, other) => one.day - other.day);
}

const NO_UPDATES: readonly NumberUpdate[] = [];

function cellUpdate({ updated, asOf }: History): readonly NumberUpdate[] {
  return updated !== undefined && updated <= asOf ? [{ day: updated, from: "cell" }] : NO_UPDATES;
}

/** A table with a column of its own for the day is taken at that word. */
function periodUpdates({ periods, dating, asOf }: History): readonly NumberUpdate[] {
  if (dating.hasUpdated) return [];
  return periods
    .filter(({ start }) => start <= asOf)
    .map((period) => ({ day: Math.min(period.end, asOf), from: "period", ...guessedYear(period, asOf) }));
}

/** A period of the year before, which only its place before the as-of day put there. */
function guessedYear(
  { namesYear, heading, end }: PeriodValue,
  asOf: DateSerial,
): Pick<NumberUpdate, "guessed"> {
  const { year } = calendarDate(end);
  if (namesYear || typeof heading !== "string" || year >= calendarDate(asOf).year) return {};
  return { guessed: { heading: heading.trim(), year } };
}

function logUpdates({ lines, asOf }: History): readonly NumberUpdate[] {
  return lines
    .filter((logged) => logged.line.when <= asOf && isUpdate(logged))
    .map(({ line: { when, who } }) => ({ day: when, from: "log", ...(who !== undefined && { who }) }));
}

/** A check-in and a confirmation are updates by themselves; a value only where the log saw another one before. */
export function isUpdate({ line, was, now }: LoggedValue): boolean {
  if (line.kind === "check-in" || line.kind === "confirmed") return true;
  return line.kind === "value" && was !== undefined && now !== undefined && !isEqual(was, now);
}

function presentUpdate(history: History): readonly NumberUpdate[] {
  const { present, asOf, isFed } = history;
  const last = valueLines(history).at(-1);
  if (!present || isFed || last?.now === undefined || isSeenLater(history)) return [];
  return isEqual(last.now, present.value) ? [] : [{ day: asOf, from: "present" }];
}
