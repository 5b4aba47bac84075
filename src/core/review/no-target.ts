import { HEALTH } from "../model/health";
import { columnOf } from "../model/table";
import { byTableOrRow } from "./whole-table";

/** Rows without a target cannot be judged; a table of them is told once. */
export const noTarget = byTableOrRow({
  lacks: ({ assessment }) => assessment.health === HEALTH.noTarget,
  hasColumn: ({ table }) =>
    columnOf(table, "target") !== undefined || columnOf(table, "period:target") !== undefined,
  action: "edit-cell",
  ofRow: ({ measure }) => ({
    rule: "no-target",
    severity: "watch",
    sentence: `"${measure.name}" has no target.`,
    next: "Type one.",
    action: "edit-cell",
  }),
  ofTable: ({ name }) => ({
    rule: "no-target",
    severity: "watch",
    sentence: `No row of "${name}" has a target.`,
    next: "Choose the column of targets, or add one.",
  }),
});
