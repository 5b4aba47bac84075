import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofObjective } from "./finding-of";
import { terms } from "../model/terms";

/** Growth that nobody watches over: nothing says what it may not cost. */
export function missingGuardrail(cases: Cases): readonly Finding[] {
  const { kpi } = terms(cases.settings);
  const unguarded = cases.objectives.filter(
    ({ rows, speaksOfGrowth, isGuarded }) => rows.length > 0 && speaksOfGrowth && !isGuarded,
  );
  const guard = unguarded.length === 0 ? undefined : cases.firstGuard();
  return unguarded.map((one) =>
    ofObjective(cases, one, {
      rule: "missing-guardrail",
      severity: "note",
      sentence: `"${one.objective.name}" is about growth and nothing guards it.`,
      next: guard ? `Link "${guard.measure.name}" as its guard.` : `Add a retention or satisfaction ${kpi}.`,
      action: "link",
      ...(guard && { cells: [guard.measure.at] }),
    }),
  );
}
