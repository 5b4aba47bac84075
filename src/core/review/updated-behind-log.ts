import { spellDay } from "../model/period";
import { HEALTH, type Health } from "../model/health";
import { columnOf } from "../model/table";
import { byRow } from "./in-parts";

const OVER: readonly Health[] = [HEALTH.achieved, HEALTH.missed, HEALTH.notStarted];

/** Rows whose Updated cell does not know what the log knows. */
export const updatedBehindLog = byRow((row) => {
  const { updates } = row.evidence;
  const logged = updates.filter(({ from }) => from === "log").at(-1)?.day;
  const typed = updates.find(({ from }) => from === "cell")?.day;
  const isBehind = logged !== undefined && (typed === undefined || logged > typed);
  if (!("updated" in row.measure.inputs) || !isBehind || OVER.includes(row.assessment.health))
    return undefined;
  const heading = columnOf(row.table, "updated")?.header ?? "Updated";
  return {
    rule: "updated-behind-log",
    severity: "watch",
    sentence: `"${row.measure.name}" moved on ${spellDay(logged)}, but "${heading}" says ${typed === undefined ? "nothing" : spellDay(typed)}.`,
    next: `Write ${spellDay(logged)}.`,
    action: "write",
    ...(row.measure.cells.updated && { cells: [row.measure.cells.updated] }),
  };
});
