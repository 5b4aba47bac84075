import { containsName, fold } from "./stem-words";
import type { IndexedKpi } from "./index-kpis";
import type { Pushed } from "./propose-guards";
import type { PairScore } from "./score-pair";

const MOST_CHARACTERS = 80;

function quoted(text: string): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return `"${short}"`;
}

/** Why the KPI should be the number in the key result: a sentence that a person can check. */
export function measuresEvidence(keyResult: string, kpi: IndexedKpi, match: PairScore): string {
  if (containsName(fold(keyResult), kpi.foldedName)) return `The key result names ${quoted(kpi.name)}.`;
  if (match.metric !== undefined)
    return `Same metric: both are about ${match.metric}; the KPI is ${quoted(kpi.name)}.`;
  return `Same words: ${match.sharedWords.join(", ")}, as in ${quoted(kpi.name)}.`;
}

/** Why an objective about growth should be watched by this KPI. */
export function growthEvidence({ keyResult }: Pushed): (guard: string, because: string) => string {
  return (guard, because) =>
    `The objective ${quoted(keyResult.objective ?? "")} is about growth, so watch ${quoted(guard)}: ${because}.`;
}

/** Why the KPI should be watched beside the key result. */
export function guardsEvidence(pushed: string, guard: string, because: string): string {
  return `While ${quoted(pushed)} is pushed, watch ${quoted(guard)}: ${because}.`;
}
