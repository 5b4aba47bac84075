import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofRow } from "./finding-of";

/** Key results whose words name another day than their due cell. */
export function deadlineInText(cases: Cases): readonly Finding[] {
  return cases.rows.flatMap((row): readonly Finding[] => {
    const { deadline, measure } = row;
    if (measure.kind === "kpi" || !deadline) return [];
    const isSpan = deadline.day === undefined;
    const isSame = isSpan ? row.ownDue !== undefined : deadline.day === row.ownDue;
    if (isSame) return [];
    const said = row.ownDue === undefined ? "nothing" : spellDay(row.ownDue);
    return [
      ofRow(cases, row, {
        rule: "deadline-in-text",
        severity: "note",
        sentence: `"${measure.name}" says ${deadline.words}; the due date says ${said}.`,
        next: deadline.day === undefined ? "Type the due date." : `Take ${spellDay(deadline.day)} over?`,
        action: deadline.day === undefined ? "edit-cell" : "write",
        ...(measure.cells.due && { cells: [measure.cells.due] }),
      }),
    ];
  });
}
