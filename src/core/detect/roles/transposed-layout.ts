import type { Orientation, Role } from "../../model/table";
import type { RoleColumn } from "./role-column";

/** Measures as headings: the first column says what a row is, the others are numbers. */
export function transposed(columns: readonly RoleColumn[]): {
  readonly orientation: Orientation;
  readonly columns: readonly RoleColumn[];
} {
  const [first] = columns;
  const byRow: Orientation =
    first?.role === "period"
      ? "period-rows"
      : first?.meaning?.meaning === "entity"
        ? "entity-rows"
        : "columns";
  return {
    orientation: byRow,
    columns: columns.map((column) =>
      isMeasureColumn(column) ? { ...column, role: measureColumnRole(column) } : column,
    ),
  };
}

/** Headings that name another column even over numbers. */
export const PLAIN_ENOUGH = 0.9;

/** A heading that names no role over numbers names the measure itself: `Customer lifetime value`, `NPS`. */
function isMeasureColumn({ role, meaning, evidence: { shape, header, period } }: RoleColumn): boolean {
  const isPlain = meaning !== undefined && meaning.score >= PLAIN_ENOUGH && !meaning.isVague;
  if (role === "progress" || (role === "id" && shape.codes > 0.8)) return false;
  const isValueRole = role === undefined || role === "actual" || role === "target" || !isPlain;
  return (
    isValueRole &&
    !(isPlain && role === undefined) &&
    header !== "" &&
    period === undefined &&
    shape.numbers > 0.5
  );
}

/** `CV` holds actuals, `CV Target` the targets beside them. */
function measureColumnRole({ evidence }: RoleColumn): Role {
  return evidence.readings.some(({ meaning }) => meaning === "target") ? "target" : "actual";
}
