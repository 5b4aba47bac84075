import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { VERDICT } from "../model/health";
import { bothOwners, ofVerdict } from "./link-words";
import { sinceWords } from "./words";

/** A key result moves, and what guards it slips. */
export function guardrailBreached(cases: Cases): readonly Finding[] {
  return ofVerdict(cases, VERDICT.guardrailBreached, (link) => {
    const since = sinceWords(link.since, link.isCertain);
    return {
      rule: "guardrail-breached",
      severity: "act",
      sentence: `"${link.keyResult.name}" moves at the cost of "${link.kpi.name}"${since && `, out${since}`}. Owners: ${bothOwners(link)}.`,
      next: "Decide together how far it may slip.",
      action: "mark-reviewed",
    };
  });
}
