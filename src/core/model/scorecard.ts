import type { KeyResult } from "./key-result";
import type { Kpi } from "./kpi";
import type { Objective } from "./objective";

/** What a workbook's tables say, in the terms of the trade. */
export interface Scorecard {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
}
