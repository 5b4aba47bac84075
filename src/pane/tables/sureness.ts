import type { Table } from "../../core/model/table";

export type Sureness = "your choice" | "sure" | "fairly sure" | "please check";

/** Right nine times in ten needs no look; below seven in ten a person should decide. */
const SURE = 0.9;
const FAIRLY_SURE = 0.7;

/** A confidence in words. What the user declared is theirs. */
export function sureness(table: Pick<Table, "confidence" | "isDeclared">): Sureness {
  if (table.isDeclared) return "your choice";
  if (table.confidence >= SURE) return "sure";
  return table.confidence >= FAIRLY_SURE ? "fairly sure" : "please check";
}
