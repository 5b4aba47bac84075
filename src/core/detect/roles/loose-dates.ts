import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { withoutRole, type RoleColumn } from "./role-column";
import { columnValues } from "./value-relations";

/**
 * `Account | Health | Renewal date`: days that go neither forth nor back are something about each row, and no time over which
 * the numbers run, where the first column tells the rows apart.
 */
export function withoutLooseDates(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const [first, ...others] = columns;
  if (!first || first.evidence.shape.texts <= 0.6 || first.evidence.shape.distinct < 0.9) return columns;
  const loose = others.filter(
    ({ role, evidence: { index, shape } }) =>
      role === "period" && shape.dates > 0.5 && !isInOrder(columnValues(sheet, region, index)),
  );
  return columns.map((column) => withoutRole(loose, column));
}

function isInOrder(values: readonly (number | undefined)[]): boolean {
  const days = values.filter((value) => value !== undefined);
  const isRun = (sign: 1 | -1) =>
    days.every((day, at) => at === 0 || sign * (day - (days[at - 1] ?? day)) >= 0);
  return isRun(1) || isRun(-1);
}
