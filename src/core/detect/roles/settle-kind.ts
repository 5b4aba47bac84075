import type { Role, TableKind } from "../../model/table";
import type { RoleColumn } from "./role-column";

/** Fits the roles to the kind of table: what one of several words promised may turn out to be something else. */
export function settleKind(columns: readonly RoleColumn[], kind: TableKind): readonly RoleColumn[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const hasTarget = has("target") || has("period:target");
  if (kind === "okr")
    return !has("keyResult") && !has("objective|keyResult")
      ? columns.map((column) => (column.role === "measure" ? { ...column, role: "keyResult" } : column))
      : columns;
  const isBesidePeriods = ({ evidence }: RoleColumn): boolean =>
    evidence.period !== undefined && has("period:actual");
  const result = has("measure") ? undefined : resultOfRepeated(columns);
  return columns.map((column) => {
    if (column === result) return { ...column, role: "measure" };
    if (column.role === "objective" && !has("measure") && !has("keyResult"))
      return { ...column, role: "measure" };
    if (isBudgetForTarget(column) && (!hasTarget || isLoneInItsPeriod(column, columns)))
      return { ...column, role: isBesidePeriods(column) ? "period:target" : "target" };
    if (column.role === "keyResult" && column.meaning?.isVague) return withoutRole(column);
    return column;
  });
}

/** `Doel | Resultaat`: where objectives come again, each with several results, these name the rows. */
function resultOfRepeated(columns: readonly RoleColumn[]): RoleColumn | undefined {
  const objective = columns.find(({ role }) => role === "objective")?.evidence.shape;
  const isRepeated =
    objective !== undefined && Math.min(objective.distinct, objective.filledShare) < MOSTLY_DIFFERENT;
  return columns.find(
    ({ role, meaning, evidence: { shape } }) =>
      isRepeated && role === "keyResult" && meaning?.isVague && shape.distinct >= ALL_DIFFERENT,
  );
}

const MOSTLY_DIFFERENT = 0.8;
const ALL_DIFFERENT = 0.95;

/** Beside KPIs and their actuals, the budget is what they are measured against. */
function isBudgetForTarget({ role, meaning, evidence: { shape, readings } }: RoleColumn): boolean {
  return (
    role === undefined &&
    meaning?.meaning === "budget" &&
    shape.numbers > 0.5 &&
    readings.some((reading) => reading.meaning === "target")
  );
}

/** `Oct actual | Oct budget | FY target`: the target of the year is none of October's. */
function isLoneInItsPeriod({ evidence: { period } }: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const roles = columns.filter(({ evidence }) => evidence.period === period).map(({ role }) => role);
  return (
    period !== undefined && roles.includes("period:actual") && !roles.some((role) => role?.endsWith("target"))
  );
}

function withoutRole({ evidence, meaning }: RoleColumn): RoleColumn {
  return { evidence, ...(meaning ? { meaning } : {}) };
}

/** Fits the roles to what the user declared: the names of a declared table have the role of its kind. */
export function settleDeclared(columns: readonly RoleColumn[], kind: TableKind): readonly RoleColumn[] {
  const nameRole: Role = kind === "okr" ? "keyResult" : "measure";
  const named =
    columns.find(({ role }) => role === nameRole || role === "objective|keyResult") ??
    columns.find(({ role }) => role === "measure" || role === "keyResult" || role === "objective") ??
    leftmostTexts(columns);
  const withName = columns.map((column) =>
    column === named && column.role !== "objective|keyResult" ? { ...column, role: nameRole } : column,
  );
  return withLoneActual(kind === "kpi" ? withBudgets(withName) : withName);
}

/** Whoever declares a budget beside its actuals says that they are held against it. */
function withBudgets(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const hasTarget = columns.some(({ role }) => role === "target" || role === "period:target");
  if (hasTarget || !columns.some(({ role }) => role === "actual")) return columns;
  return columns.map((column) => (isBudgetForTarget(column) ? { ...column, role: "target" } : column));
}

function leftmostTexts(columns: readonly RoleColumn[]): RoleColumn | undefined {
  return columns.find(({ role, evidence: { shape } }) => role === undefined && shape.texts > 0.6);
}

/** A single column of numbers that nothing names can only be the actuals. */
function withLoneActual(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const isValue = ({ role }: RoleColumn): boolean =>
    role !== undefined && /actual|target|period|baseline/.test(role);
  const unnamed = columns.filter(
    ({ role, meaning, evidence: { shape } }) =>
      role === undefined && meaning === undefined && shape.numbers > 0.6,
  );
  if (columns.some(isValue) || unnamed.length !== 1) return columns;
  return columns.map((column) => (column === unnamed[0] ? { ...column, role: "actual" } : column));
}
