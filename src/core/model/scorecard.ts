import type { KeyResult } from "./key-result";
import type { Kpi } from "./kpi";
import type { Objective } from "./objective";
import { joined } from "./parts";

/** What a workbook's tables say, in the terms of the trade. */
export interface Scorecard {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
}

/** Every row that is measured: KPIs first, then key results. */
export function measuresOf({
  kpis,
  keyResults,
}: Pick<Scorecard, "kpis" | "keyResults">): readonly (Kpi | KeyResult)[] {
  return joined<Kpi | KeyResult>([kpis, keyResults]);
}
