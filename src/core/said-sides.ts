import { assessMeasures } from "./assess-measures";
import { flagSources } from "./flag-sources";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { SaidSides } from "./plan/today/plan-sides";

/** The workbook as it would be read once these sides stand in cells. */
export const saidSides: SaidSides = (review, wishes) => {
  const sides = new Map(wishes.map(({ key, side }) => [key, side]));
  const told = <Row extends Kpi | KeyResult>(row: Row): Row =>
    sides.has(row.key) ? { ...row, inputs: { ...row.inputs, direction: sides.get(row.key) } } : row;
  const { keyResults, kpis } = review.scorecard;
  const scorecard = { ...review.scorecard, keyResults: keyResults.map(told), kpis: kpis.map(told) };
  const assessments = assessMeasures(scorecard, review.settings, review.asOf);
  const after = { ...review, scorecard, assessments };
  return { review: after, sources: flagSources(after) };
};
