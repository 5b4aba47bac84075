import { HEALTH, VERDICT, type Health, type Verdict } from "../model/health";
import type { Relation } from "../model/link";
import type { DateSerial } from "../model/period";
import { REVIEW_DAYS } from "../model/thresholds";

/** Both ends of a link as they stand. `broken`: an error, or the text that a lost reference leaves behind. */
export interface LinkInputs {
  readonly keyResult: Health | "unknown" | "broken";
  readonly kpi: Health | "unknown" | "broken";
  readonly relation: Relation;
  /** When the KPI last changed, and when somebody last reviewed the link. */
  readonly kpiChanged: DateSerial | undefined;
  readonly reviewed: DateSerial | undefined;
}

type Tone = "good" | "bad" | "unknown";

/**
 * Compares both ends of a link: a green KPI over a red key result is a `Green trap`. Without an as-of day nothing is
 * overdue.
 */
export function linkVerdict(link: LinkInputs, asOf: DateSerial | undefined): Verdict {
  if (link.keyResult === "broken" || link.kpi === "broken") return VERDICT.brokenLink;
  const keyResult = toneOf(link.keyResult);
  const kpi = toneOf(link.kpi);
  if (keyResult === "unknown" || kpi === "unknown") return VERDICT.noData;
  if (keyResult === "good" && kpi === "good") return VERDICT.aligned;
  return afterReview(disagreement(keyResult, kpi, link.relation), link, asOf);
}

function toneOf(health: Health | "unknown"): Tone {
  if (health === HEALTH.achieved || health === HEALTH.onTrack) return "good";
  const isBad = health === HEALTH.atRisk || health === HEALTH.offTrack || health === HEALTH.missed;
  return isBad ? "bad" : "unknown";
}

function disagreement(keyResult: "good" | "bad", kpi: "good" | "bad", relation: Relation): Verdict {
  if (kpi === "good") return VERDICT.greenTrap;
  if (keyResult === "bad") return VERDICT.bothOffTrack;
  return relation === "guards" ? VERDICT.guardrailBreached : VERDICT.reviewDue;
}

/** A review since the KPI changed settles it; without one, it is overdue after a week. */
function afterReview(
  verdict: Verdict,
  { kpiChanged, reviewed }: LinkInputs,
  asOf: DateSerial | undefined,
): Verdict {
  if (kpiChanged === undefined) return verdict;
  if (reviewed !== undefined && reviewed >= kpiChanged) return VERDICT.reviewed;
  return asOf !== undefined && asOf - kpiChanged > REVIEW_DAYS ? VERDICT.reviewOverdue : verdict;
}
