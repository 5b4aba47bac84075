import type { Assessment, LinkedPair } from "../model/assessment";
import type { KeyResult } from "../model/key-result";
import type { Kpi } from "../model/kpi";
import { HEALTH, WORST_HEALTH_FIRST } from "../model/health";
import type { Review } from "../model/review";

/** One link as it is seen from one of its ends. */
export interface LinkView<Other extends KeyResult | Kpi> {
  readonly pair: LinkedPair;
  readonly other: Other;
  /** Absent where the reading does not assess the row. */
  readonly assessment?: Assessment;
  /** How far behind plan: share of the period elapsed minus share of the way; absent where either is unknown. */
  readonly behind?: number;
  readonly departments: "same" | "crossing" | "unknown";
}

/** From a KPI to the key results that depend on it, worst pace first. */
export function keyResultsOf(review: Review, kpi: Kpi): readonly LinkView<KeyResult>[] {
  const views = review.links.flatMap((pair): readonly LinkView<KeyResult>[] =>
    pair.kpi?.key === kpi.key && pair.keyResult ? [viewOf(review, pair, pair.keyResult)] : [],
  );
  return worstFirst(views);
}

/** From a key result to its KPIs, worst health first. */
export function kpisOf(review: Review, keyResult: KeyResult): readonly LinkView<Kpi>[] {
  const views = review.links.flatMap((pair): readonly LinkView<Kpi>[] =>
    pair.keyResult?.key === keyResult.key && pair.kpi ? [viewOf(review, pair, pair.kpi)] : [],
  );
  return worstFirst(views);
}

/** The links whose ends belong to different departments. */
export function crossingLinks({ links }: Review): readonly LinkedPair[] {
  return links.filter((pair) => departmentsOf(pair) === "crossing");
}

/** Whether both ends say their department, and whether it is the same one. */
export function departmentsOf({ keyResult, kpi }: LinkedPair): LinkView<Kpi>["departments"] {
  const [one, other] = [keyResult?.department, kpi?.department].map(
    (name) => name?.trim().toLowerCase() ?? "",
  );
  if (!one || !other) return "unknown";
  return one === other ? "same" : "crossing";
}

function viewOf<Other extends KeyResult | Kpi>(
  review: Review,
  pair: LinkedPair,
  other: Other,
): LinkView<Other> {
  const assessment = review.assessments.get(other.key);
  const behind = assessment && behindPlan(assessment);
  return {
    pair,
    other,
    departments: departmentsOf(pair),
    ...(assessment && { assessment }),
    ...(behind !== undefined && { behind }),
  };
}

function behindPlan({ expected, progress }: Assessment): number | undefined {
  return expected === undefined || progress === undefined ? undefined : expected - progress;
}

/** Worst health first; among equals, the one furthest behind plan; then the order of the register. */
function worstFirst<View extends LinkView<KeyResult | Kpi>>(views: readonly View[]): readonly View[] {
  const rank = ({ assessment }: View) =>
    assessment ? WORST_HEALTH_FIRST.indexOf(assessment.health) : WORST_HEALTH_FIRST.indexOf(HEALTH.noData);
  const behind = (view: View) => view.behind ?? Number.NEGATIVE_INFINITY;
  const byPace = (one: View, other: View) =>
    behind(one) === behind(other) ? 0 : behind(other) > behind(one) ? 1 : -1;
  return [...views].sort((one, other) => rank(one) - rank(other) || byPace(one, other));
}
