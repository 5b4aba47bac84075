import { yearNamed } from "../../model/period-columns";
import { isPeriodActual, isTarget, withoutRole, type RoleColumn } from "./role-column";

/**
 * `Target 2026 | Actual to date | Actual 2025`, `Target 2026 | Q1 | Q2 | 2025`: the whole of an earlier year than the target's
 * is a comparative, wherever it stands, unless it begins a series that leads up to this year's parts.
 */
export function withoutEarlierYears(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const year = yearOfTarget(columns);
  if (year === undefined) return columns;
  const actuals = columns.filter((column) => column.role === "actual" || isPeriodActual(column));
  const current = actuals.filter(({ evidence }) => (yearNamed(evidence) ?? year) >= year);
  const first = current[0]?.evidence.index;
  if (first === undefined) return columns;
  const earlier = actuals.filter((column) => {
    const isSeries = column.role === "period" || current.some(isPeriodActual);
    return !current.includes(column) && !(isSeries && column.evidence.index < first);
  });
  return columns.map((column) => withoutRole(earlier, column));
}

/** The one year that targets name. */
function yearOfTarget(columns: readonly RoleColumn[]): number | undefined {
  const [year, ...others] = new Set(columns.filter(isTarget).map(({ evidence }) => yearNamed(evidence)));
  return others.length === 0 ? year : undefined;
}
