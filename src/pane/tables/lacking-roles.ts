import type { Role, Table, TableKind } from "../../core/model/table";

/** What a row may say and no column of its table does. */
type Lacking = "owner" | "actual" | "target" | "baseline" | "start" | "due" | "updated";

/** What makes a word better founded, in the order in which tables usually have it. */
const WANTED: Readonly<Record<TableKind, readonly Lacking[]>> = {
  kpi: ["owner", "baseline", "target", "actual", "updated"],
  okr: ["owner", "baseline", "target", "actual", "start", "due", "updated"],
};

/** A column of progress says both ends at once. */
const SAID_BY: Readonly<Partial<Record<Lacking, readonly Role[]>>> = {
  actual: ["period:actual", "progress", "period:progress"],
  target: ["period:target", "progress", "period:progress"],
  baseline: ["period:baseline", "progress", "period:progress"],
};

/** The roles that no column of the table has; where a row is not a line of the sheet, columns say something else. */
export function lackingRoles({ kind, orientation, columns }: Table): readonly Lacking[] {
  if (orientation !== "rows" && orientation !== "hierarchy") return [];
  const roles = new Set(columns.map(({ role }) => role));
  return WANTED[kind].filter((role) => ![role, ...(SAID_BY[role] ?? [])].some((one) => roles.has(one)));
}
