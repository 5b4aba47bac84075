import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { VERDICT } from "../model/health";
import { ofVerdict } from "./link-words";
import { sinceWords } from "./words";

/** A key result and its KPI fail together. */
export function bothOffTrack(cases: Cases): readonly Finding[] {
  return ofVerdict(cases, VERDICT.bothOffTrack, (link) => ({
    rule: "both-off-track",
    severity: "act",
    sentence: `"${link.keyResult.name}" and "${link.kpi.name}" are both behind${sinceWords(link.since, link.isCertain)}.`,
    next: "Agree on a change of course or a new target.",
    action: "mark-reviewed",
  }));
}
