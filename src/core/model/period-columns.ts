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

/** `2022-2023`, `FY22/23`, `21-22 Target`. */
const TWO_YEARS = /(?<!\d)(?:20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?!\d)/;

/** The year, or the two years in a row, that a heading names: `2026` → `26`, `FY22/23` → `22/23`. */
export function yearsNamed(column: Pick<Column, "period" | "header">): string | undefined {
  const single = yearNamed(column);
  if (single !== undefined) return String(single % 100);
  const [, first, last] = TWO_YEARS.exec(column.period ?? column.header) ?? [];
  const areInARow = (Number(first) + 1) % 100 === Number(last);
  return first !== undefined && areInARow ? `${first}/${last}` : undefined;
}

/**
 * Where each of several targets is for a year: that of the actual's, however both are written, or none. Undefined where they are
 * not, or the actual is of no year.
 */
export function targetOfSameYears(
  { columns }: Pick<Table, "columns">,
  actual: Column | undefined,
): { readonly column: Column | undefined } | undefined {
  const years = actual && yearsNamed(actual);
  const targets = columns.filter(({ role }) => role === "target" || role === "period:target");
  const areOfYears = new Set(targets.map(yearsNamed)).size === targets.length && !targets.some(isOfNoYear);
  if (years === undefined || targets.length < 2 || !areOfYears) return undefined;
  return { column: targets.find((target) => yearsNamed(target) === years) };
}

function isOfNoYear(column: Column): boolean {
  return yearsNamed(column) === undefined;
}
