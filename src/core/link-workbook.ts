import { evaluateLink } from "./evaluate-link";
import { proposeLinks } from "./link/propose-links";
import { readRegister } from "./link/read-register";
import { resolveLinks } from "./link/resolve-links";
import { chooseIdentities } from "./link/row-identity";
import type { LinkedPair } from "./model/assessment";
import { VERDICT, type Verdict } from "./model/health";
import type { Link, Proposal } from "./model/link";
import type { ResolvedLink } from "./model/register";
import type { Review } from "./model/review";
import { brokenLinks } from "./review/broken-link";
import { keyResultsWithoutKpi } from "./review/key-result-without-kpi";
import { kpisWithoutKeyResult } from "./review/kpi-without-key-result";
import { linkFlag, VERDICTS_WORST_FIRST } from "./plan/plan-link-flag";
import type { LinkSources } from "./plan/plan-link-sources";
import type { FlagSources, LinkFlag } from "./plan/flags-choice";

/** A review with its links: as the register holds them, with proposals for more and what needs a person. */
export function withLinks(review: Review): Review {
  const { rows } = readRegister(review.workbook.grids);
  const resolved = resolveLinks(
    rows.map(({ link }) => link),
    review.scorecard,
  );
  const links = resolved.map((one) => pairOf(review, one));
  const proposals = openProposals(review, links);
  const linked = { ...review, links, proposals };
  const findings = [...brokenLinks(linked), ...keyResultsWithoutKpi(linked), ...kpisWithoutKeyResult(linked)];
  return { ...linked, findings: [...review.findings, ...findings] };
}

function pairOf(review: Review, { link, keyResult, kpi, trouble, repair }: ResolvedLink): LinkedPair {
  const why = [trouble, repair].filter((words) => words !== undefined && words !== "").join(" ");
  return {
    link,
    ...(keyResult && { keyResult }),
    ...(kpi && { kpi }),
    verdict:
      keyResult && kpi && trouble === undefined
        ? verdictOf(review, link, keyResult.key, kpi.key)
        : VERDICT.brokenLink,
    ...(why !== "" && { trouble: why }),
  };
}

/** What `=OKR.LINK()` says of the pair in its cell. */
function verdictOf(
  { assessments, scorecard, asOf, workbook }: Review,
  { relation, reviewed }: Pick<Link, "relation" | "reviewed">,
  keyResult: string,
  kpi: string,
): Verdict {
  return evaluateLink(
    {
      keyResultHealth: assessments.get(keyResult)?.health ?? "",
      kpiHealth: assessments.get(kpi)?.health ?? "",
      relation,
      kpiChanged: scorecard.kpis.find(({ key }) => key === kpi)?.inputs.updated,
      reviewed,
      asOf,
    },
    workbook.locale,
  );
}

/** Proposals that are neither linked nor dismissed; a key result that is measured already needs no second number. */
function openProposals({ scorecard, metadata }: Review, links: readonly LinkedPair[]): readonly Proposal[] {
  const proposals = proposeLinks(
    scorecard.keyResults.map(({ key, name, objective }) => ({
      key,
      text: name,
      ...(objective !== undefined && { objective }),
    })),
    scorecard.kpis.map(({ key, name, unit, owner }) => ({
      key,
      name,
      ...(unit !== undefined && { unit }),
      ...(owner !== undefined && { owner }),
    })),
  );
  const names = new Map([...scorecard.keyResults, ...scorecard.kpis].map(({ key, name }) => [key, name]));
  const isLinked = ({ keyResult, kpi, relation }: Proposal) =>
    links.some(
      (pair) =>
        pair.keyResult?.key === keyResult &&
        (pair.kpi?.key === kpi || (relation === "measures" && pair.link.relation === "measures")),
    );
  const isDismissed = ({ keyResult, kpi }: Proposal) =>
    metadata.dismissedProposals.some(
      (one) => one.keyResult === names.get(keyResult) && one.kpi === names.get(kpi),
    );
  return proposals.filter((proposal) => !isLinked(proposal) && !isDismissed(proposal));
}

/** What `planLinks` and `planFeed` need beside the review. */
export function linkSources(review: Review, readings: FlagSources["readings"]): LinkSources {
  const register = readRegister(review.workbook.grids);
  return {
    register,
    resolved: resolveLinks(
      register.rows.map(({ link }) => link),
      review.scorecard,
    ),
    identities: chooseIdentities(review.workbook.grids, review.tables),
    readings,
    verdictOf: (link, keyResult, kpi) => verdictOf(review, link, keyResult, kpi),
  };
}

/** What `planFlags` needs for its Link column; undefined while there is no register. */
export function linkFlagOf(review: Review): LinkFlag | undefined {
  const register = readRegister(review.workbook.grids);
  if (register.sheet === undefined) return undefined;
  const shows = new Map<string, Verdict>();
  for (const { keyResult, kpi, verdict } of review.links) {
    for (const key of [keyResult?.key, kpi?.key]) {
      if (key !== undefined) shows.set(key, worse(shows.get(key), verdict));
    }
  }
  return linkFlag(register, shows);
}

function worse(one: Verdict | undefined, other: Verdict): Verdict {
  if (one === undefined) return other;
  return VERDICTS_WORST_FIRST.indexOf(one) <= VERDICTS_WORST_FIRST.indexOf(other) ? one : other;
}
