import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH, STALENESS } from "../model/health";
import { joined } from "../model/parts";
import type { Slices } from "../model/slices";
import type { RowCase } from "../model/row-case";
import { isMismatchBeside } from "./scale-mismatch";
import { byRow } from "./in-parts";
import { ofWorkbook } from "./finding-of";
import { ended, reasonOf } from "./words";

/** Rows and settings that cannot be read, or contradict themselves; a doubt of scales is told by its own rule. */
export function* checkInputs(cases: Cases): Slices<readonly Finding[]> {
  return joined([yield* doubtfulRows(cases), settings(cases)]);
}

const doubtfulRows = byRow((row) => {
  if (!isDoubtful(row)) return undefined;
  const isDate = row.assessment.health !== HEALTH.checkInputs;
  const reason = isDate ? "it was updated after the day that this review is for" : reasonOf(row);
  return {
    rule: "check-inputs",
    severity: "act",
    sentence: ended(`"${row.measure.name}" cannot be judged: ${reason}`),
    next: nextStep(row, isDate),
    action: "edit-cell",
    cells: [row.mendAt],
  };
});

/** A column of baselines has a cell for it, else the words of the row can say it. */
function nextStep({ measure, lacksBaseline, asksForSide }: RowCase, isDate: boolean): string {
  if (isDate) return "Type the day of the last update.";
  if (lacksBaseline)
    return measure.cells.baseline
      ? "Type the baseline."
      : "Add a column for baselines, or say from where to where.";
  return asksForSide
    ? "Say whether more or less is better."
    : "Type a number or a direction that can be read, or mend the days.";
}

function isDoubtful(row: RowCase): boolean {
  const { health, staleness } = row.assessment;
  if (health === HEALTH.checkInputs) return !isMismatchBeside(row);
  return staleness === STALENESS.checkDate;
}

function settings(cases: Cases): readonly Finding[] {
  return cases.settings.unreadable.map(({ at, typed, reason }) => ({
    ...ofWorkbook(cases, {
      rule: "check-inputs",
      severity: "act",
      sentence: `The setting "${typeof typed === "object" ? typed.error : String(typed)}" cannot be read, so the usual value counts.`,
      next: reason,
      action: "edit-cell",
    }),
    at,
  }));
}
