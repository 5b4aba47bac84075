import type { Role } from "../../model/table";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";
import { columnValues } from "./value-relations";

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];
const MONTHS = 12;
/** Fewer numbers run up by chance. */
const FEWEST_MONTHS = 4;
const FEWEST_KEYS = 5;

/**
 * `2026 | 1`, `2026 | 2` before the numbers, under headings that no language here knows: years and months. And `102`, `125`,
 * `144` or `1`, `2`, `3` in the first column alone, which never go back: keys of the rows.
 */
export function withLeadingNumbers(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const told = new Map<RoleColumn, Role>();
  for (const column of columns.filter(isNumberColumn)) {
    if (!isUntold(column)) break;
    const values = columnValues(sheet, region, column.evidence.index).flatMap((value) => value ?? []);
    const role = roleOf(values, told.size > 0);
    if (role === undefined || (role === "id" && (told.size > 0 || column !== columns[0]))) break;
    told.set(column, role);
    if (role === "id") break;
  }
  const areAll = columns.filter(isNumberColumn).length - told.size < FEWEST_OTHERS;
  return areAll ? columns : columns.map((column) => withRole(column, told.get(column)));
}

/** Beside fewer numbers, what runs up may be what is measured. */
const FEWEST_OTHERS = 2;

function withRole(column: RoleColumn, role: Role | undefined): RoleColumn {
  return role === undefined ? column : { ...column, role };
}

function isNumberColumn({ evidence: { shape } }: RoleColumn): boolean {
  return shape.numbers > 0.9 && shape.dates === 0;
}

function isUntold({ role, meaning, evidence: { period, header } }: RoleColumn): boolean {
  return role === undefined && !meaning && period === undefined && header !== "";
}

function roleOf(values: readonly number[], isBehindYears: boolean): Role | undefined {
  if (values.length === 0 || !values.every(Number.isInteger)) return undefined;
  const isStep = (isAllowed: (value: number, before: number) => boolean): boolean =>
    values.every((value, at) => at === 0 || isAllowed(value, values[at - 1] ?? value));
  const neverBack = isStep((value, before) => value >= before);
  if (neverBack && values.every((value) => value >= FIRST_YEAR && value <= LAST_YEAR)) return "period";
  const areMonths =
    values[0] === 1 &&
    values.every((value) => value >= 1 && value <= MONTHS) &&
    new Set(values).size >= FEWEST_MONTHS &&
    isStep((value, before) => value === before || value === before + 1 || value === 1);
  // `1`, `2`, `3` beside no year, to no end and once, only count the rows.
  if (areMonths && (isBehindYears || values.includes(MONTHS) || values.lastIndexOf(1) > 0)) return "period";
  return values.length >= (areMonths ? FEWEST_MONTHS : FEWEST_KEYS) &&
    isStep((value, before) => value > before)
    ? "id"
    : undefined;
}
