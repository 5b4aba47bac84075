import { groupBy } from "./model/group-by";
import type { Measured } from "./model/measured";
import { sameIdKey } from "./model/register";
import { measuresOf } from "./model/scorecard";
import { evaluateLink } from "./answer/evaluate-link";
import { periodDaysOfRow, readingsOf } from "./health-question";
import { linkQuestion } from "./link-question";
import { outSince } from "./link/out-since";
import { restingLinks, rowsOfPairs } from "./resting-links";
import { resolveLinks } from "./link/resolve-links";
import { duplicateIds } from "./ours/duplicate-ids";
import { homesOfIds } from "./ours/homes-of-ids";
import { namesOfIds } from "./ours/names-of-ids";
import { rowsWithoutId, withLostIds } from "./ours/rows-without-id";
import { chooseIdentities } from "./ours/row-identity";
import type { Link } from "./model/link";
import { NO_DEPARTURE } from "./model/departure";
import type { Verdict } from "./model/health";
import type { Review } from "./model/review";
import { standingOf } from "./model/standing";
import { VERDICTS_WORST_FIRST } from "./plan/links/link-flag";
import type { LinkSources } from "./plan/links/link-sources";
import type { RowReading } from "./plan/flags/flags-choice";

/** What the plans of links need beside the review. */
export function linkSources(review: Review): LinkSources {
  const { workbook, ours, tables, scorecard, assessments, evidence, asOf } = review;
  const { register, ids } = ours;
  const healthOf = (key: string) => assessments.get(key)?.health;
  const links = register.rows.map(({ link }) => link);
  const lost = rowsWithoutId(review);
  const { keyResults, kpis } = scorecard;
  const resting = restingLinks(review);
  const restored = {
    ...scorecard,
    keyResults: withLostIds(keyResults, lost),
    kpis: withLostIds(kpis, lost),
  };
  return {
    register,
    resolved: resolveLinks(links, scorecard),
    restored: resolveLinks(links, restored),
    identities: chooseIdentities(workbook.grids, tables, ids),
    duplicates: duplicateIds(workbook.grids, tables, {
      homes: homesOfIds(review),
      names: namesOfIds(review),
    }),
    readings: new Map([
      ...rowReadings(review),
      ...rowReadings({ scorecard: rowsOfPairs(resting.pairs.values()), asOf }),
    ]),
    resting,
    verdictOf: (link, keyResult, kpi) =>
      evaluateLink(linkQuestion(link, { keyResult: healthOf(keyResult), kpi: healthOf(kpi) }, review)),
    outSinceOf: (link, keyResult, kpi) => {
      const end = (key: string) => ({
        standing: standingOf(healthOf(key) ?? "unknown"),
        departure: evidence.get(key)?.departure ?? NO_DEPARTURE,
      });
      const reviewed = lastReview(link, [keyResult, kpi], review);
      return outSince({ link: { ...link, ...reviewed }, keyResult: end(keyResult), kpi: end(kpi), asOf });
    },
  };
}

/** A line of the log reviews a link as well as the day in the register does. */
function lastReview(
  { reviewed }: Link,
  keys: readonly string[],
  { evidence, asOf }: Review,
): Pick<Link, "reviewed"> {
  const logged = keys.flatMap((key) => evidence.get(key)?.reviews ?? []);
  const days = [...logged, ...(reviewed === undefined ? [] : [reviewed])].filter((day) => day <= asOf);
  return days.length === 0 ? {} : { reviewed: Math.max(...days) };
}

/** What each row's own words say, by `Measured.key`. */
export function rowReadings({
  scorecard,
  asOf,
}: Pick<Review, "scorecard" | "asOf">): ReadonlyMap<string, RowReading> {
  return new Map(
    measuresOf(scorecard).map((measure) => {
      const periods = periodDaysOfRow(measure, asOf);
      return [measure.key, { ...readingsOf(measure), ...(periods && { periods }) }];
    }),
  );
}

/**
 * The worst verdict of each row's links, by `Measured.key`; rows without links are left out. Where an id stands at several
 * rows, its links are broken at each of them.
 */
export function worstVerdicts({
  links,
  scorecard,
}: Pick<Review, "links" | "scorecard">): ReadonlyMap<string, Verdict> {
  const worst = new Map<string, Verdict>();
  const rank = (verdict: Verdict) => VERDICTS_WORST_FIRST.indexOf(verdict);
  const byId = groupBy(measuresOf(scorecard), ({ id }) => (id === undefined ? undefined : sameIdKey(id)));
  const keysOf = (end: Measured | undefined, id: string) =>
    end ? [end.key] : (byId.get(sameIdKey(id)) ?? []).map(({ key }) => key);
  for (const { link, keyResult, kpi, verdict } of links)
    for (const key of [...keysOf(keyResult, link.keyResultId), ...keysOf(kpi, link.kpiId)]) {
      const known = worst.get(key);
      if (known === undefined || rank(verdict) < rank(known)) worst.set(key, verdict);
    }
  return worst;
}
