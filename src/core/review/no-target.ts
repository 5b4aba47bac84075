import { HEALTH } from "../model/health";
import type { RowCase } from "../model/row-case";
import { columnOf } from "../model/table";
import { byTableOrRow } from "./whole-table";

/** Rows without a target cannot be judged; a table of them is told once. */
export const noTarget = byTableOrRow({
  lacks: ({ assessment }) => assessment.health === HEALTH.noTarget,
  hasColumn: ({ table }) =>
    columnOf(table, "target") !== undefined || columnOf(table, "period:target") !== undefined,
  action: "edit-cell",
  ofRow: (row) => ({
    rule: "no-target",
    severity: "watch",
    sentence: saysByHowMuch(row)
      ? `"${row.measure.name}" says by how much, but not to which number: it has no target.`
      : `"${row.measure.name}" has no target.`,
    next: saysByHowMuch(row) ? nextOfChange(row) : "Type one.",
    action: "edit-cell",
  }),
  ofTable: ({ name, rows }) => {
    const change = rows.find(saysByHowMuch);
    const next = "Choose the column of targets, or add one";
    return {
      rule: "no-target",
      severity: "watch",
      sentence: `No row of "${name}" has a target.`,
      next:
        change === undefined
          ? `${next}.`
          : `${next}: "${change.measure.name}" says by how much, but not to which number.`,
    };
  },
});

/** `Increase signups by 25%`, `by 5 points`: where it starts is for a cell to say. */
function saysByHowMuch({ measure }: RowCase): boolean {
  if (measure.kind !== "key result") return false;
  const { relativeChange, delta } = measure.statement;
  return relativeChange !== undefined || delta !== undefined;
}

/** The number that the change comes to: 25% on top of 400 are 500. A share of a share may mean points, and is left open. */
function nextOfChange({ measure, show }: RowCase): string {
  const { baseline } = measure.inputs;
  const { relativeChange, delta = 0 } = measure.kind === "key result" ? measure.statement : {};
  if (baseline === undefined || baseline === "") return "Type the baseline and the target.";
  const isShare = measure.looks?.baseline?.numberFormat?.includes("%") === true;
  if (typeof baseline !== "number" || isShare) return "Type the target.";
  const target = relativeChange === undefined ? baseline + delta : baseline * (1 + relativeChange);
  return `Type the target: from ${show(baseline)} that would be ${show(target)}.`;
}
