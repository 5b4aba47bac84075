import { carriedLinks } from "./link/carried-links";
import { proposeLinks } from "./link/propose-links";
import type { LinkedPair } from "./model/assessment";
import type { Proposal } from "./model/link";
import type { Metadata } from "./model/metadata";
import { measuresOf, type Scorecard } from "./model/scorecard";

/** The proposals that wait for an answer: neither linked already nor declined by the user. */
export function openProposals(
  { keyResults, kpis }: Scorecard,
  links: readonly LinkedPair[],
  { dismissedProposals }: Metadata,
): readonly Proposal[] {
  const linked = new Set(links.map(({ keyResult, kpi }) => pairOf(keyResult?.key, kpi?.key)));
  const declined = new Set(dismissedProposals.map(({ keyResult, kpi }) => pairOf(keyResult, kpi)));
  const names = new Map(measuresOf({ kpis, keyResults }).map(({ key, name }) => [key, name]));
  const candidates = keyResults.map(({ key, name, objective }) => ({
    key,
    text: name,
    ...(objective !== undefined && { objective }),
  }));
  const carried = carriedLinks({ keyResults, kpis }, links);
  const told = new Set(carried.map(({ keyResult, kpi }) => pairOf(keyResult, kpi)));
  const read = proposeLinks(candidates, kpis).filter(
    ({ keyResult, kpi }) => !told.has(pairOf(keyResult, kpi)),
  );
  return [...carried, ...read].filter(
    ({ keyResult, kpi }) =>
      !linked.has(pairOf(keyResult, kpi)) && !declined.has(pairOf(names.get(keyResult), names.get(kpi))),
  );
}

function pairOf(keyResult: string | undefined, kpi: string | undefined): string {
  return JSON.stringify([keyResult, kpi]);
}
