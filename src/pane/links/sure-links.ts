import type { Proposal } from "../../core/model/link";

/** A proposal this sure is right nine times in ten, so that many can be accepted in one go. */
const SURE = 0.9;

/** The links that can be accepted together. */
export function sureLinks(
  proposals: readonly Proposal[] = [],
): readonly Pick<Proposal, "keyResult" | "kpi" | "relation">[] {
  return proposals
    .filter(({ score }) => score >= SURE)
    .map(({ keyResult, kpi, relation }) => ({ keyResult, kpi, relation }));
}
