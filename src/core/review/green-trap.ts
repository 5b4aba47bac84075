import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { VERDICT } from "../model/health";
import { bothOwners, ofVerdict } from "./link-words";
import { terms } from "../model/terms";
import { sinceWords } from "./words";

/** A green KPI over a red key result. */
export function greenTrap(cases: Cases): readonly Finding[] {
  return ofVerdict(cases, VERDICT.greenTrap, (link) => ({
    rule: "green-trap",
    severity: "act",
    sentence: `"${link.kpi.name}" is fine while "${link.keyResult.name}" is ${link.rows.keyResult.word}${sinceWords(link.since, link.isCertain)}: the dashboard is green, the strategy is not. Owners: ${bothOwners(link)}.`,
    next: `Ask whether the ${terms(cases.settings).kpi} still measures what is needed.`,
    action: "mark-reviewed",
  }));
}
