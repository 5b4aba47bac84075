import type { RowKind, Table } from "../../core/model/table";
import { TABLES_WORDS } from "./tables-words";

/** Kinds of rows that carry a number or head those that do. */
const READ: readonly RowKind[] = ["measure", "objective", "key result"];
/** Kinds that look like content, so that a person wants to know that they do not count. */
const LEFT_OUT: readonly RowKind[] = ["initiative", "subtotal", "total", "note"];

/** The table's title, its Excel name or its sheet. */
export function tableName(table: Table): string {
  return table.title ?? table.excelTable ?? table.sheet;
}

/** One line: `18 KPIs · Jan–Sep`. */
export function tableSummary(table: Table): string {
  const orientation = TABLES_WORDS.orientation(table.orientation);
  return [rowsText(table, READ), periodsText(table), orientation].filter(Boolean).join(" · ");
}

/** What the rows are: `12 key results, 3 objectives, 1 total left out`. */
export function rowsSentence(table: Table): string {
  const leftOut = rowsText(table, LEFT_OUT);
  return [rowsText(table, READ), leftOut && TABLES_WORDS.leftOut(leftOut)].filter(Boolean).join(", ");
}

function rowsText(table: Table, kinds: readonly RowKind[]): string {
  return kinds
    .map((kind) => ({ kind, count: table.rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => TABLES_WORDS.rows(kind, count))
    .join(", ");
}

function periodsText(table: Table): string {
  const periods = table.columns.flatMap(({ period }) => period ?? []);
  const [first] = periods;
  const last = periods.at(-1);
  return first && last ? TABLES_WORDS.periods(first, last) : "";
}
