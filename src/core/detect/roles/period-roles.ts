import type { BaseRole, Role } from "../../model/table";
import { yearNamed } from "../../model/period-columns";
import { isBarePeriod, type RoleColumn } from "./role-column";

/** What a sub-column under a period header may hold. */
const SUB_ROLES: Partial<Record<BaseRole, Role>> = {
  actual: "period:actual",
  target: "period:target",
  baseline: "period:baseline",
  progress: "period:progress",
  confidence: "period:confidence",
};

/** Turns `Q1 Target` into a sub-column of its period, `Jan` into a period column, and leaves a lone `FY26 target` a target. */
export function settlePeriods(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const grouped = columns.filter(
    ({ evidence, role }) =>
      evidence.period !== undefined && role !== undefined && subRole(role) !== undefined,
  );
  const isLone = (column: RoleColumn): boolean =>
    grouped.filter(({ role }) => role === column.role).length === 1 &&
    !grouped.some((other) => other !== column && other.evidence.period === column.evidence.period);
  const next = nextTarget(columns);
  const isOnePeriod = new Set(columns.flatMap(({ evidence }) => evidence.period ?? [])).size === 1;
  const plainRole = plainPeriodRole(columns);
  const areBare = columns.filter(isBarePeriod).length >= FEWEST_BARE;
  return columns.map((column) => {
    if (column.evidence.period === undefined) return column;
    if (column.role === undefined)
      return column.meaning || !holdsValues(column) || (areBare && !isBarePeriod(column))
        ? column
        : { ...column, role: plainRole };
    const sub = subRole(column.role);
    return sub === undefined || isOnePeriod || isLone(column) || column === next
      ? column
      : { ...column, role: sub };
  });
}

/** `2024 | 2025 | Target 2026 | Target 2030`: of the targets of years to come the next one is what the rows are after. */
function nextTarget(columns: readonly RoleColumn[]): RoleColumn | undefined {
  const years = (isTarget: boolean) =>
    columns
      .filter(({ role }) => (role === "target") === isTarget)
      .flatMap(({ evidence }) => yearNamed(evidence) ?? []);
  const [ofTargets, ofOthers] = [years(true), years(false)];
  const first = Math.min(...ofTargets);
  return ofTargets.length > 1 && ofOthers.length > 0 && ofOthers.every((year) => year < first)
    ? columns.find(({ role, evidence }) => role === "target" && yearNamed(evidence) === first)
    : undefined;
}

/** Beside so many, `Ambition 2029/30` is something else than `2023/24` and `2024/25`, though nobody knows what. */
const FEWEST_BARE = 2;

function subRole(role: Role): Role | undefined {
  return SUB_ROLES[role as BaseRole];
}

/** A column of sentences under `March` is a diary, not a series of values. */
function holdsValues({ evidence: { shape } }: RoleColumn): boolean {
  return shape.filled === 0 || shape.numbers > 0.3 || shape.texts < 0.5;
}

/** Beside a target or a baseline the months hold actuals; without one nothing says what they hold. */
function plainPeriodRole(columns: readonly RoleColumn[]): Role {
  const hasReference = columns.some(
    ({ role, evidence }) => evidence.period === undefined && (role === "target" || role === "baseline"),
  );
  if (!hasReference) return "period";
  return areYearsToReach(columns) ? "period:target" : "period:actual";
}

const YEARS = /^(?:\D{0,3}|y\d\D)(?:19|20)\d\d(?:\D\d\d(?:\d\d)?)?$/i;

/** `Baseline | 2026/27 | 2027/28`, and nothing else: where something starts is only told beside where it should go. */
function areYearsToReach(columns: readonly RoleColumn[]): boolean {
  const years = columns.filter(({ evidence }) => evidence.period !== undefined);
  return (
    years.length >= FEWEST_BARE &&
    years.every((column) => column.role === undefined && YEARS.test(column.evidence.period ?? "")) &&
    !columns.some(({ role }) => role === "target" || role === "actual" || role === "progress")
  );
}
