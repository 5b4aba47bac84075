import type { KeyResult } from "../../core/model/key-result";
import type { Kpi } from "../../core/model/kpi";
import type { Relation } from "../../core/model/link";
import type { Review } from "../../core/model/review";
import type { LinkWish } from "../../core/plan/links/link-sources";

/** What a KPI is to be linked to: one key result, or an objective by all of its key results. */
export interface LinkGoal {
  readonly kind: "key result" | "objective";
  readonly name: string;
  readonly keyResults: readonly KeyResult[];
}

/** What is known already of a link that is made by hand. */
export interface HandLink {
  readonly goal?: LinkGoal;
  readonly kpi?: Kpi;
  readonly relation?: Relation;
}

interface LinkEnd {
  readonly kpi: Kpi;
  readonly relation: Relation;
}

/** A link for each key result that the KPI is not linked to yet. */
export function linksToMake(
  review: Review,
  keyResults: readonly KeyResult[],
  { kpi, relation }: LinkEnd,
): readonly LinkWish[] {
  const linked = new Set(
    review.links.flatMap((pair) => (pair.kpi?.key === kpi.key ? pair.keyResult?.key : [])),
  );
  return keyResults
    .filter(({ key }) => !linked.has(key))
    .map(({ key }) => ({ keyResult: key, kpi: kpi.key, relation }));
}
