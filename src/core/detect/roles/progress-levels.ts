import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isTarget, type RoleColumn } from "./role-column";
import { columnValues, type Values } from "./value-relations";

/** So many times the least the largest target must be: then a progress would not follow them. */
const TARGETS_APART = 5;
/** A level is within so many times its target, either way. */
const NEAR = 5;
const FEWEST_ROWS = 3;

/** More than half as much again as all there is, in percent or in parts, is no progress. */
const MOST_PERCENT = 150;
const MOST_PARTS = 1.5;

/**
 * `Meta 2027 | Avance 2026` over 9 and 11.8, 97 % and 93.5 %: where every number is of its target's size, whatever that
 * is, and they are no parts of one whole, what is called progress says where each stands; also beside one in percent.
 */
export function withLevelsOfProgress(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const target = columns.find(isTarget);
  const inPeriods = columns.filter(({ role }) => role === "period:progress");
  const values = inPeriods.flatMap(({ evidence }) => columnValues(sheet, region, evidence.index));
  if (inPeriods.length > 1 && !mayBeProgress(values.flatMap((value) => value ?? [])))
    return columns.map((column) =>
      inPeriods.includes(column) ? { ...column, role: "period:actual" } : column,
    );
  const hasActual = columns.some(({ role }) => role !== undefined && /actual|period(?!:target)/.test(role));
  if (!target || hasActual) return columns;
  const valuesOf = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  const targets = valuesOf(target);
  const [level, ...others] = columns.filter(
    (column) => column.role === "progress" && follow(valuesOf(column), targets),
  );
  return others.length === 0
    ? columns.map((column) => (column === level ? { ...column, role: "actual" } : column))
    : columns;
}

function follow(levels: Values, targets: Values): boolean {
  const rows = levels.flatMap((level, row) => {
    const target = targets[row];
    return level === undefined || target === undefined || target <= 0 ? [] : [{ level, target }];
  });
  const sizes = rows.map(({ target }) => target);
  if (mayBeProgress(rows.map(({ level }) => level))) return false;
  const areApart = Math.max(...sizes) >= TARGETS_APART * Math.min(...sizes);
  const isNear = rows.every(({ level, target }) => level * NEAR >= target && level <= NEAR * target);
  return rows.length >= FEWEST_ROWS && areApart && isNear;
}

/** Parts from 0 to 1, or percents from 0 to 100; both in one column are neither. */
function mayBeProgress(levels: readonly number[]): boolean {
  const isMixed =
    levels.some((level) => level > 0 && level < 1) && levels.some((level) => level > MOST_PARTS);
  return !isMixed && levels.every((level) => level <= MOST_PERCENT);
}
