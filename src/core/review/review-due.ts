import { spellDay } from "../model/period";
import type { Cases, LinkCase } from "../model/cases";
import type { Finding } from "../model/finding";
import { VERDICT } from "../model/health";
import { ofVerdict } from "./link-words";

/** A KPI slipped, and its key result still looks fine. */
export function reviewDue(cases: Cases): readonly Finding[] {
  return ofVerdict(cases, VERDICT.reviewDue, (link) => ({
    rule: "review-due",
    severity: "watch",
    sentence: `"${link.kpi.name}" left its band${link.since === undefined ? "" : ` on ${spellDay(link.since)}`}; "${link.keyResult.name}" still looks fine.${dueWords(link, cases)}`,
    next: "Look at both.",
    action: "mark-reviewed",
  }));
}

function dueWords({ since, pair }: LinkCase, { settings }: Cases): string {
  if (since === undefined) return "";
  return ` Due by ${spellDay(Math.max(since, pair.link.linkedOn ?? since) + settings.reviewDays)}.`;
}
