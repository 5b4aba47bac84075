import type { Cases, TableCase } from "../model/cases";
import type { Finding, FindingAction } from "../model/finding";
import { HEALTH } from "../model/health";
import type { Slices } from "../model/slices";
import type { RowCase } from "../model/row-case";
import { byTable, rowTeller } from "./in-parts";
import { ofTable, type Said } from "./finding-of";

/** One row is no table. */
const FEWEST_ROWS = 2;

export interface TableRule {
  /** Whether the row lacks it. */
  readonly lacks: (row: RowCase, table: TableCase) => boolean;
  readonly ofRow: (row: RowCase) => Said;
  /** What all rows of a table lack is said once. */
  readonly ofTable: (table: TableCase) => Omit<Said, "action">;
  /** Without a column for it the next step is to choose one. */
  readonly hasColumn: (table: TableCase) => boolean;
  readonly action: FindingAction;
}

/** A finding for the table where every row of it lacks something, else one for each row that does. */
export function byTableOrRow(rule: TableRule): (cases: Cases) => Slices<readonly Finding[]> {
  const told = rowTeller();
  return byTable((table, scene) => {
    const begun = table.rows.filter(({ assessment }) => assessment.health !== HEALTH.notStarted);
    const lacking = begun.filter((row) => rule.lacks(row, table));
    if (lacking.length < FEWEST_ROWS || lacking.length < begun.length)
      return lacking.map((row) => told(row, scene, rule.ofRow(row)));
    const action = rule.hasColumn(table) ? rule.action : "choose-column";
    return [ofTable(scene, table, { ...rule.ofTable(table), action, rows: lacking })];
  });
}
