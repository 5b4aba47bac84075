import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isNamedActual, type RoleColumn } from "./role-column";
import { columnValues, type Values } from "./value-relations";

const FEWEST_PARTS = 2;
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
  if (!target || others.length > 0 || parts.length < FEWEST_PARTS || parts.some(isNamedActual))
    return columns;
  const valuesOf = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  if (!isMadeOf(valuesOf(target), parts.map(valuesOf))) return columns;
  return columns.map((column) => (parts.includes(column) ? { ...column, role: "target" } : column));
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
