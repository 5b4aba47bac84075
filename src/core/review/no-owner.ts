import { OWNERSHIP } from "../model/health";
import { columnOf } from "../model/table";
import { byTableOrRow } from "./whole-table";

/** Rows that nobody owns; a table of them is told once. */
export const noOwner = byTableOrRow({
  lacks: ({ ownership }) => ownership === OWNERSHIP.missing,
  hasColumn: ({ table }) => columnOf(table, "owner") !== undefined,
  action: "edit-cell",
  ofRow: ({ measure }) => ({
    rule: "no-owner",
    severity: "watch",
    sentence: `Nobody owns "${measure.name}".`,
    next: "Type one name.",
    action: "edit-cell",
  }),
  ofTable: ({ name }) => ({
    rule: "no-owner",
    severity: "watch",
    sentence: `No row of "${name}" has an owner.`,
    next: "Choose the column of owners, or type one name for each row.",
  }),
});
