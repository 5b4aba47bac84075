import type { Cases } from "../model/cases";
import { terms } from "../model/terms";

/** What a review of a workbook leaves out. */
export type LeftOut = Pick<Cases, "settings" | "closed" | "archivedRows" | "listedTables">;

/** Why no row is on show: what there is is over, or cannot be judged row by row, or there is nothing. */
export function nothingOnShow({ settings, closed, archivedRows, listedTables }: LeftOut): string {
  const { kpi } = terms(settings);
  if (closed.length + archivedRows > 0) return "All that is here belongs to a time that is over.";
  if (listedTables > 0)
    return `What is here are lists by month, place or person: no row of them is one ${kpi}.`;
  return `No ${kpi} or OKR table here yet.`;
}
