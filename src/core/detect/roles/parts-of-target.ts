import { REMAINING_WORDS } from "../../vocabulary/remaining-words";
import { yearNamed } from "../../model/period-columns";
import { normaliseHeading } from "../../text/normalise-heading";
import { STATUS_WORDS } from "../headings/value-words";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isBarePeriod, isNamedActual, isPeriodActual, isTarget, type RoleColumn } from "./role-column";
import { columnValues, type Values } from "./value-relations";

/** Of two, one may be what is done, the other what is left of it. */
const FEWEST_COLUMNS = 3;
const FEWEST_PARTS = 2;
const REMAINING: ReadonlySet<string> = new Set(REMAINING_WORDS.split("|"));
const FEWEST_ROWS = 3;
/** One row may have been mended by hand. */
const SHARE_OF_ROWS = 0.8;

/**
 * `Month | Goal | North | South`: where those beside the goal come to it in row after row, they are its parts, and not what was
 * reached; that never is the goal to the last piece.
 */
export function withPartsOfTarget(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const [target, ...others] = columns.filter(({ role }) => role === "target");
  const parts = columns.filter(({ role }) => role === "actual");
  if (!target || others.length > 0 || parts.length < FEWEST_COLUMNS || parts.some(saysHowFar)) return columns;
  const valuesOf = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  if (!isMadeOf(valuesOf(target), parts.map(valuesOf))) return columns;
  return columns.map((column) => (parts.includes(column) ? { ...column, role: "target" } : column));
}

/**
 * `Jan 2026 … Dec 2026 | Goal 2026`: months that come to the goal of their year in row after row are those of the goal. What was
 * reached month by month never is.
 */
export function withMonthsOfTargets(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const targets = columns.filter((column) => isTarget(column) && column.evidence.shape.numbers > MOSTLY);
  const months = columns.filter((column) => isBarePeriod(column) && isPeriodActual(column));
  if (targets.length === 0 || months.length < FEWEST_COLUMNS) return columns;
  const valuesOf = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  const ofGoals = targets.map((target) => {
    const year = yearNamed(target.evidence);
    const own = year === undefined ? months : months.filter((month) => isOfYear(month, year));
    const areParts = own.length >= FEWEST_COLUMNS && isMadeOf(valuesOf(target), own.map(valuesOf));
    return areParts ? own : [];
  });
  if (ofGoals.some(({ length }) => length === 0)) return columns;
  const all = ofGoals.flat();
  return columns.map((column) => (all.includes(column) ? { ...column, role: "period:target" } : column));
}

const MOSTLY = 0.5;

function isOfYear({ evidence: { period = "" } }: RoleColumn, year: number): boolean {
  return new RegExp(`(?<!\\d)(?:${String(year)}|['’-]${String(year % 100)})(?!\\d)`).test(period);
}

/** `Done | Open | Left` add up as well. */
function saysHowFar(column: RoleColumn): boolean {
  const heading = normaliseHeading(column.evidence.ownHeader);
  return isNamedActual(column) || REMAINING.has(heading) || STATUS_WORDS.has(heading);
}

/** A branch may open in May. */
function isMadeOf(values: Values, parts: readonly Values[]): boolean {
  const rows = values.flatMap((value, row): readonly boolean[] => {
    const there = parts.flatMap((part) => part[row] ?? []);
    if (!value || there.length < FEWEST_PARTS) return [];
    return [Math.abs(there.reduce((sum, part) => sum + part, 0) - value) < 1e-6 * Math.abs(value)];
  });
  return rows.length >= FEWEST_ROWS && rows.filter(Boolean).length >= SHARE_OF_ROWS * rows.length;
}
