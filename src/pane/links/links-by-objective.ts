import { groupBy } from "../../core/model/group-by";
import type { Assessment, LinkedPair } from "../../core/model/assessment";
import type { KeyResult } from "../../core/model/key-result";
import type { Kpi } from "../../core/model/kpi";
import type { Proposal } from "../../core/model/link";
import type { Objective } from "../../core/model/objective";
import type { Review } from "../../core/model/review";

/** A proposal with its KPI found. */
export interface ProposedKpi {
  readonly proposal: Proposal;
  readonly kpi: Kpi;
}

/** A key result with all that is linked to it or could be. */
export interface KeyResultLinks {
  readonly kind: "key result";
  readonly keyResult: KeyResult;
  readonly assessment?: Assessment;
  readonly pairs: readonly LinkedPair[];
  readonly proposed: readonly ProposedKpi[];
}

export type LinksRow = { readonly kind: "objective"; readonly objective: Objective } | KeyResultLinks;

/** The rows of the view: each objective followed by its key results, those without an objective last. */
export function linksByObjective(review: Review): readonly LinksRow[] {
  const rows = new Map(keyResultLinks(review).map((row) => [row.keyResult.key, row]));
  const objectives = review.scorecard.objectives.filter(({ keyResults }) =>
    keyResults.some((key) => rows.has(key)),
  );
  const owned = new Set(objectives.flatMap(({ keyResults }) => keyResults));
  return [
    ...objectives.flatMap((objective): LinksRow[] => [
      { kind: "objective", objective },
      ...objective.keyResults.flatMap((key) => rows.get(key) ?? []),
    ]),
    ...[...rows.values()].filter(({ keyResult }) => !owned.has(keyResult.key)),
  ];
}

function keyResultLinks(review: Review): readonly KeyResultLinks[] {
  const kpis = new Map(review.scorecard.kpis.map((kpi) => [kpi.key, kpi]));
  const pairs = groupBy(review.links, (pair) => pair.keyResult?.key);
  const proposals = groupBy(review.proposals, ({ keyResult }) => keyResult);
  return review.scorecard.keyResults.map((keyResult) => {
    const assessment = review.assessments.get(keyResult.key);
    const proposed = (proposals.get(keyResult.key) ?? []).flatMap((proposal) => {
      const kpi = kpis.get(proposal.kpi);
      return kpi ? [{ proposal, kpi }] : [];
    });
    return {
      kind: "key result",
      keyResult,
      ...(assessment && { assessment }),
      pairs: pairs.get(keyResult.key) ?? [],
      proposed,
    };
  });
}
