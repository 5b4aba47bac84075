import { firstBodyRows, type Region } from "../regions/find-body";
import { textAt, type Sheet } from "../sheet";
import { nameOf } from "./layout";
import type { RoleColumn } from "./role-column";

const ROWS_TO_READ = 60;
/** A group has several measures. */
const MOST_DISTINCT = 0.7;

/** Where a number comes from is not whose it is. */
const NO_GROUPS: ReadonlySet<string | undefined> = new Set(["source", "definition", "priority"]);

/** `Completion | All`, `Completion | First-gen`: where names come again, the column that tells them apart is whose they are. */
export function withTellingApart(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const name = nameOf(columns);
  if (!name || name.evidence.shape.distinct === 1 || columns.some(({ role }) => role === "department"))
    return columns;
  const rows = firstBodyRows(region, ROWS_TO_READ).filter(
    (row) => textAt(sheet, row, name.evidence.index) !== "",
  );
  const apart = columns.find(({ role, meaning, evidence: { index, shape } }) => {
    if (role !== undefined || NO_GROUPS.has(meaning?.meaning) || shape.texts <= 0.6 || shape.sentences > 0.2)
      return false;
    const groups = rows.map((row) => textAt(sheet, row, index));
    const both = rows.map((row, at) => `${textAt(sheet, row, name.evidence.index)}\n${groups[at] ?? ""}`);
    const isGroup = !groups.includes("") && new Set(groups).size <= MOST_DISTINCT * rows.length;
    return isGroup && new Set(both).size === rows.length;
  });
  return columns.map((column) => (column === apart ? { ...column, role: "department" } : column));
}
