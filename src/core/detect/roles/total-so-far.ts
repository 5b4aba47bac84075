import { isSoFar } from "../headings/so-far";
import type { RoleColumn } from "./role-column";

/** `Annual target | Q1 | Q2 | Total to date`, `Goal | So far | Left`: numbers below a time that names no period are what came together up to now. */
export function withTotalSoFar(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const [total, ...others] = columns.filter(isTotalSoFar);
  if (!total || others.length > 0 || columns.some(({ role }) => role === "actual")) return columns;
  return columns.map((column) => (column === total ? { ...column, role: "actual" } : column));
}

function isTotalSoFar({ role, meaning, evidence: { header, period, shape } }: RoleColumn): boolean {
  const holdsNumbers = shape.numbers > 0.5 && shape.dates < 0.3;
  const isFree = role === "period" || (role === undefined && meaning === undefined);
  return isFree && period === undefined && holdsNumbers && isSoFar(header);
}
