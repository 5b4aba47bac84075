import type { LostParent } from "../model/cascade";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofObjective } from "./finding-of";
import { terms } from "../model/terms";

const FAULTS: Readonly<Record<LostParent["why"], string>> = {
  unknown: "nothing here is called so",
  several: "more than one is called so",
  circle: "that one already stands below it",
};
const NEXT: Readonly<Record<LostParent["why"], (objective: string) => string>> = {
  unknown: (objective) => `Type the id or the name of the ${objective} above, or clear the cell.`,
  several: (objective) => `Type the whole name of the ${objective} above.`,
  circle: () => "Change one of the two.",
};

/** Parents that lead nowhere: what stands below them is missing in every roll-up. */
export function parentUnknown(cases: Cases): readonly Finding[] {
  const { objective: term } = terms(cases.settings);
  return cases.cascade.lost
    .filter(({ objective }) => !objective.isClosed)
    .map(({ at, words, objective, why }) =>
      ofObjective(cases, objective, {
        rule: "parent-unknown",
        severity: "watch",
        sentence: `"${objective.objective.name}" is to serve "${words}", but ${FAULTS[why]}.`,
        next: NEXT[why](term),
        action: "edit-cell",
        cells: [at],
      }),
    );
}
