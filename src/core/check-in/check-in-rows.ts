import type { CheckInGroup, CheckInRow } from "../model/check-in";
import { gridOf, type Grid } from "../model/grid";
import { HEALTH } from "../model/health";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import { fold } from "../text/fold";
import { dueOf } from "./due";
import { numberPlace } from "./number-place";

/** Where the rows stand, and the day that counts. */
export interface CheckInSources {
  readonly grids: readonly Grid[];
  readonly asOf: DateSerial;
}

/** Stands for the rows that nobody in particular answers for. */
export const NOBODY = "";

/**
 * Every row that can be asked for its number, in the order in which it is asked for: awaited numbers first, those that
 * were never given before the longest awaited; then the calculated ones that wait for a confirmation; then the others,
 * next due first. A row that has not begun is not asked for.
 */
export function checkInRows(rows: readonly RowCase[], sources: CheckInSources): readonly CheckInRow[] {
  const asked = rows
    .filter(({ assessment }) => assessment.health !== HEALTH.notStarted)
    .flatMap((row) => checkInRow(row, sources) ?? []);
  return [...asked].sort((one, other) => rank(one) - rank(other) || dueDay(one) - dueDay(other));
}

const GROUPS: readonly CheckInGroup[] = ["due", "formula", "later"];

function rank({ group }: CheckInRow): number {
  return GROUPS.indexOf(group);
}

/** What was never updated is asked for before all; what no rhythm holds comes last among those that are not due. */
function dueDay({ dueOn, group }: CheckInRow): number {
  return dueOn ?? (group === "later" ? Number.MAX_SAFE_INTEGER : 0);
}

function checkInRow(row: RowCase, { grids, asOf }: CheckInSources): CheckInRow | undefined {
  const { measure } = row;
  const grid = gridOf(grids, measure.at.sheet);
  if (!grid) return undefined;
  const { isDue, ...days } = dueOf(row, asOf);
  const place = numberPlace(measure, { grid, asOf });
  const awaited = place.kind === "formula" ? "formula" : "due";
  return {
    row,
    group: isDue ? awaited : "later",
    ...days,
    place,
    isPercent: isPercentCell(row),
    hasConfidence: measure.confidence !== undefined,
  };
}

/** By the format of the cell, or of the target where the cell has none yet. */
function isPercentCell({ measure: { inputs, looks } }: RowCase): boolean {
  const format =
    looks?.actual?.numberFormat ??
    (typeof inputs.target === "number" ? looks?.target?.numberFormat : undefined);
  return format?.includes("%") === true && typeof inputs.actual !== "string";
}

/** The rows of these people; who is co-owner has the row in full. */
export function rowsOf(rows: readonly CheckInRow[], people: readonly string[]): readonly CheckInRow[] {
  const wanted = new Set(people.map(fold));
  return rows.filter(({ row: { persons } }) =>
    persons.length === 0 ? wanted.has(NOBODY) : persons.some((name) => wanted.has(fold(name))),
  );
}
