import { linkVerdict } from "../assess/link-verdict";
import { nextReview, type ReviewStep } from "../assess/next-review";
import type { LinkedPair } from "../model/assessment";
import type { LinkCase } from "../model/cases";
import type { Departure } from "../model/departure";
import { VERDICT, type Verdict } from "../model/health";
import type { Link } from "../model/link";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import { toneOf } from "../model/tone";

export interface LinkClockSources {
  readonly asOf: DateSerial;
  readonly withinDays: number;
  readonly again: ReviewStep;
}

/** A link judged with all that is known: the series and the log beside what the register keeps. */
export function linkCase(
  pair: LinkedPair,
  rows: LinkCase["rows"],
  sources: LinkClockSources,
): LinkCase | undefined {
  const { keyResult, kpi, link } = pair;
  if (!keyResult || !kpi || pair.verdict === VERDICT.brokenLink) return undefined;
  const out = departureOfLink(link, rows, sources.asOf);
  const reviewed = lastReview(link, rows, sources.asOf);
  const openSince = againDue(openedAgain(out, reviewed), reviewed, sources);
  const verdict = verdictOf({ link, rows, sources, openSince, reviewed });
  return {
    pair,
    keyResult,
    kpi,
    rows,
    verdict,
    isCertain: out.certain || openSince !== out.since,
    ...(openSince !== undefined && { since: openSince }),
  };
}

interface Question {
  readonly link: Link;
  readonly rows: LinkCase["rows"];
  readonly sources: LinkClockSources;
  readonly openSince: DateSerial | undefined;
  readonly reviewed: DateSerial | undefined;
}

/** A review settles what opened before it; the clock of what is open starts no earlier than the link. */
function verdictOf({ link, rows, sources, openSince, reviewed }: Question): Verdict {
  const ask = (outSince: DateSerial | undefined) =>
    linkVerdict({
      keyResult: rows.keyResult.assessment.health,
      kpi: rows.kpi.assessment.health,
      relation: link.relation,
      clock: { ...sources, outSince, reviewed },
    });
  const settled = ask(openSince);
  if (settled === VERDICT.reviewed || openSince === undefined) return settled;
  return ask(Math.max(openSince, link.linkedOn ?? openSince));
}

/** The end that is out: the KPI, the key result of a green trap, the later of both where both are behind. */
function departureOfLink(link: Link, { keyResult, kpi }: LinkCase["rows"], asOf: DateSerial): Departure {
  const isOut = (row: RowCase) => toneOf(row.assessment.health) === "bad";
  const ends = [keyResult, kpi].filter(isOut).map(({ evidence }) => evidence.departure);
  const [first = { certain: false }, second] = ends;
  const later = second !== undefined && (second.since ?? 0) > (first.since ?? 0) ? second : first;
  return ends.length === 0 ? { certain: false } : withKept(later, link.outSince, asOf);
}

/** A certain day wins; else the earlier of both; a kept day after the as-of day is none. */
function withKept(departure: Departure, kept: DateSerial | undefined, asOf: DateSerial): Departure {
  const { since, certain, worse } = departure;
  if (certain || kept === undefined || kept > asOf) return departure;
  if (since !== undefined && since <= kept) return departure;
  return { since: kept, certain: false, worse: worse !== undefined && worse !== since ? worse : kept };
}

/** Once it was reviewed after it left, a later day on which it became worse opens it anew. */
function openedAgain({ since, worse }: Departure, reviewed: DateSerial | undefined): DateSerial | undefined {
  if (since === undefined || worse === undefined || reviewed === undefined) return since;
  return reviewed >= since && worse > since ? worse : since;
}

/** A review holds until the next one is due; from that day on the link is open again. */
function againDue(
  open: DateSerial | undefined,
  reviewed: DateSerial | undefined,
  { asOf, again }: LinkClockSources,
): DateSerial | undefined {
  if (open === undefined || reviewed === undefined || reviewed < open) return open;
  const next = nextReview(reviewed, again);
  return asOf >= next ? next : open;
}

/** The register's day, or a review of either row in the log. */
function lastReview(link: Link, rows: LinkCase["rows"], asOf: DateSerial): DateSerial | undefined {
  const logged = [rows.keyResult, rows.kpi].flatMap(({ evidence }) => evidence.reviews);
  const days = [link.reviewed, ...logged].filter((day) => day !== undefined && day <= asOf);
  return days.length === 0 ? undefined : Math.max(...(days as number[]));
}
