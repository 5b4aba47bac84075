import { assessMeasures } from "./assess-measures";
import { flagSources } from "./flag-sources";
import { withDirections } from "./listed-directions";
import type { SaidSides } from "./plan/today/plan-sides";

/** The workbook as it would be read once these sides stand in cells. */
export const saidSides: SaidSides = (review, wishes) => {
  const sides = new Map(wishes.map(({ key, side }) => [key, side]));
  const scorecard = withDirections(review.scorecard, sides);
  const assessments = assessMeasures(scorecard, review.settings, review.asOf);
  const after = { ...review, scorecard, assessments };
  return { review: after, sources: flagSources(after) };
};
