import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { terms } from "../model/terms";
import { counted, firstNames } from "./words";

/** KPIs that could go, where a plan carries too many numbers. */
export function planTooLong(cases: Cases): readonly Finding[] {
  const { cutList, coverage, settings } = cases;
  if ((coverage.measures.ratio ?? 0) < settings.measuresHeavy || cutList.length === 0) return [];
  const { kpi, kpis } = terms(settings);
  return [
    ofWorkbook(cases, {
      rule: "plan-too-long",
      severity: "note",
      sentence: `${counted(cutList.length, kpi, kpis)} could go first: ${firstNames(cutList.map(({ row }) => row))}.`,
      next: "Look at the list; nothing is deleted.",
      action: "cut-list",
      count: cutList.length,
      cells: cutList.map(({ row }) => row.measure.at),
    }),
  ];
}
