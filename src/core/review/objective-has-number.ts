import { terms, withArticle } from "../model/terms";
import { byObjective } from "./in-parts";

/** An objective says where to go; how far is said by its key results. */
export const objectiveHasNumber = byObjective(({ objective, isClosed, statedNumber }, { settings }) => {
  if (isClosed || statedNumber === undefined) return undefined;
  const { keyResult, keyResults } = terms(settings);
  return {
    rule: "objective-has-number",
    severity: "note",
    sentence: `"${objective.name}" holds a number; numbers belong in ${keyResults}.`,
    next: `Move ${statedNumber} into ${withArticle(keyResult)}.`,
    action: "edit-cell",
  };
});
