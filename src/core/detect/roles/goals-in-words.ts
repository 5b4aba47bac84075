import type { RoleColumn } from "./role-column";

const MOSTLY = 0.6;
const HARDLY = 0.3;

/** `Jahresziel | Messgröße | Zielwert`: of two columns that say target the one of words says what for. */
export function withGoalsInWords(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const targets = columns.filter(({ role }) => role === "target");
  // `0` and `1` say whether, not how much.
  const hasNumbers = targets.some(
    ({ evidence: { shape } }) => shape.numbers > MOSTLY && shape.flags < MOSTLY,
  );
  const [goal, ...others] = targets.filter(
    ({ evidence: { shape } }) => shape.texts > MOSTLY && shape.numbers < HARDLY,
  );
  if (!goal || !hasNumbers || others.length > 0) return columns;
  const { role: _, ...bare } = goal;
  const isTold = columns.some(({ role }) => role?.includes("objective"));
  const instead: RoleColumn = isTold ? bare : { ...bare, role: "objective" };
  return columns.map((column) => (column === goal ? instead : column));
}
