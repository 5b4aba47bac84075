import type { Cases } from "../model/cases";
import type { ObjectiveCase } from "../model/objective-case";
import type { RowCase } from "../model/row-case";
import { terms } from "../model/terms";
import { byObjective } from "./in-parts";

interface Guard {
  readonly guard: RowCase | undefined;
}

/** Growth that nobody watches over: nothing says what it may not cost. */
export const missingGuardrail = byObjective<Guard>(
  (one, { settings, guard }) => {
    if (!isUnguarded(one)) return undefined;
    const { kpi } = terms(settings);
    return {
      rule: "missing-guardrail",
      severity: "note",
      sentence: `"${one.objective.name}" is about growth and nothing guards it.`,
      next: guard ? `Link "${guard.measure.name}" as its guard.` : `Add a retention or satisfaction ${kpi}.`,
      action: "link",
      ...(guard && { cells: [guard.measure.at] }),
    };
  },
  (cases: Cases) => ({ guard: cases.objectives.some(isUnguarded) ? cases.firstGuard() : undefined }),
);

function isUnguarded({ rows, speaksOfGrowth, isGuarded }: ObjectiveCase): boolean {
  return rows.length > 0 && speaksOfGrowth && !isGuarded;
}
