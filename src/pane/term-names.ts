import type { Settings } from "../core/model/settings";
import type { MeasureKind } from "../core/model/today";

/** The company's own terms as headings: `Key results`, `KPIs`, `Objectives`. */
export function termNames({
  termKeyResult,
  termKpi,
  termObjective,
}: Settings): Readonly<Record<MeasureKind | "objective", string>> {
  return { "key result": `${termKeyResult}s`, kpi: `${termKpi}s`, objective: `${termObjective}s` };
}
