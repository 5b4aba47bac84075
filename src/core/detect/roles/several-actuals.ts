import { yearNamed } from "../../model/period-columns";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isBarePeriod, isPeriodActual, isTarget, withoutRole, type RoleColumn } from "./role-column";
import { areNear, columnValues } from "./value-relations";

/** `Today | MTD | Budget MTD`: of the actuals the one that stands under the time of the only target is held against it. */
export function withActualOfTarget(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const [target, ...others] = columns.filter(isTarget);
  const time = target?.evidence.period;
  const ofTime = columns.filter(
    (column) => isBarePeriod(column) && isPeriodActual(column) && column.evidence.period === time,
  );
  if (time === undefined || others.length > 0 || ofTime.length !== 1) return columns;
  const actuals = columns.filter(({ role }) => role === "actual");
  return columns.map((column) =>
    ofTime.includes(column) ? { ...column, role: "actual" } : withoutRole(actuals, column),
  );
}

const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.2;

/** `Target 120 | Capaian 95 % | Realisasi 114`: of two actuals the one in percent is the share of a target that is not. */
export function withProgressAmongActuals(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const actuals = columns.filter(({ role }) => role === "actual");
  const targets = columns.filter(isTarget);
  const [share, ...others] = actuals.filter(({ evidence }) => evidence.shape.percents >= NEARLY_ALL);
  const isTold = columns.some(({ role }) => role === "progress");
  if (!share || others.length > 0 || actuals.length !== 2 || targets.length === 0 || isTold) return columns;
  const isCounted = [...actuals, ...targets].every(
    (column) => column === share || column.evidence.shape.percents <= HARDLY_ANY,
  );
  return isCounted
    ? columns.map((column) => (column === share ? { ...column, role: "progress" } : column))
    : columns;
}

/** `Current | Target 2026 | Achieved`, all three of one size: what stands before the target is where it began. */
export function withBaselineBefore(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const levels = columns.filter((column) => column.role === "actual" || isTarget(column));
  const [before, target, after, ...others] = levels;
  const hasBaseline = columns.some(({ role }) => role === "baseline" || role === "period:baseline");
  const isFramed = before?.role === "actual" && target?.role === "target" && after?.role === "actual";
  if (!isFramed || others.length > 0 || hasBaseline) return columns;
  if ([before, after].some(({ evidence }) => evidence.period !== undefined)) return columns;
  const [starts = [], targets = [], ends = []] = levels.map(({ evidence }) =>
    columnValues(sheet, region, evidence.index),
  );
  return areNear(starts, targets) && areNear(ends, targets)
    ? columns.map((column) => (column === before ? { ...column, role: "baseline" } : column))
    : columns;
}

/** `2025 result | 2026 goal | Q1 | Q2`: the result of the year before is where the way to the goal begins. */
export function withResultOfYearBefore(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const [actual, ...others] = columns.filter(({ role }) => role === "actual");
  const target = columns.find(({ role }) => role === "target");
  const [before, goal] = [yearNamed(actual?.evidence), yearNamed(target?.evidence)];
  const hasBaseline = columns.some(({ role }) => role === "baseline");
  const hasParts = columns.some(
    (column) => isBarePeriod(column) && isPeriodActual(column) && yearNamed(column.evidence) === undefined,
  );
  const isBefore = before !== undefined && goal !== undefined && before < goal;
  if (!isBefore || others.length > 0 || hasBaseline || !hasParts) return columns;
  return columns.map((column) => (column === actual ? { ...column, role: "baseline" } : column));
}
