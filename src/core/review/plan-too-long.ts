import type { Cases, CutCandidate } from "../model/cases";
import type { Finding } from "../model/finding";
import { joined, partsOf } from "../model/parts";
import { rememberedOf } from "../model/remembered";
import { ofWorkbook } from "./finding-of";
import { terms } from "../model/terms";
import { counted, ended, firstNames } from "./words";

const cellsOf = rememberedOf((part: readonly CutCandidate[]) => part.map(({ row }) => row.measure.at));

/** KPIs that could go, where a plan carries too many numbers. */
export function planTooLong(cases: Cases): readonly Finding[] {
  const { cutList, coverage, settings } = cases;
  if ((coverage.measures.ratio ?? 0) < settings.measuresHeavy || cutList.length === 0) return [];
  const { kpi, kpis } = terms(settings);
  return [
    ofWorkbook(cases, {
      rule: "plan-too-long",
      severity: "note",
      sentence: ended(
        `${counted(cutList.length, kpi, kpis)} could go first: ${firstNames(cutList.map(({ row }) => row))}`,
      ),
      next: "Look at the list; nothing is deleted.",
      action: "cut-list",
      count: cutList.length,
      cells: joined(partsOf(cutList).map(cellsOf)),
    }),
  ];
}
