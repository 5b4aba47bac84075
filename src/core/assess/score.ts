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
  const heaviest = Math.max(...children.map(({ weight }) => weight));
  if (heaviest === 0) return notAvailable("The weights add up to 0.");
  // Relative to the heaviest, the sum of weights cannot overflow.
  const weights = children.map(({ weight }) => weight / heaviest);
  const weighted = children.map(({ progress = 0 }, index) => clamp(progress) * (weights[index] ?? 0));
  return answer(sum(weighted) / sum(weights));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
