import type { Proposal } from "./model/link";
import type { Review } from "./model/review";
import { hasRowPerMeasure } from "./model/table";
import { measuresOf } from "./model/scorecard";

/** The proposals that can be accepted: a link goes by ids, and rows that cannot carry one have none to go by. */
export function linkableProposals(
  { scorecard, tables }: Pick<Review, "scorecard" | "tables">,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const closed = new Set(
    tables.filter((table) => !hasRowPerMeasure(table)).map(({ fingerprint }) => fingerprint),
  );
  if (closed.size === 0) return proposals;
  const out = new Set(measuresOf(scorecard).flatMap(({ key, table }) => (closed.has(table) ? [key] : [])));
  return proposals.filter(({ keyResult, kpi }) => !out.has(keyResult) && !out.has(kpi));
}
