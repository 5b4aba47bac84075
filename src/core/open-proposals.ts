import { carriedLinks } from "./link/carried-links";
import type { KeyResultCandidate } from "./link/candidates";
import { proposeInSlices } from "./link/propose-links";
import type { LinkedPair } from "./model/assessment";
import type { Proposal } from "./model/link";
import type { Kpi } from "./model/kpi";
import { isSame } from "./model/remembered";
import { inOnePiece, type Slices } from "./model/slices";
import type { Metadata } from "./model/metadata";
import { measuresOf, type Scorecard } from "./model/scorecard";

/** The proposals that wait for an answer: neither linked already nor declined by the user. */
export function openProposals(about: Proposing): readonly Proposal[] {
  return inOnePiece(proposalsInSlices(about));
}

/** What proposals are made from. */
export interface Proposing {
  readonly scorecard: Scorecard;
  readonly links: readonly LinkedPair[];
  readonly metadata: Metadata;
}

/** The same in slices; it takes as long as all of a review, so it is done where somebody asks. */
export function* proposalsInSlices({ scorecard, links, metadata }: Proposing): Slices<readonly Proposal[]> {
  const { keyResults, kpis } = scorecard;
  const { dismissedProposals } = metadata;
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
  const proposed = yield* proposedByName(candidates, kpis);
  const read = proposed.filter(({ keyResult, kpi }) => !told.has(pairOf(keyResult, kpi)));
  return [...carried, ...read].filter(
    ({ keyResult, kpi }) =>
      !linked.has(pairOf(keyResult, kpi)) && !declined.has(pairOf(names.get(keyResult), names.get(kpi))),
  );
}

interface Remembered {
  readonly names: readonly (string | undefined)[];
  readonly proposals: readonly Proposal[];
}

let last: Remembered | undefined;

/** Names alone decide, so after any edit but of a name the proposals are those of before. */
function* proposedByName(
  candidates: readonly KeyResultCandidate[],
  kpis: readonly Kpi[],
): Slices<readonly Proposal[]> {
  const names = [
    String(candidates.length),
    ...candidates.flatMap(({ key, text, objective }) => [key, text, objective]),
    ...kpis.flatMap(({ key, name, unit, owner }) => [key, name, unit, owner]),
  ];
  if (last && isSame({ names: last.names }, { names })) return last.proposals;
  const proposals = yield* proposeInSlices(candidates, kpis);
  last = { names, proposals };
  return proposals;
}

function pairOf(keyResult: string | undefined, kpi: string | undefined): string {
  return JSON.stringify([keyResult, kpi]);
}
