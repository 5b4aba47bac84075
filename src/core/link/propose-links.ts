import type { Proposal } from "../model/link";
import { eachOf, inOnePiece, type Slices } from "../model/slices";
import type { KeyResultCandidate, KpiCandidate } from "./candidates";
import { confidence } from "./confidence";
import { measuresEvidence } from "./evidence";
import { indexKpis, type IndexedKpi, type KpiIndex } from "./index-kpis";
import { proposeGuards } from "./propose-guards";
import type { Pushed } from "./pushed";
import { readKeyResult, type Measure } from "./read-measure";
import { scorePair, type PairScore } from "./score-pair";
import { containsName, fold } from "../text/stem-words";

/** Below this, a proposal would be wrong too often to cost a person's attention. */
const PROPOSAL_LINE = 0.42;
/** From here on a pair speaks for itself; below, it has to stand out. */
const CLEAR = 0.5;
const STANDS_OUT = 0.15;
/** Two KPIs this close cannot be told apart: choosing one would be guessing. */
const TIE = 0.02;

interface Match extends PairScore {
  readonly kpi: IndexedKpi;
}

/** Of two names that fit alike, the one that stands in the sentence letter by letter is meant. */
const WRITTEN_OUT = 0.03;

function matchOf(text: string, keyResult: Measure, kpi: IndexedKpi): Match {
  const pair = scorePair(keyResult, kpi.measure);
  const isWrittenOut = pair.score >= CLEAR && containsName(text, kpi.foldedName);
  return { kpi, ...pair, score: pair.score + (isWrittenOut ? WRITTEN_OUT : 0) };
}

/** The one KPI that fits best, or undefined where none fits or several fit alike. */
function bestMatch(text: string, keyResult: Measure, index: KpiIndex): Match | undefined {
  const matches = index
    .candidates(keyResult)
    .map((kpi) => matchOf(text, keyResult, kpi))
    .sort((one, other) => other.score - one.score);
  const [best, second] = matches;
  if (!best || best.score < PROPOSAL_LINE || best.kpi.keys.length > 1) return undefined;
  const lead = best.score - (second?.score ?? 0);
  if (best.score >= CLEAR) return lead < TIE ? undefined : best;
  const isPlain = best.metric === undefined && best.against.length === 0 && keyResult.activity === "result";
  return isPlain && lead >= STANDS_OUT ? best : undefined;
}

/**
 * For each key result the KPI that is its number (`measures`), and the KPIs to watch so that the push does not hurt
 * elsewhere (`guards`). Two KPIs that fit alike are left to the user.
 * @example proposeLinks([{ key: "a", text: "raise CSAT from 4.1 to 4.6" }], [{ key: "k", name: "Customer satisfaction" }])
 *   → one proposal, `measures`, score 0.94
 */
export function proposeLinks(
  keyResults: readonly KeyResultCandidate[],
  kpis: readonly KpiCandidate[],
): readonly Proposal[] {
  return inOnePiece(proposeInSlices(keyResults, kpis));
}

/** The same in slices. */
export function* proposeInSlices(
  keyResults: readonly KeyResultCandidate[],
  kpis: readonly KpiCandidate[],
): Slices<readonly Proposal[]> {
  const index = yield* indexKpis(kpis);
  const pushed = yield* eachOf(keyResults, (keyResult): Pushed & { readonly match?: Match } => {
    const measure = readKeyResult(keyResult.text, keyResult.objective);
    const match = bestMatch(fold(keyResult.text), measure, index);
    return { keyResult, measure, score: match?.score ?? 0, ...(match && { match, kpi: match.kpi }) };
  });
  const guards = new Map((yield* proposeGuards(pushed, index)).map((guard) => [guard.keyResult, guard]));
  return pushed.flatMap(({ keyResult, measure, match }) => {
    const guard = guards.get(keyResult.key);
    return [...(match ? [measuresProposal(keyResult, measure, match)] : []), ...(guard ? [guard] : [])];
  });
}

function measuresProposal({ key, text }: KeyResultCandidate, measure: Measure, match: Match): Proposal {
  return {
    keyResult: key,
    kpi: match.kpi.keys[0] ?? "",
    relation: "measures",
    score: rounded(confidence(match.score)),
    evidence: measuresEvidence({ text, measure, kpi: match.kpi }, match),
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
