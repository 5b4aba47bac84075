import type { CascadeNode } from "../model/cascade";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import type { ObjectiveCase } from "../model/objective-case";
import { ofObjective } from "./finding-of";
import { terms } from "../model/terms";

/** Objectives that nothing measures: neither key results of their own nor what stands below them. */
export function objectiveWithoutKeyResult(cases: Cases): readonly Finding[] {
  const { keyResult } = terms(cases.settings);
  const carried = new Set(carriedObjectives(cases.cascade.roots));
  return cases.objectives
    .filter((one) => one.objective.keyResults.length === 0 && !carried.has(one))
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

function carriedObjectives(nodes: readonly CascadeNode[]): readonly ObjectiveCase[] {
  return nodes.flatMap(({ objective, children }) =>
    objective && children.length > 0
      ? [objective, ...carriedObjectives(children)]
      : carriedObjectives(children),
  );
}
