import { linkVerdict } from "./assess/link-verdict";
import { nextReview, type ReviewStep } from "./assess/next-review";
import { outSince } from "./link/out-since";
import type { LinkedPair } from "./model/assessment";
import type { LinkCase } from "./model/cases";
import type { Verdict } from "./model/health";
import type { DateSerial } from "./model/period";
import type { RowCase } from "./model/row-case";
import { standingOf } from "./model/standing";

export interface LinkRhythm {
  readonly asOf: DateSerial;
  readonly withinDays: number;
  readonly again: ReviewStep;
}

/** A link judged with all that is known: the series and the log beside what the register keeps. */
export function readLinkCase(
  pair: LinkedPair,
  rows: LinkCase["rows"],
  rhythm: LinkRhythm,
): LinkCase | undefined {
  const { keyResult, kpi } = pair;
  if (!keyResult || !kpi) return undefined;
  const reviewed = lastReview(pair, rows, rhythm.asOf);
  const opened = openedOn(pair, rows, { reviewed, asOf: rhythm.asOf });
  const since = againDue(opened, reviewed, rhythm);
  return {
    pair,
    keyResult,
    kpi,
    rows,
    verdict: verdictOf({ pair, rows, reviewed, opened }, rhythm),
    isCertain: since !== opened || isCertain(rows, since),
    ...(since !== undefined && { since }),
  };
}

/** The register's day, or a review of either row in the log. */
function lastReview(
  { link }: LinkedPair,
  { keyResult, kpi }: LinkCase["rows"],
  asOf: DateSerial,
): DateSerial | undefined {
  const logged = [...keyResult.evidence.reviews, ...kpi.evidence.reviews];
  const days = [link.reviewed ?? Infinity, ...logged].filter((day) => day <= asOf);
  return days.length === 0 ? undefined : Math.max(...days);
}

function openedOn(
  { link }: LinkedPair,
  { keyResult, kpi }: LinkCase["rows"],
  { reviewed, asOf }: { readonly reviewed: DateSerial | undefined; readonly asOf: DateSerial },
): DateSerial | undefined {
  const end = ({ assessment, evidence }: RowCase) => ({
    standing: standingOf(assessment.health),
    departure: evidence.departure,
  });
  const { relation, outSince: kept } = link;
  const known = {
    relation,
    ...(kept !== undefined && { outSince: kept }),
    ...(reviewed !== undefined && { reviewed }),
  };
  const opened = outSince({ link: known, keyResult: end(keyResult), kpi: end(kpi), asOf });
  return opened.kind === "out" ? opened.since : undefined;
}

/** A review holds until the next one is due; from that day on the link is open again. */
function againDue(
  opened: DateSerial | undefined,
  reviewed: DateSerial | undefined,
  { asOf, again }: LinkRhythm,
): DateSerial | undefined {
  if (opened === undefined || reviewed === undefined || reviewed < opened) return opened;
  const next = nextReview(reviewed, again);
  return asOf >= next ? next : opened;
}

/** Certain is only a day of the series, after a good one. */
function isCertain({ keyResult, kpi }: LinkCase["rows"], since: DateSerial | undefined): boolean {
  return [keyResult, kpi].some(
    ({ evidence: { departure } }) =>
      (departure.certain && departure.since === since) ||
      (departure.worse === since && departure.worse !== departure.since),
  );
}

interface LinkQuestion {
  readonly pair: LinkedPair;
  readonly rows: LinkCase["rows"];
  readonly reviewed: DateSerial | undefined;
  readonly opened: DateSerial | undefined;
}

/** A review settles what opened before it; the clock of what is open starts no earlier than the link. */
function verdictOf({ pair, rows, reviewed, opened }: LinkQuestion, rhythm: LinkRhythm): Verdict {
  const { relation, linkedOn } = pair.link;
  const isSettling = reviewed !== undefined && (opened === undefined || reviewed >= opened);
  const clockFrom = isSettling || opened === undefined ? opened : Math.max(opened, linkedOn ?? opened);
  return linkVerdict({
    keyResult: rows.keyResult.assessment.health,
    kpi: rows.kpi.assessment.health,
    relation,
    clock: { ...rhythm, outSince: clockFrom, reviewed },
  });
}
