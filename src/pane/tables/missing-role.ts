import { cellAt, gridOf } from "../../core/model/grid";
import type { Column, Role, Table } from "../../core/model/table";
import type { Workbook } from "../../core/model/workbook";

/** The one thing that keeps a table's rows from being judged, and the columns that may say it. */
export interface MissingRole {
  readonly role: "actual" | "target";
  readonly candidates: readonly Column[];
}

/** As many as fit on two lines of buttons. */
const MOST_CANDIDATES = 4;
const STANDS: readonly Role[] = ["actual", "period:actual", "progress", "period:progress"];
const SHOULD: readonly Role[] = ["target", "period:target", "status", "progress"];

/** Where a row stands is asked before where it should be; nothing is asked that a column says already. */
export function missingRole(table: Table, { grids }: Workbook): MissingRole | undefined {
  if (table.orientation !== "rows" && table.orientation !== "hierarchy") return undefined;
  const has = (roles: readonly Role[]) => table.columns.some(({ role }) => role && roles.includes(role));
  const role = !has(STANDS) ? "actual" : !has(SHOULD) ? "target" : undefined;
  const grid = gridOf(grids, table.sheet);
  if (!role || !grid) return undefined;
  const hasNumbers = ({ index }: Column) =>
    table.rows.some((row) => typeof cellAt(grid, row.index, index).value === "number");
  const free = table.columns.filter((column) => column.role === undefined && column.header !== "");
  const candidates = free.filter(hasNumbers).slice(0, MOST_CANDIDATES);
  return candidates.length > 0 ? { role, candidates } : undefined;
}
