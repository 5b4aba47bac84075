import { cellAt } from "../../model/grid";
import { firstBodyRows, type Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isPeriodActual, isTarget, withoutRole, type RoleColumn } from "./role-column";
import type { Values } from "./value-relations";

/** From 5,000 to 5 is a long way; further nobody plans to come. */
const FARTHEST = 1000;

/**
 * `Presupuesto inicial | Meta | Avance`: what is more than a thousand times its target in most rows, where actuals are not, is an
 * amount of something else, and nothing began there.
 */
export function withoutFarBaseline(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const rows = firstBodyRows(region, ROWS_TO_READ);
  // `+10%` and `10 % more` are no level that a baseline could be a thousand times of.
  const numbersIn = ({ evidence: { index } }: RoleColumn): Values =>
    rows.map((row) => {
      const { value } = cellAt(sheet.grid, row, index);
      return typeof value === "number" ? value : undefined;
    });
  const targetOf = ({ evidence: { period } }: RoleColumn) =>
    columns.find((column) => isTarget(column) && column.evidence.period === period) ?? columns.find(isTarget);
  const actuals = columns.filter((column) => column.role === "actual" || isPeriodActual(column));
  const far = columns.filter((column) => {
    if (column.role !== "baseline" && column.role !== "period:baseline") return false;
    const target = targetOf(column);
    if (!target || !isFar(numbersIn(column), numbersIn(target))) return false;
    return actuals.some((actual) => !isFar(numbersIn(actual), numbersIn(target)));
  });
  return columns.map((column) => withoutRole(far, column));
}

const ROWS_TO_READ = 60;

function isFar(starts: Values, targets: Values): boolean {
  const rows = starts.flatMap((start, row) => {
    const target = targets[row];
    return !start || !target ? [] : [Math.abs(start) > FARTHEST * Math.abs(target)];
  });
  return rows.filter(Boolean).length * 2 > rows.length;
}
