import type { CascadeNode } from "../model/cascade";
import type { ObjectiveCase } from "../model/objective-case";
import { rememberedOf } from "../model/remembered";
import { terms } from "../model/terms";
import { byObjective } from "./in-parts";

interface Carried {
  readonly carried: ReadonlySet<ObjectiveCase>;
}

/** Objectives that nothing measures: neither key results of their own nor what stands below them. */
export const objectiveWithoutKeyResult = byObjective<Carried>(
  (one, { settings, carried }) => {
    if (one.objective.keyResults.length > 0 || carried.has(one)) return undefined;
    return {
      rule: "objective-without-key-result",
      severity: "watch",
      sentence: `"${one.objective.name}" has no ${terms(settings).keyResult}: nobody can tell whether it was reached.`,
      next: "Add two.",
      action: "edit-cell",
    };
  },
  ({ cascade }) => ({ carried: carriedBelow(cascade.roots) }),
);

const carriedBelow = rememberedOf((roots: readonly CascadeNode[]) => new Set(carriedObjectives(roots)));

function carriedObjectives(nodes: readonly CascadeNode[]): readonly ObjectiveCase[] {
  return nodes.flatMap(({ objective, children }) =>
    objective && children.length > 0
      ? [objective, ...carriedObjectives(children)]
      : carriedObjectives(children),
  );
}
