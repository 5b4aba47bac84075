import { groupBy } from "../../core/model/group-by";
import type { Assessment, LinkedPair } from "../../core/model/assessment";
import type { Kpi } from "../../core/model/kpi";
import type { Review } from "../../core/model/review";
import { VERDICT_TONES } from "../../core/model/tones";

/** A KPI with the key results that depend on it, worst pace first. */
export interface KpiLinks {
  readonly kpi: Kpi;
  readonly assessment?: Assessment;
  readonly pairs: readonly LinkedPair[];
}

/** Which key results depend on each linked KPI; the KPI whose key results lag most comes first. */
export function linksByKpi(review: Review): readonly KpiLinks[] {
  const pairs = groupBy(review.links, (pair) => pair.kpi?.key);
  const lagOf = (pair: LinkedPair) => lag(pair.keyResult && review.assessments.get(pair.keyResult.key));
  const rows = review.scorecard.kpis.flatMap((kpi) => {
    const own = pairs.get(kpi.key);
    if (!own) return [];
    const assessment = review.assessments.get(kpi.key);
    const sorted = [...own].sort((one, other) => lagOf(other) - lagOf(one));
    return [{ kpi, ...(assessment && { assessment }), pairs: sorted }];
  });
  const worst = ({ pairs: own }: KpiLinks) => (own[0] ? lagOf(own[0]) : -Infinity);
  return rows.sort((one, other) => worst(other) - worst(one));
}

/** Whether KPIs and the key results that rest on them say the same, in the order in which it is read. */
export const ACCORDS = ["at odds", "in agreement", "not compared"] as const;
export type Accord = (typeof ACCORDS)[number];

/** A link that needs a look puts its KPI at odds; a good one says more than one that cannot be compared. */
export function accordOf({ pairs }: Pick<KpiLinks, "pairs">): Accord {
  const tones = pairs.map(({ verdict }) => VERDICT_TONES[verdict]);
  if (tones.includes("bad") || tones.includes("warning")) return "at odds";
  return tones.includes("good") ? "in agreement" : "not compared";
}

/** How far behind plan, as a share: 0.18 is 18 points behind. Without a pace it sorts after all that have one. */
export function lag(assessment: Assessment | undefined): number {
  const { progress, expected } = assessment ?? {};
  return progress === undefined || expected === undefined ? -Infinity : expected - progress;
}
