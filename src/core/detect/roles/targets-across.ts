import type { RoleColumn } from "./role-column";

/** One team alone may be a remark. */
const FEWEST_ACROSS = 2;

/**
 * `Targets July | North | South` over names and numbers: what heads the names says what the numbers are, one column for each
 * team or place that no language knows.
 */
export function withTargetsAcross(columns: readonly RoleColumn[]): readonly RoleColumn[] | undefined {
  const at = columns.findIndex(namesUnderTargets);
  const name = columns[at];
  const across = columns.slice(at + 1).filter(isOfSomebody);
  const isTold = columns.some(({ role }) => role === "actual" || role === "measure");
  if (!name || isTold || across.length < FEWEST_ACROSS) return undefined;
  return columns.map((column): RoleColumn => {
    if (column === name) return { ...column, role: "measure" };
    return across.includes(column) ? { ...column, role: "target" } : column;
  });
}

function namesUnderTargets({ evidence: { readings, shape } }: RoleColumn): boolean {
  const saysTarget = readings.some(
    ({ meaning, isVague, strength }) => meaning === "target" && !isVague && strength >= 0.6,
  );
  return saysTarget && shape.texts > 0.7 && shape.distinct >= 0.6 && shape.numbers < 0.3;
}

function isOfSomebody({ role, meaning, evidence: { header, period, shape } }: RoleColumn): boolean {
  return (
    role === undefined &&
    meaning === undefined &&
    header !== "" &&
    period === undefined &&
    shape.numbers > 0.4
  );
}
