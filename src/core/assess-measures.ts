import { judgeHealth } from "./answer/evaluate-health";
import { healthReading } from "./health-reading";
import type { Assessment } from "./model/assessment";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { Measured } from "./model/measured";
import type { DateSerial } from "./model/period";
import { measuresOf, type Scorecard } from "./model/scorecard";
import type { Settings } from "./model/settings";

/**
 * How every KPI and key result stands as of a day, by `Measured.key`. The workbook's locale is left out on purpose:
 * the functions in the cells do not know it, and the pane must never say anything else than the cell.
 */
export function assessMeasures(
  scorecard: Scorecard,
  settings: Settings,
  asOf: DateSerial,
): ReadonlyMap<string, Assessment> {
  const assess = (measure: Kpi | KeyResult): [string, Assessment] => {
    const { question, inputs } = healthReading(measure, settings, asOf);
    return [measure.key, besideOwnProgress(measure, judgeHealth(inputs, question.style))];
  };
  return new Map(measuresOf(scorecard).map(assess));
}

/** Shares that lie further apart were not rounded or counted a day later. */
const SAME_PROGRESS = 0.15;

/** Where the row's own progress column says something else than its numbers, the sentence says so. */
function besideOwnProgress({ progress, fullProgress }: Measured, assessment: Assessment): Assessment {
  const [typed, computed] = [progress?.share, assessment.progress];
  if (fullProgress !== undefined || typed === undefined || computed === undefined) return assessment;
  if (Math.abs(typed - computed) <= SAME_PROGRESS) return assessment;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return {
    ...assessment,
    explanation: `${assessment.explanation} Its own progress says ${percent(typed)}, the numbers say ${percent(computed)}.`,
  };
}
