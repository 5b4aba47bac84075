import { answer, invalid, notAvailable, type Answer } from "../model/answer";
import {
  HEALTH,
  KEY_RESULT_COUNT,
  WORST_HEALTH_FIRST,
  type Health,
  type KeyResultCount,
} from "../model/health";
import { KEY_RESULTS } from "../model/thresholds";

/** One key result below an objective. */
export interface Child {
  /** Share of the way; absent counts as 0, so that a blank cannot flatter. */
  readonly progress: number | undefined;
  readonly weight: number;
}

/**
 * The weighted mean of the children's progress, 0 to 1. Each is clamped to 0–1 first, so that one overachiever
 * cannot hide a failure: 1.8 and 0.2 → 0.6.
 */
export function score(children: readonly Child[]): Answer<number> {
  if (children.every(({ progress }) => progress === undefined))
    return notAvailable("There is no progress yet.");
  if (children.some(({ weight }) => weight < 0)) return invalid("A weight is negative.");
  const faulty = children.find(({ progress = 0 }) => progress > HIGHEST_SHARE);
  if (faulty?.progress !== undefined) return unclearScale(faulty.progress);
  const heaviest = children.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (heaviest === 0) return notAvailable("The weights add up to 0.");
  // Relative to the heaviest, the sum of weights cannot overflow.
  const weights = children.map(({ weight }) => weight / heaviest);
  const weighted = children.map(({ progress = 0 }, index) => clamp(progress) * (weights[index] ?? 0));
  return answer(sum(weighted) / sum(weights));
}

/** Nobody does more than twice what was planned often enough to be worth a wrong roll-up: 70 was meant as 70 %. */
const HIGHEST_SHARE = 2;

function unclearScale(progress: number): Answer<never> {
  return invalid(`A progress of ${progress} is no share; use 0.7 or 70%.`);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The worst of several healths; of none, `No data`. */
export function worstHealth(healths: readonly Health[]): Health {
  return WORST_HEALTH_FIRST.find((health) => healths.includes(health)) ?? HEALTH.noData;
}

/** Judges how many key results an objective has: two to four keep it measurable and in focus. 5 → `Many`. */
export function keyResultCount(count: number): KeyResultCount {
  if (count < 1) return KEY_RESULT_COUNT.missing;
  if (count < KEY_RESULTS.fewest) return KEY_RESULT_COUNT.tooFew;
  if (count <= KEY_RESULTS.good) return KEY_RESULT_COUNT.ok;
  return count <= KEY_RESULTS.most ? KEY_RESULT_COUNT.many : KEY_RESULT_COUNT.tooMany;
}
