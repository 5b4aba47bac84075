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

/** A key result with all that is linked to it or could be, best proposal first. */
export interface KeyResultLinks {
  readonly keyResult: KeyResult;
  readonly assessment?: Assessment;
  readonly pairs: readonly LinkedPair[];
  readonly proposed: readonly ProposedKpi[];
}

/** An objective with its key results; those without one stand together. */
export interface LinksGroup {
  readonly objective?: Objective;
  readonly rows: readonly KeyResultLinks[];
}

/** The groups of the view in the sheet's order, key results without an objective last. */
export function linksByObjective(review: Review, proposals: readonly Proposal[]): readonly LinksGroup[] {
  const rows = new Map(keyResultLinks(review, proposals).map((row) => [row.keyResult.key, row]));
  const groups = review.scorecard.objectives.map((objective) => ({
    objective,
    rows: objective.keyResults.flatMap((key) => rows.get(key) ?? []),
  }));
  const owned = new Set(groups.flatMap((group) => group.rows.map(({ keyResult }) => keyResult.key)));
  const rest = [...rows.values()].filter(({ keyResult }) => !owned.has(keyResult.key));
  return [...groups, { rows: rest }].filter((group) => group.rows.length > 0);
}

function keyResultLinks(review: Review, all: readonly Proposal[]): readonly KeyResultLinks[] {
  const kpis = new Map(review.scorecard.kpis.map((kpi) => [kpi.key, kpi]));
  const pairs = groupBy(review.links, (pair) => pair.keyResult?.key);
  const proposals = groupBy(all, ({ keyResult }) => keyResult);
  return review.scorecard.keyResults.map((keyResult) => {
    const assessment = review.assessments.get(keyResult.key);
    const proposed = (proposals.get(keyResult.key) ?? []).flatMap((proposal) => {
      const kpi = kpis.get(proposal.kpi);
      return kpi ? [{ proposal, kpi }] : [];
    });
    return {
      keyResult,
      ...(assessment && { assessment }),
      pairs: pairs.get(keyResult.key) ?? [],
      proposed: [...proposed].sort((one, other) => other.proposal.score - one.proposal.score),
    };
  });
}
