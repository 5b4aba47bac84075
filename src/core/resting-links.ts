import { assessMeasures } from "./assess-measures";
import { restingTables } from "./resting-ends";
import { chooseIdentities } from "./ours/row-identity";
import type { LinkedPair } from "./model/assessment";
import { pairKey } from "./model/register";
import type { Review } from "./model/review";
import type { Scorecard } from "./model/scorecard";
import type { RestingLinks } from "./plan/links/link-sources";

const NOTHING_RESTS: RestingLinks = {
  pairs: new Map(),
  tables: [],
  identities: [],
  healthOf: () => undefined,
};

/** The links of which both rows are known and one is in a dismissed table. */
export function restingLinks(review: Review): RestingLinks {
  const { workbook, ours, dismissed, settings, asOf } = review;
  const pairs = restingPairs(review);
  if (pairs.length === 0) return NOTHING_RESTS;
  const tables = restingTables(review, dismissed, { grids: workbook.grids, settings, asOf });
  const assessments = assessMeasures(rowsOfPairs(pairs), settings, asOf);
  return {
    pairs: new Map(pairs.map((pair) => [pairKey(pair.link), pair])),
    tables,
    identities: chooseIdentities(workbook.grids, tables, ours.ids),
    healthOf: (key) => assessments.get(key)?.health,
  };
}

function restingPairs({ links, assessments, dismissed }: Review): readonly LinkedPair[] {
  if (dismissed.length === 0) return [];
  return links.filter(
    ({ keyResult, kpi }) => keyResult && kpi && !(assessments.has(keyResult.key) && assessments.has(kpi.key)),
  );
}

/** The rows that links join, as a scorecard of their own. */
export function rowsOfPairs(pairs: Iterable<LinkedPair>): Scorecard {
  const all = [...pairs];
  return {
    objectives: [],
    keyResults: all.flatMap(({ keyResult }) => keyResult ?? []),
    kpis: all.flatMap(({ kpi }) => kpi ?? []),
  };
}
