import { groupBy } from "../../model/group-by";
import { columnOf, withoutIds, type Column, type Role, type Table } from "../../model/table";

/** Fewer sisters are no vote. */
const FEWEST_SISTERS = 3;
/** Part of the sisters that must agree on a column. */
const MOST = 0.6;

/** Tables of one layout, one per month or team, mean the same by the same columns: most of them decide. */
export function shareRoles(tables: readonly Table[]): readonly Table[] {
  const common = new Map(
    [...groupBy(tables, layoutKey)]
      .filter(([, sisters]) => sisters.length >= FEWEST_SISTERS)
      .map(([key, sisters]) => [key, { roles: commonRoles(sisters), areRows: areMostlyRows(sisters) }]),
  );
  return tables.map((table) => {
    const shared = common.get(layoutKey(table));
    return shared ? withOrientation(withRoles(table, shared.roles), shared.areRows) : table;
  });
}

/** What sisters share: kind and headings, the last word of each, without the numbers in which months and teams differ. */
function layoutKey({ kind, columns }: Table): string {
  const headings = withoutIds(columns).map(({ header }) =>
    header
      .toLowerCase()
      .replace(/[\d.]+/g, "#")
      .replace(/^.*\s(?=\S+$)/, ""),
  );
  return [kind, ...headings].join("|");
}

function commonRoles(sisters: readonly Table[]): readonly (Role | undefined)[] {
  const columns = sisters.map((sister) => withoutIds(sister.columns));
  return (columns[0] ?? []).map((_, at) => commonRole(columns, at));
}

function withRoles(table: Table, roles: readonly (Role | undefined)[]): Table {
  const shared = new Map(withoutIds(table.columns).map((column, at) => [column, roles[at]]));
  return { ...table, columns: table.columns.map((column) => withRole(column, shared.get(column))) };
}

function areMostlyRows(sisters: readonly Table[]): boolean {
  return sisters.filter(({ orientation }) => orientation === "rows").length / sisters.length >= MOST;
}

/** A sister that was turned, since nothing told where its names stand, is not once the others do. */
function withOrientation(table: Table, areRows: boolean): Table {
  const isTurned = table.orientation === "columns" || table.orientation === "entity-rows";
  return areRows && isTurned && columnOf(table, "measure") ? { ...table, orientation: "rows" } : table;
}

function commonRole(sisters: readonly (readonly Column[])[], at: number): Role | undefined {
  const votes = new Map<Role, number>();
  for (const columns of sisters) {
    const role = columns[at]?.role;
    if (role !== undefined) votes.set(role, (votes.get(role) ?? 0) + 1);
  }
  return [...votes].find(([, count]) => count / sisters.length >= MOST)?.[0];
}

function withRole(column: Column, role: Role | undefined): Column {
  return role === undefined || column.role === role ? column : { ...column, role };
}

/** The others of the same layout: what holds for one is offered for them. */
export function sistersOf(table: Table, others: readonly Table[]): readonly Table[] {
  return others.filter((other) => other !== table && layoutKey(other) === layoutKey(table));
}
