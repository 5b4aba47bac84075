import { readingsOf } from "./health-question";
import type { Review } from "./model/review";
import type { FlagSources } from "./plan/flags-choice";

/** What the flags need beside the review: what each row's own words say, so that the cells ask what the pane asks. */
export function flagSources({ scorecard: { kpis, keyResults } }: Review): FlagSources {
  return { readings: new Map([...kpis, ...keyResults].map((measure) => [measure.key, readingsOf(measure)])) };
}
