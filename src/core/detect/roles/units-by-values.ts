import { areUnits } from "./are-units";
import { nameOf } from "./layout";
import type { RoleColumn } from "./role-column";

/** `percent | days | percent` under whatever heading: a column of nothing but units says what each row is counted in. */
export function withUnitsByValues(
  columns: readonly RoleColumn[],
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  if (columns.some(({ role }) => role === "unit")) return columns;
  const isNamedBeside = (column: RoleColumn): boolean =>
    nameOf(columns.filter((other) => other !== column)) !== undefined;
  const units = columns.find(
    (column) => mayBeUnits(column) && isNamedBeside(column) && areUnits(textsOf(column.evidence.index)),
  );
  return columns.map((column) => (column === units ? { ...column, role: "unit" } : column));
}

/** `Type of indicator` is headed as a measure, though the names stand beside it; `Ref.` above `%` as a code. */
function mayBeUnits({ role, evidence: { shape, period } }: RoleColumn): boolean {
  const isOpen = role === undefined || role === "measure" || role === "id" || role === "period";
  return isOpen && period === undefined && (shape.texts > 0.6 || shape.units > 0.6) && shape.sentences < 0.3;
}
