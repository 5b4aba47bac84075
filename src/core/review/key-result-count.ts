import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofObjective } from "./finding-of";
import { terms } from "../model/terms";
import { counted } from "./words";

/** Objectives with one key result, or with too many to keep in focus. */
export function keyResultCount(cases: Cases): readonly Finding[] {
  const { keyResultsFewest, keyResultsGood, keyResultsMost } = cases.settings;
  const { keyResult, keyResults } = terms(cases.settings);
  return cases.objectives.flatMap((one): readonly Finding[] => {
    const count = one.rows.length;
    const isFew = count > 0 && count < keyResultsFewest;
    if (!isFew && count <= keyResultsGood) return [];
    return [
      ofObjective(cases, one, {
        rule: "key-result-count",
        severity: !isFew && count <= keyResultsMost ? "note" : "watch",
        sentence: `"${one.objective.name}" has ${counted(count, keyResult, keyResults)}; two to four keep it in focus.`,
        next: isFew ? "Add one." : "Merge or drop.",
        action: "go",
        count,
      }),
    ];
  });
}
