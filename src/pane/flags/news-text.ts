import { isBlank } from "../../core/model/cell";
import { COLUMN_NAMES, OUR_HEADERS } from "../../core/model/marks";
import type { PlanGroup, WritePlan } from "../../core/model/write-plan";
import { cellCount } from "../plan/plan-summary";
import { FLAGS_WORDS } from "./flags-words";

const HEADINGS = new Set<unknown>(COLUMN_NAMES.map((name) => OUR_HEADERS[name]));

/** What writing the flags again would add: columns, or rows that came since; else how many cells would change. */
export function newsText(plan: WritePlan): string {
  const columns = plan.groups.filter(isNewColumn);
  const headings = new Set(columns.map(({ cells: [heading] }) => String(heading?.becomes)));
  if (headings.size > 0) return FLAGS_WORDS.newColumns([...headings]);
  const cells = plan.groups.flatMap((group) => group.cells);
  const isAdded = cells.every(({ was, becomes }) => isBlank(was) && String(becomes).startsWith("="));
  const rows = new Set(cells.map(({ at }) => `${at.sheet} ${at.row}`));
  return isAdded ? FLAGS_WORDS.newRows(rows.size) : FLAGS_WORDS.newTitle(cellCount(plan));
}

function isNewColumn({ cells: [heading] }: PlanGroup): boolean {
  return heading !== undefined && isBlank(heading.was) && HEADINGS.has(heading.becomes);
}
