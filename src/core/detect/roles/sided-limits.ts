import { textsBelow } from "../rows/texts-below";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { areSided } from "./rival-targets";
import { isTarget, type RoleColumn } from "./role-column";

/**
 * `Covenant | Threshold | Q3`, `Counterparty | Policy | Actual`: limits that say their side, `≤ 3.5x`, are what is to be kept, whatever
 * heads them, where nothing else is headed so.
 */
export function withSidedLimits(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  if (columns.some(isTarget)) return columns;
  const limits = columns.filter(mayBeLimit);
  const appetites = limits.filter(isAppetite);
  const [only, ...others] = (appetites.length > 0 ? appetites : limits).filter(({ evidence: { index } }) =>
    areSided(textsBelow(sheet, region, index)),
  );
  if (!only || others.length > 0) return columns;
  return columns.map((column) => (column === only ? { ...column, role: "target" } : column));
}

function mayBeLimit({ role, evidence: { header, period } }: RoleColumn): boolean {
  return role === undefined && header !== "" && period === undefined;
}

/** `Appetite | Tolerance`: what is wanted, beside what can just be borne. */
function isAppetite({ evidence: { header } }: RoleColumn): boolean {
  return /ap+[ée]tit|appétence|bereidheid/i.test(header);
}
