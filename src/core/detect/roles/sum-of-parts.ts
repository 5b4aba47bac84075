import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { nameOf } from "./layout";
import { isTarget, type RoleColumn } from "./role-column";
import { columnValues, type Values } from "./value-relations";

/** Of two columns one may be a value, the other what it was before. */
const FEWEST_PARTS = 2;
/** Means are shown rounded, or weighted. */
const ROUNDING = 0.02;
const SHARE_OF_ROWS = 0.6;

/**
 * `Mon … Sun | Week | Budget`, `Plant A | Plant B | Group | Target`: beside its parts, the column that holds their sum, or of
 * shares and rates their mean, says where each row stands. The parts alone are held against no target.
 */
export function withSumOfParts(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  if (columns.some(saysValues) || !columns.some(isHeldAgainst) || !nameOf(columns)) return columns;
  const valuesOf = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  const isSum = (column: RoleColumn, at: number): boolean =>
    isLoose(column) && isMadeOf(valuesOf(column), looseBefore(columns, at).map(valuesOf));
  const [sum, ...others] = columns.filter(isSum);
  if (!sum || others.length > 0) return columns;
  return columns.map((column) => (column === sum ? { ...column, role: "actual" } : column));
}

/** The neighbours on the left that may be its parts. */
function looseBefore(columns: readonly RoleColumn[], at: number): readonly RoleColumn[] {
  const before = columns.slice(0, at);
  return before.slice(before.map(isLoose).lastIndexOf(false) + 1);
}

/** A target, or a budget, which is one once there is an actual beside it. */
export function isHeldAgainst(column: RoleColumn): boolean {
  return isTarget(column) || column.meaning?.meaning === "budget";
}

function saysValues({ role, evidence: { period } }: RoleColumn): boolean {
  return /actual|period:/.test(role ?? "") || (role === "period" && period !== undefined);
}

/** What else a heading over a part may say: `Plant A`, `Group`. */
const PARTS: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "entity",
  "category",
  "department",
  "people",
]);

/** Numbers that no heading gives a role; `Week` heads numbers of weeks, too. */
function isLoose({ role, meaning, evidence: { shape, header } }: RoleColumn): boolean {
  const saysLittle = meaning === undefined || meaning.score < 0.9 || PARTS.has(meaning.meaning);
  const isFree = role === undefined ? saysLittle : role === "period";
  return isFree && header !== "" && shape.numbers > 0.6 && shape.dates < 0.3;
}

function isMadeOf(values: Values, parts: readonly Values[]): boolean {
  if (parts.length < FEWEST_PARTS) return false;
  const rows = values.flatMap((value, row): readonly boolean[] => {
    const all = parts.map((part) => part[row]);
    if (value === undefined || all.includes(undefined)) return [];
    const sum = all.reduce<number>((total, part) => total + (part ?? 0), 0);
    return [isNear(value, sum) || isNear(value, sum / all.length)];
  });
  return rows.length > 1 && rows.filter(Boolean).length >= SHARE_OF_ROWS * rows.length;
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= ROUNDING * Math.abs(wanted);
}
