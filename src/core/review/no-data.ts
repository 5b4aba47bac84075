import { cellToA1, quoteSheetName, type CellAddress } from "../model/address";
import { HEALTH } from "../model/health";
import { columnOf } from "../model/table";
import { byTableOrRow } from "./whole-table";
import { unlessOver } from "./finding-of";
import { ownerWords } from "./words";

/** Rows without any number; a table of them is told once. */
export const noData = byTableOrRow({
  lacks: ({ assessment, isInGrace }) => assessment.health === HEALTH.noData && !isInGrace,
  hasColumn: ({ table }) =>
    columnOf(table, "actual") !== undefined ||
    table.columns.some(({ role }) => role === "period" || role === "period:actual"),
  action: "check-in",
  ofRow: (row) => ({
    rule: "no-data",
    severity: "act",
    sentence: `"${row.measure.name}" ${row.isOver ? "ended without a value" : "has no value"}.`,
    ...unlessOver(row, { next: `Ask ${ownerWords(row.measure.owner)} for it.`, action: "check-in" }),
  }),
  ofTable: ({ name, elsewhere, rows }) => ({
    rule: "no-data",
    severity: "watch",
    sentence: elsewhere
      ? `No row of "${name}" has a value, but ${countOf(elsewhere.count, rows.length)} names have one on "${elsewhere.cell.sheet}".`
      : `No row of "${name}" has a value.`,
    next: elsewhere
      ? `Are these the same? Then add a column of actuals that reads them: "${elsewhere.name}" is =${referenceTo(elsewhere.cell)}.`
      : "Type the first numbers, or choose the column that holds them.",
  }),
});

function countOf(count: number, all: number): string {
  return count === all ? `all ${all}` : `${count} of its ${all}`;
}

function referenceTo(cell: CellAddress): string {
  return `${quoteSheetName(cell.sheet)}!${cellToA1(cell)}`;
}
