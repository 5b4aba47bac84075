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
  ofTable: ({ name }) => ({
    rule: "no-data",
    severity: "watch",
    sentence: `No row of "${name}" has a value.`,
    next: "Type the first numbers, or choose the column that holds them.",
  }),
});
