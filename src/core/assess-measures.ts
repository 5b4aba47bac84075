import { evaluateHealth } from "./evaluate-health";
import { healthQuestion } from "./health-question";
import type { Assessment } from "./model/assessment";
import type { DateSerial } from "./model/period";
import type { Scorecard } from "./model/scorecard";
import type { Locale } from "./model/workbook";
import type { Settings } from "./read-settings";

/** How every KPI and key result stands as of a day, by `Measured.key`; the same code answers in the cells. */
export function assessMeasures(
  { kpis, keyResults }: Scorecard,
  settings: Settings,
  { asOf, locale }: { readonly asOf: DateSerial; readonly locale: Locale },
): ReadonlyMap<string, Assessment> {
  const assess = (measure: (typeof kpis)[number] | (typeof keyResults)[number]): [string, Assessment] => [
    measure.key,
    evaluateHealth(healthQuestion(measure, settings, asOf), locale),
  ];
  return new Map([...kpis.map(assess), ...keyResults.map(assess)]);
}
