import { evaluateHealth } from "./answer/evaluate-health";
import { healthQuestion } from "./health-question";
import type { Assessment } from "./model/assessment";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { DateSerial } from "./model/period";
import type { Scorecard } from "./model/scorecard";
import type { Settings } from "./model/settings";

/**
 * How every KPI and key result stands as of a day, by `Measured.key`. The workbook's locale is left out on purpose:
 * the functions in the cells do not know it, and the pane must never say anything else than the cell.
 */
export function assessMeasures(
  { kpis, keyResults }: Scorecard,
  settings: Settings,
  asOf: DateSerial,
): ReadonlyMap<string, Assessment> {
  const assess = (measure: Kpi | KeyResult): [string, Assessment] => [
    measure.key,
    evaluateHealth(healthQuestion(measure, settings, asOf)),
  ];
  return new Map([...kpis.map(assess), ...keyResults.map(assess)]);
}
