import { spellDay } from "../model/period";
import { byRow } from "./in-parts";

/** Key results whose words name another day than their due cell. */
export const deadlineInText = byRow((row) => {
  const { deadline, measure } = row;
  if (measure.kind === "kpi" || !deadline) return undefined;
  const isSpan = deadline.day === undefined;
  const isSame = isSpan ? row.ownDue !== undefined : deadline.day === row.ownDue;
  if (isSame) return undefined;
  const said = row.ownDue === undefined ? "nothing" : spellDay(row.ownDue);
  return {
    rule: "deadline-in-text",
    severity: "note",
    sentence: `"${measure.name}" says ${deadline.words}; the due date says ${said}.`,
    next: deadline.day === undefined ? "Type the due date." : `Take ${spellDay(deadline.day)} over?`,
    action: deadline.day === undefined ? "edit-cell" : "write",
    ...(measure.cells.due && { cells: [measure.cells.due] }),
  };
});
