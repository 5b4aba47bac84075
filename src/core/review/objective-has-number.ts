import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofObjective } from "./finding-of";
import { terms, withArticle } from "../model/terms";

/** An objective says where to go; how far is said by its key results. */
export function objectiveHasNumber(cases: Cases): readonly Finding[] {
  const { keyResult, keyResults } = terms(cases.settings);
  return cases.objectives
    .filter(({ isClosed, statedNumber }) => !isClosed && statedNumber !== undefined)
    .map((one) =>
      ofObjective(cases, one, {
        rule: "objective-has-number",
        severity: "note",
        sentence: `"${one.objective.name}" holds a number; numbers belong in ${keyResults}.`,
        next: `Move ${one.statedNumber ?? ""} into ${withArticle(keyResult)}.`,
        action: "edit-cell",
      }),
    );
}
