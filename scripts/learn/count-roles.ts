import { columnLetters } from "../../src/core/model/address";
import { ROLES, type Table } from "../../src/core/model/table";

const SUB_ROLES = [
  "period:actual",
  "period:target",
  "period:baseline",
  "period:progress",
  "period:confidence",
];
const LABELLED: ReadonlySet<string> = new Set([...ROLES, ...SUB_ROLES, "objective|keyResult"]);

/** A month of a series is `period` or `period:actual`; those who label do not agree, so both count as the same. */
const SAME: Readonly<Record<string, string>> = {
  "period:actual": "period",
  frequency: "cadence",
  lastUpdated: "updated",
  dueDate: "due",
};

/** How many of the labelled columns have the role that the label says, and how many are labelled. */
export function countRoles(
  table: Table,
  labels: Readonly<Record<string, string>>,
): readonly [number, number] {
  const read = new Map(table.columns.map(({ index, role }) => [columnLetters(index), same(role ?? "")]));
  const asked = Object.entries(labels).filter(([, role]) => LABELLED.has(role));
  const right = asked.filter(([letters, role]) => read.get(letters) === same(role));
  return [right.length, asked.length];
}

function same(role: string): string {
  return SAME[role] ?? role;
}
