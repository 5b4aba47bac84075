import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofObjective } from "./finding-of";
import { terms } from "./words";

/** Objectives that nothing measures. */
export function objectiveWithoutKeyResult(cases: Cases): readonly Finding[] {
  const { keyResult } = terms(cases.settings);
  return cases.objectives
    .filter(({ objective }) => objective.keyResults.length === 0)
    .map((one) =>
      ofObjective(cases, one, {
        rule: "objective-without-key-result",
        severity: "watch",
        sentence: `"${one.objective.name}" has no ${keyResult}: nobody can tell whether it was reached.`,
        next: "Add two.",
        action: "edit-cell",
      }),
    );
}
