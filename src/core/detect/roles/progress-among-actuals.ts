import { isTarget, type RoleColumn } from "./role-column";

const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.2;

/** `Target 120 | Capaian 95 % | Realisasi 114`: of two actuals the one in percent is the share of a target that is not. */
export function withProgressAmongActuals(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const actuals = columns.filter(({ role }) => role === "actual");
  const targets = columns.filter(isTarget);
  const [share, ...others] = actuals.filter(({ evidence }) => evidence.shape.percents >= NEARLY_ALL);
  const isTold = columns.some(({ role }) => role === "progress");
  if (!share || others.length > 0 || actuals.length !== 2 || targets.length === 0 || isTold) return columns;
  const isCounted = [...actuals, ...targets].every(
    (column) => column === share || column.evidence.shape.percents <= HARDLY_ANY,
  );
  return isCounted
    ? columns.map((column) => (column === share ? { ...column, role: "progress" } : column))
    : columns;
}
