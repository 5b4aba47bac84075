import type { Proposal } from "../model/link";
import { GUARDRAILS } from "../vocabulary/metrics/guardrails";
import { guardsEvidence } from "./evidence";
import type { IndexedKpi, KpiIndex } from "./index-kpis";
import type { KeyResultCandidate } from "./propose-links";

interface Guard {
  readonly metric: string;
  readonly because: string;
}

const GUARDS: ReadonlyMap<string, readonly Guard[]> = (() => {
  const guards = new Map<string, Guard[]>();
  for (const { pushing, canHurt, because } of GUARDRAILS) {
    const hurt = canHurt.split(" | ").map((metric) => ({ metric, because }));
    for (const id of pushing.split(" | ")) guards.set(id, [...(guards.get(id) ?? []), ...hurt]);
  }
  return guards;
})();

/** Guards are a judgement, not a reading: never as sure as a measure. */
const GUARD_SCORE = 0.65;
/** More would be noise. */
const MOST_GUARDS = 2;

/** The KPIs of the workbook that a push on this KPI can hurt; the ones named first in the vocabulary win. */
export function proposeGuards(
  keyResult: KeyResultCandidate,
  pushed: IndexedKpi,
  index: KpiIndex,
): readonly Proposal[] {
  const ids = pushed.measure.metrics.filter(({ rank }) => rank === "main").map(({ id }) => id);
  const found = new Map<string, Proposal>();
  for (const { metric, because } of ids.flatMap((id) => GUARDS.get(id) ?? [])) {
    const [guard, another] = index.withMetric(metric);
    const [key, sameName] = guard?.keys ?? [];
    if (!guard || another || key === undefined || sameName !== undefined || guard === pushed) continue;
    if (found.size < MOST_GUARDS && !found.has(key)) {
      found.set(key, {
        keyResult: keyResult.key,
        kpi: key,
        relation: "guards",
        score: GUARD_SCORE,
        evidence: guardsEvidence(pushed.name, guard.name, because),
      });
    }
  }
  return [...found.values()];
}
