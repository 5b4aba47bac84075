import { isUnitWord } from "../../vocabulary/unit-words";
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

/** One word may stand for something else, and one unit in all rows would tell nothing, unless it is a sign. */
function areUnits(texts: readonly string[]): boolean {
  const known = texts.filter(isUnitWord);
  const different = new Set(known.map((text) => text.toLowerCase()));
  return (
    texts.length >= FEWEST_UNITS &&
    known.length >= MOSTLY_KNOWN * texts.length &&
    (different.size > 1 || different.has("%"))
  );
}

const FEWEST_UNITS = 3;
const MOSTLY_KNOWN = 0.7;
