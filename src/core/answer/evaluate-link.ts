import { argumentOf } from "./argument";
import { linkVerdict, type LinkClock, type LinkInputs } from "../assess/link-verdict";
import type { ReviewStep } from "../assess/next-review";
import { isCellError } from "../model/cell";
import type { Verdict } from "../model/health";
import type { DateSerial } from "../model/period";
import { REVIEW_DAYS } from "../model/thresholds";
import { readRelation } from "../parse/relation";
import { readDay, readNumber } from "./read-argument";
import { readHealth } from "./read-health";
import { readReviewStep } from "./read-review-step";

/** What `=OKR.LINK()` is asked with. */
export interface LinkQuestion {
  readonly keyResultHealth: unknown;
  readonly kpiHealth: unknown;
  /** Omitted, or no word that we know: the KPI measures the key result. */
  readonly relation?: unknown;
  readonly outSince?: unknown;
  readonly reviewed?: unknown;
  readonly asOf: unknown;
  /** Days; omitted or unreadable, a week. */
  readonly within?: unknown;
  /** A cadence; omitted or unreadable, monthly. */
  readonly again?: unknown;
}

/** Errors as text, and `#REF!` anywhere inside a text: what a reference that was lost leaves behind. */
const LOST_REFERENCE = /^\s*#|#REF!/i;
const MONTHLY: ReviewStep = { kind: "months", months: 1 };

/** Compares both ends of a link. */
export function evaluateLink(question: LinkQuestion): Verdict {
  const relation = readRelation(argumentOf(question.relation) ?? undefined);
  return linkVerdict({
    keyResult: readEnd(question.keyResultHealth),
    kpi: readEnd(question.kpiHealth),
    relation: relation.kind === "relation" ? relation.relation : "measures",
    clock: clockOf(question),
  });
}

function readEnd(sent: unknown): LinkInputs["kpi"] {
  const argument = argumentOf(sent);
  const isLost = isCellError(argument) || (typeof argument === "string" && LOST_REFERENCE.test(argument));
  return isLost ? "broken" : (readHealth(argument) ?? "unknown");
}

function clockOf(question: LinkQuestion): LinkClock {
  const again = readReviewStep(question.again);
  return {
    outSince: dayOrNone(question.outSince),
    reviewed: dayOrNone(question.reviewed),
    asOf: dayOrNone(question.asOf),
    withinDays: daysOf(question.within),
    again: again.kind === "value" ? again.value : MONTHLY,
  };
}

function daysOf(sent: unknown): number {
  const argument = argumentOf(sent);
  const days = argument === "" ? undefined : readNumber("days", argument);
  return days?.kind === "value" && days.value !== undefined && days.value >= 0 ? days.value : REVIEW_DAYS;
}

/** A date that cannot be read settles nothing, so it counts as not given. */
function dayOrNone(sent: unknown): DateSerial | undefined {
  const day = readDay("date", argumentOf(sent));
  return day.kind === "value" && day.value !== undefined ? Math.floor(day.value) : undefined;
}
