import type { Column, Table } from "./table";

/** Whether a column holds the actuals of a period. */
export function isActualOfPeriod({ role, period }: Column): boolean {
  return period !== undefined && (role === "period" || role === "period:actual");
}

/** The columns that hold the actuals of a table's periods, oldest first however they stand on the sheet. */
export function actualsOfPeriods(table: Table): readonly Column[] {
  return oldestFirst(table.columns.filter(isActualOfPeriod), table);
}

/** What stands in the order of a table's periods, oldest first. */
export function oldestFirst<Item>(
  items: readonly Item[],
  { isNewestFirst }: Pick<Table, "isNewestFirst">,
): readonly Item[] {
  return isNewestFirst ? [...items].reverse() : items;
}

/** The year that a heading names, and nothing shorter: `2026`, `FY26`, `'26`. */
export function yearNamed(headed: { readonly period?: string | undefined } | undefined): number | undefined {
  const [, said] = /^(?:fy\s?|')?((?:19|20)\d\d|(?<=\D)\d\d)$/i.exec(headed?.period?.trim() ?? "") ?? [];
  const year = Number(said);
  return said === undefined ? undefined : year < 100 ? 2000 + year : year;
}
