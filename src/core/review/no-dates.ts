import { HEALTH, type Health } from "../model/health";
import type { RowCase } from "../model/row-case";
import { columnOf } from "../model/table";
import { byTableOrRow } from "./whole-table";

const RUNNING: readonly Health[] = [HEALTH.onTrack, HEALTH.atRisk, HEALTH.offTrack, HEALTH.stale];

/** Movements without days have no pace, and a key result without a due day never ends. */
export const noDates = byTableOrRow({
  lacks,
  hasColumn: ({ table }) => columnOf(table, "due") !== undefined,
  action: "edit-cell",
  ofRow: (row) => ({
    rule: "no-dates",
    severity: "watch",
    sentence: `"${row.measure.name}" has no ${daysLacking(row)}.`,
    next: "Type the dates, or set the cycle once.",
    action: "edit-cell",
  }),
  ofTable: ({ name }) => ({
    rule: "no-dates",
    severity: "watch",
    sentence: `No row of "${name}" has its dates.`,
    next: "Choose the columns of dates, or set the cycle once.",
  }),
});

function lacks({ assessment, measure, due }: RowCase): boolean {
  if (assessment.health === HEALTH.noDates) return true;
  return measure.kind === "key result" && due === undefined && RUNNING.includes(assessment.health);
}

function daysLacking({ lacks: missing }: RowCase): string {
  const words = missing.map((which) => (which === "start" ? "start" : "due day"));
  return words.length === 0 ? "due day" : words.join(" and no ");
}
