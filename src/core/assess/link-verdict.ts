import { VERDICT, type Health, type Verdict } from "../model/health";
import type { Relation } from "../model/link";
import type { DateSerial } from "../model/period";
import { standingOf } from "../model/standing";
import { nextReview, type ReviewStep } from "./next-review";

/** Both ends of a link as they stand. `broken`: an error, or the text that a lost reference leaves behind. */
export interface LinkInputs {
  readonly keyResult: Health | "unknown" | "broken";
  readonly kpi: Health | "unknown" | "broken";
  readonly relation: Relation;
  readonly clock: LinkClock;
}

/** The days of a link, and how long they count. */
export interface LinkClock {
  /** Since when the ends differ, or were first seen to differ; absent where nothing tells. */
  readonly outSince: DateSerial | undefined;
  /** When somebody last reviewed the link. */
  readonly reviewed: DateSerial | undefined;
  /** Absent: nothing is overdue, and no review holds. */
  readonly asOf: DateSerial | undefined;
  /** Days within which a deviation is to be reviewed. */
  readonly withinDays: number;
  /** How long a review holds. */
  readonly again: ReviewStep;
}

/**
 * Compares both ends of a link: a green KPI over a red key result is a `Green trap`, while a guard that holds is none.
 * Only `Review due` becomes overdue; every other word stays true however old it is.
 */
export function linkVerdict({ keyResult, kpi, relation, clock }: LinkInputs): Verdict {
  if (keyResult === "broken" || kpi === "broken") return VERDICT.brokenLink;
  const standings = { keyResult: standingOf(keyResult), kpi: standingOf(kpi) };
  if (standings.keyResult === "unknown" || standings.kpi === "unknown") return VERDICT.noData;
  const verdict = plainVerdict(standings.keyResult, standings.kpi, relation);
  if (verdict === VERDICT.aligned) return verdict;
  if (isReviewHolding(clock)) return VERDICT.reviewed;
  return verdict === VERDICT.reviewDue && isOverdue(clock) ? VERDICT.reviewOverdue : verdict;
}

function plainVerdict(keyResult: "good" | "bad", kpi: "good" | "bad", relation: Relation): Verdict {
  if (kpi === "good")
    return keyResult === "good" || relation === "guards" ? VERDICT.aligned : VERDICT.greenTrap;
  if (keyResult === "bad") return VERDICT.bothOffTrack;
  return relation === "guards" ? VERDICT.guardrailBreached : VERDICT.reviewDue;
}

/** A review of the deviation settles it until the next one is due. */
function isReviewHolding(clock: LinkClock): boolean {
  const next = nextOfReview(clock);
  return next !== undefined && clock.asOf !== undefined && clock.asOf < next;
}

/** The day on which a review opens the link again; absent where none settles it. */
function nextOfReview(clock: LinkClock): DateSerial | undefined {
  const { reviewed, asOf, again } = clock;
  if (reviewed === undefined || asOf === undefined || reviewed > asOf) return undefined;
  const outSince = knownOutSince(clock);
  return outSince === undefined || reviewed >= outSince ? nextReview(reviewed, again) : undefined;
}

/** Counted from the day it opened, which is that of the next review once one has settled it. */
function isOverdue(clock: LinkClock): boolean {
  const outSince = knownOutSince(clock);
  if (outSince === undefined || clock.asOf === undefined) return false;
  return clock.asOf - (nextOfReview(clock) ?? outSince) > clock.withinDays;
}

/** A day that is still to come tells nothing yet. */
function knownOutSince({ outSince, asOf }: LinkClock): DateSerial | undefined {
  return outSince !== undefined && asOf !== undefined && outSince > asOf ? undefined : outSince;
}
