import { OUR_NAMES } from "../model/marks";
import type { TableCycle } from "../model/cycle";
import { calendarDate, type DateSerial } from "../model/period";

/** What stands in for the days that rows do not say: the cells of the settings, or the days of the table's own words. */
export interface CycleExpressions {
  readonly named: TableCycle | undefined;
  /** The first month of the fiscal year, or its cell. */
  readonly yearStart: string;
  /** The row of this one formula says both days itself: only the cycle is written, since formulas have no room to spare. */
  readonly isUnused?: boolean;
}

/** The cycle's first day; a due day before it, or without any cycle, counts from the first day of its own year. */
export function startBefore(
  due: string | undefined,
  { named, yearStart, isUnused }: CycleExpressions,
): string {
  const ofSettings = orBlank(OUR_NAMES.cycleStart);
  const cycle = named ? dateOf(named.start) : ofSettings;
  if (due === undefined || isUnused === true) return cycle;
  const year =
    yearStart === "1"
      ? `DATE(YEAR(${due}),1,1)`
      : `DATE(YEAR(${due})-(MONTH(${due})<${yearStart}),${yearStart},1)`;
  const isBefore = named
    ? `N(${due})<${dateOf(named.start)}`
    : `OR(${OUR_NAMES.cycleStart}="",N(${due})<N(${OUR_NAMES.cycleStart}))`;
  const before = `IF(AND(N(${due})>0,${isBefore}),${year},${cycle})`;
  return named && named.end === undefined ? `IF(${due}="",${ofSettings},${before})` : before;
}

/** The cycle's last day; of a row that begins later nobody knows when it ends. */
export function dueAfter(start: string | undefined, { named, isUnused }: CycleExpressions): string {
  const last = named?.end === undefined ? undefined : dateOf(named.end);
  const cycle = last ?? orBlank(OUR_NAMES.cycleEnd);
  if (start === undefined || isUnused === true) return cycle;
  const end = last ?? `N(${OUR_NAMES.cycleEnd})`;
  const isAfter = last ? `N(${start})>${end}` : `AND(${end}>0,N(${start})>${end})`;
  return `IF(${isAfter},"",${cycle})`;
}

function orBlank(name: string): string {
  return `IF(${name}="","",${name})`;
}

/** 46204 → `DATE(2026,7,1)`, which people can read. */
function dateOf(day: DateSerial): string {
  const { year, month, day: date } = calendarDate(day);
  return `DATE(${year},${month},${date})`;
}
