import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { VERDICT } from "../model/health";
import { ofVerdict } from "./link-words";
import { counted } from "./words";

/** A KPI slipped more than a week ago, and nobody has looked at the key result. */
export function reviewOverdue(cases: Cases): readonly Finding[] {
  return ofVerdict(cases, VERDICT.reviewOverdue, (link) => {
    const { since = cases.asOf } = link;
    return {
      rule: "review-overdue",
      severity: "act",
      sentence: `"${link.kpi.name}" left its band on ${spellDay(since)}; ${counted(cases.asOf - since, "day")} later nobody has looked at "${link.keyResult.name}".`,
      next: "Look at both today.",
      action: "mark-reviewed",
    };
  });
}
