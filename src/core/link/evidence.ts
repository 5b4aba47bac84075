import { containsName, fold } from "../text/stem-words";
import type { IndexedKpi } from "./index-kpis";
import type { Pushed } from "./pushed";
import type { Measure } from "./read-measure";
import { readWords } from "./read-words";
import type { PairScore } from "./score-pair";
import { sharedWords } from "./word-bag";

const MOST_CHARACTERS = 80;

function quoted(text: string): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return `"${short}"`;
}

/** The words of a text, as they are typed, that are read as one of these stems. */
function typedWords(text: string, stems: readonly string[]): readonly string[] {
  const typed = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const meant = typed.filter((word) => readWords(word).some(({ stem }) => stems.includes(stem)));
  return [...new Set(meant)];
}

interface LikePair {
  readonly text: string;
  readonly measure: Measure;
  readonly kpi: IndexedKpi;
}

/** The words that speak for a pair, as they stand on both sides. */
function likeWords({ text, measure, kpi }: LikePair): string {
  const ofKpi = typedWords(kpi.name, sharedWords(kpi.measure.words, measure.words));
  const ofKeyResult = typedWords(text, sharedWords(measure.words, kpi.measure.words));
  if (ofKpi.length === 0 || ofKeyResult.length === 0) return `Much the same words as in ${quoted(kpi.name)}.`;
  const isSame = fold(ofKpi.join(" ")) === fold(ofKeyResult.join(" "));
  return isSame
    ? `Same words: ${ofKpi.join(", ")}, as in ${quoted(kpi.name)}.`
    : `Like words: ${ofKeyResult.join(", ")} here, ${ofKpi.join(", ")} in ${quoted(kpi.name)}.`;
}

/** Why the KPI should be the number in the key result: a sentence that a person can check. */
export function measuresEvidence(pair: LikePair, match: PairScore): string {
  const { text, kpi } = pair;
  if (containsName(fold(text), kpi.foldedName)) return `The key result names ${quoted(kpi.name)}.`;
  if (match.metric !== undefined)
    return `Same metric: both are about ${match.metric}; the KPI is ${quoted(kpi.name)}.`;
  return likeWords(pair);
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
