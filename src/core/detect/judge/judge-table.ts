import type { Evidence, Judgement } from "./candidate";
import {
  arePlainlyTitledTargets,
  areTiles,
  areTitledTargets,
  ASKED,
  doubtOf,
  isBudgetOfSomebody,
  isCounted,
  isMeasuredOverTime,
  isOfWordsAlone,
  isPlainlyOurs,
  isUnnamed,
  LEAST_COUNTED,
  LEAST_OVER_TIME,
  LEAST_UNNAMED,
  type Doubt,
} from "./doubt";
import { LEARNED_WEIGHTS, type Weights, type Worth } from "./learned-weights";
import type { Observations } from "./observed";

/** A table is shown when it is more likely one than not. */
export const LEAST_CONFIDENCE = 0.5;
/** Less likely ones are offered with a question: "Is this one?" At 0.15 three in five ask about what may be one; lower, and fewer do. */
export const LEAST_OFFERED = 0.15;

/** The two questions that are learned. */
export interface JudgeWeights {
  /** Whether a candidate is a KPI or OKR table. */
  readonly ours: Weights;
  /** Whether one of ours is about OKRs. */
  readonly kind: Weights;
}

/** Adds up what the observations speak for: whether the table is ours, and whether it is about OKRs rather than KPIs. */
export function judge(observations: Observations, { ours, kind }: JudgeWeights): Judgement {
  const doubt = doubtOf(observations);
  return {
    // Who names key results, and no KPIs before them, has OKRs.
    kind: observations["key results named"] || likelihood(observations, kind) >= 0.5 ? "okr" : "kpi",
    confidence: Math.min(doubt?.atMost ?? 1, believed(observations, likelihood(observations, ours))),
    evidence: evidenceIn(observations, ours, doubt),
  };
}

export function judgeTable(observations: Observations): Judgement {
  return judge(observations, LEARNED_WEIGHTS);
}

function believed(observations: Observations, confidence: number): number {
  const isClaimed = confidence >= LEAST_CONFIDENCE;
  if (
    confidence >= leastOverTime(observations) &&
    (isMeasuredOverTime(observations) || areTiles(observations))
  )
    return Math.max(confidence, LEAST_CONFIDENCE);
  if (isPlainlyOurs(observations) || arePlainlyTitledTargets(observations))
    return Math.max(confidence, LEAST_CONFIDENCE);
  if (confidence < LEAST_OFFERED && isWorthAsking(observations, confidence)) return LEAST_OFFERED;
  const isUnsure = (confidence < LEAST_UNNAMED && isUnnamed(observations)) || isOfWordsAlone(observations);
  return isClaimed && isUnsure ? ASKED : confidence;
}

/**
 * Months down beside what each measure is held against are likelier ours than those of a budget; amounts alone, sales and costs and
 * customers, may be anybody's books.
 */
function leastOverTime(observations: Observations): number {
  const hasTarget = observations["role target"] === 1 && observations["heading budget"] === undefined;
  const { "headings rates": rates = 0, "lies period-rows": overTime = 0 } = observations;
  if (hasTarget) return LEAST_OFFERED;
  return overTime > 0 && rates === 0 ? LEAST_CONFIDENCE : LEAST_OVER_TIME;
}

function isWorthAsking(observations: Observations, confidence: number): boolean {
  return (
    (confidence >= LEAST_COUNTED && isCounted(observations)) ||
    areTitledTargets(observations) ||
    isBudgetOfSomebody(observations)
  );
}

/** The logistic function of the sum of log odds. */
function likelihood(observations: Observations, { bias, weights }: Weights): number {
  const sum = Object.entries(observations).reduce(
    (total, [name, value]) => total + pointsFor(weights[name], value),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** What an observation of this strength speaks for: 1.2 in proportion, or all steps up to it. */
function pointsFor(worth: Worth | undefined, value: number): number {
  if (worth === undefined) return 0;
  if (typeof worth === "number") return worth * value;
  return worth.reduce((sum, [from, points]) => (value >= from ? sum + points : sum), 0);
}

/** What decided: what each observation spoke for. */
function evidenceIn(
  observations: Observations,
  { weights }: Weights,
  doubt: Doubt | undefined,
): readonly Evidence[] {
  return Object.entries(observations)
    .map(([observation, value]) => ({
      observation,
      points: observation === doubt?.observation ? -Infinity : pointsFor(weights[observation], value),
    }))
    .filter(({ points }) => Math.abs(points) >= LEAST_POINTS)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** Less decides nothing. */
const LEAST_POINTS = 0.1;
