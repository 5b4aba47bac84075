import { terms } from "../model/terms";
import { byObjective } from "./in-parts";
import { counted } from "./words";

/** Objectives with one key result, or with too many to keep in focus. */
export const keyResultCount = byObjective(({ objective, rows }, { settings }) => {
  const { keyResultsFewest, keyResultsGood, keyResultsMost } = settings;
  const { keyResult, keyResults } = terms(settings);
  const count = rows.length;
  const isFew = count > 0 && count < keyResultsFewest;
  if (!isFew && count <= keyResultsGood) return undefined;
  return {
    rule: "key-result-count",
    severity: !isFew && count <= keyResultsMost ? "note" : "watch",
    sentence: `"${objective.name}" has ${counted(count, keyResult, keyResults)}; two to four keep it in focus.`,
    next: isFew ? "Add one." : "Merge or drop.",
    action: "go",
    count,
  };
});
