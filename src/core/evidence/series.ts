import { isEqual } from "../assess/near";
import type { SeenValue, Evidence } from "../model/evidence";
import { KINDS_WITH_VALUE } from "../model/log";
import type { DateSerial } from "../model/period";
import type { History, LoggedValue } from "./history";

/** One value is no series of its own. */
const FEWEST_PERIODS = 2;

/**
 * The dated values of a row up to the as-of day: its period columns whose headings name a year, each on the last day of
 * its period and the running one on the as-of day; else the log's values and the present actual.
 */
export function seriesOf(history: History): Pick<Evidence, "series" | "source"> {
  const periods = periodSeries(history);
  if (periods.length >= FEWEST_PERIODS) return { series: periods, source: "periods" };
  const seen = valueLines(history).filter(({ line }) => line.when <= history.asOf);
  const present = presentPoint(history, seen);
  if (seen.length === 0) return { series: present, source: "present" };
  return { series: [...seen.flatMap(loggedPoint), ...present], source: "log" };
}

function periodSeries({ periods, asOf }: History): readonly SeenValue[] {
  return periods
    .filter(({ namesYear, start }) => namesYear && start <= asOf)
    .map(({ end, typed, value, target }) => ({
      day: Math.min(end, asOf),
      typed,
      value,
      ...(target !== undefined && { target }),
    }))
    .sort((one, other) => one.day - other.day);
}

/** The lines that say what stood in the row's cell. */
export function valueLines({ lines }: History): readonly LoggedValue[] {
  return lines.filter(({ line, now }) => KINDS_WITH_VALUE.includes(line.kind) && now !== undefined);
}

const NO_VALUES: readonly SeenValue[] = [];

function loggedPoint({ line, now }: LoggedValue): readonly SeenValue[] {
  return now === undefined ? [] : [{ day: line.when, value: now, typed: line.now }];
}

/** The present actual, where the log did not see it last: on its Updated day, or found only now. */
function presentPoint(history: History, seen: readonly LoggedValue[]): readonly SeenValue[] {
  const { present, updated, asOf } = history;
  const last = seen.at(-1);
  if (!present || isSeenLater(history)) return NO_VALUES;
  if (last?.now !== undefined && isEqual(last.now, present.value)) return NO_VALUES;
  const day = presentDay(updated, last?.line.when, asOf);
  return day === undefined ? NO_VALUES : [{ day, typed: present.typed, value: present.value }];
}

/** Where the log goes on after the as-of day, the present actual is not of that day. */
export function isSeenLater(history: History): boolean {
  const last = valueLines(history).at(-1);
  return last !== undefined && last.line.when > history.asOf;
}

/** Absent where the log never saw the row and no cell dates it: then nobody knows since when it stands there. */
function presentDay(
  updated: DateSerial | undefined,
  seen: DateSerial | undefined,
  asOf: DateSerial,
): DateSerial | undefined {
  const isUsable = updated !== undefined && updated <= asOf && (seen === undefined || updated >= seen);
  if (isUsable) return updated;
  return seen === undefined ? undefined : asOf;
}
