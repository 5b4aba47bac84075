import type { KeyResultCandidate } from "./candidates";
import type { IndexedKpi } from "./index-kpis";
import type { Measure } from "./read-measure";

/** A key result with what it measures, and the KPI that is its number, if one is. */
export interface Pushed {
  readonly keyResult: KeyResultCandidate;
  readonly measure: Measure;
  readonly kpi?: IndexedKpi;
  /** How sure it is that the KPI is its number. */
  readonly score: number;
}
