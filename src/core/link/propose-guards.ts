import { groupBy } from "../model/group-by";
import { eachOf, type Slices } from "../model/slices";
import type { Proposal } from "../model/link";
import {
  GROWTH_GUARDRAILS,
  GROWTH_METRICS,
  GUARDRAILS,
  type Guardrail,
} from "../vocabulary/metrics/guardrails";
import { growthEvidence, guardsEvidence } from "./evidence";
import { saysGrowth } from "./growth";
import type { IndexedKpi, KpiIndex } from "./index-kpis";
import type { Pushed } from "./pushed";
import type { Measure } from "./read-measure";

interface Guard {
  readonly metric: string;
  readonly because: string;
}

const guardsOf = ({ canHurt, because }: Omit<Guardrail, "pushing">): readonly Guard[] =>
  canHurt.split("|").map((metric) => ({ metric, because }));

const GUARDS: ReadonlyMap<string, readonly Guard[]> = (() => {
  const guards = new Map<string, Guard[]>();
  for (const rule of GUARDRAILS) {
    for (const id of rule.pushing.split("|")) guards.set(id, [...(guards.get(id) ?? []), ...guardsOf(rule)]);
  }
  return guards;
})();

const GROWTH: ReadonlySet<string> = new Set(GROWTH_METRICS.split("|"));
const GROWTH_GUARDS: readonly Guard[] = GROWTH_GUARDRAILS.flatMap(guardsOf);

/** Guards are a judgement, not a reading: every second one is what a person would watch. */
const GUARD_SCORE = 0.5;
/** Below this, the KPI may not be what the key result pushes. */
const SURE_ENOUGH = 0.6;

/** The one KPI of the workbook that is this metric, if it can be told and is not the one that is pushed. */
function onlyKpi(metric: string, pushed: IndexedKpi | undefined, index: KpiIndex): IndexedKpi | undefined {
  const [kpi, another] = index.withMetric(metric);
  return kpi && !another && kpi.keys.length === 1 && kpi !== pushed ? kpi : undefined;
}

function firstGuard(
  guards: readonly Guard[],
  { kpi: pushed, keyResult }: Pushed,
  index: KpiIndex,
  why: (guard: string, because: string) => string,
): Proposal | undefined {
  for (const { metric, because } of guards) {
    const guard = onlyKpi(metric, pushed, index);
    if (!guard) continue;
    const evidence = why(guard.name, because);
    const [kpi = ""] = guard.keys;
    return { keyResult: keyResult.key, kpi, relation: "guards", score: GUARD_SCORE, evidence };
  }
  return undefined;
}

/** The KPI that a push on this key result's KPI can hurt, the one named first in the vocabulary. */
function guardOf(pushed: Pushed, index: KpiIndex): Proposal | undefined {
  const { kpi, score } = pushed;
  if (!kpi || score < SURE_ENOUGH) return undefined;
  const guards = mainIds(kpi.measure).flatMap((id) => GUARDS.get(id) ?? []);
  return firstGuard(guards, pushed, index, (guard, because) => guardsEvidence(kpi.name, guard, because));
}

function mainIds({ metrics }: Measure): readonly string[] {
  return metrics.filter(({ rank }) => rank === "main").map(({ id }) => id);
}

/**
 * The KPIs to watch so that a push does not hurt elsewhere: at most one for each key result, and one for an objective
 * about growth that has none yet. Key results without a KPI are left alone.
 */
export function* proposeGuards(all: readonly Pushed[], index: KpiIndex): Slices<readonly Proposal[]> {
  const guards = new Map<Pushed, Proposal>();
  yield* eachOf(all, (pushed) => {
    const guard = guardOf(pushed, index);
    if (guard) guards.set(pushed, guard);
  });
  yield* eachOf([...byObjective(all).values()], (ofObjective) => {
    if (ofObjective.some((pushed) => guards.has(pushed))) return;
    const [surest] = ofObjective.filter(pushesGrowth).sort(surestFirst);
    const watched = new Set(ofObjective.map(({ kpi }) => kpi?.keys[0]));
    const guard = surest && firstGuard(GROWTH_GUARDS, surest, index, growthEvidence(surest));
    if (guard && !watched.has(guard.kpi)) guards.set(surest, guard);
  });
  return [...guards.values()];
}

function surestFirst(one: Pushed, other: Pushed): number {
  return other.score - one.score || (one.keyResult.text < other.keyResult.text ? -1 : 1);
}

function byObjective(all: readonly Pushed[]): ReadonlyMap<string, readonly Pushed[]> {
  return groupBy(all, ({ keyResult: { objective } }) =>
    objective !== undefined && saysGrowth(objective) ? objective : undefined,
  );
}

/** Whether its KPI is one that grows with a business. */
function pushesGrowth({ kpi, measure, score }: Pushed): boolean {
  if (!kpi || score < SURE_ENOUGH || measure.activity === "own work") return false;
  return mainIds(kpi.measure).some((id) => GROWTH.has(id));
}
