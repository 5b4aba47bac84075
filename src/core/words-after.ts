import { assessMeasures } from "./assess-measures";
import type { Health } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { Review } from "./model/review";
import { measuresOf } from "./model/scorecard";
import type { Settings } from "./model/settings";
import type { WantedValues } from "./plan/keep/plan-all-settings";

/** A row whose word other settings would change. */
export interface ChangedWord {
  readonly measure: Kpi | KeyResult;
  readonly from: Health;
  readonly to: Health;
}

/** The words that would change if these settings had other values, in the order of the rows. */
export function wordsAfter(
  { scorecard, settings, assessments, asOf }: Review,
  values: WantedValues,
): readonly ChangedWord[] {
  const others = { ...settings, ...values } as Settings;
  const day = typeof values.asOf === "number" ? values.asOf : asOf;
  const after = assessMeasures(scorecard, others, day);
  return measuresOf(scorecard).flatMap((measure): readonly ChangedWord[] => {
    const [from, to] = [assessments, after].map((words) => words.get(measure.key)?.health);
    return from !== undefined && to !== undefined && from !== to ? [{ measure, from, to }] : [];
  });
}
