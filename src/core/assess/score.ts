import { answer, invalid, notAvailable, type Answer } from "../model/answer";

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
  return invalid(`A progress is ${progress}, so the scale is unclear; use shares such as 0.7 or 70%.`);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
