import type { Settings } from "../core/model/settings";
import { headingTerms } from "../core/model/terms";
import type { MeasureKind } from "../core/model/today";

/** The company's own terms as headings: `Key results`, `KPIs`, `Objectives`. */
export function termNames(settings: Settings): Readonly<Record<MeasureKind | "objective", string>> {
  const { keyResults, kpis, objectives } = headingTerms(settings);
  return { "key result": keyResults, kpi: kpis, objective: objectives };
}
