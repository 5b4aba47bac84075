import { argumentOf, cellsOf, type Argument } from "./argument";
import { keyResultCount, score, worstHealth, type Child } from "../assess/roll-up";
import { answer, invalid, notAvailable, whenKnown, type Answer } from "../model/answer";
import { isBlank } from "../model/cell";
import { HEALTH, type Health, type KeyResultCount } from "../model/health";
import { readNumber, readValue } from "./read-argument";
import { readHealth } from "./read-health";

/** The weighted mean of progresses, each clamped to 0–1; without weights all weigh the same. */
export function evaluateScore(progresses: unknown, weights: unknown): Answer<number> {
  const cells = cellsOf(progresses);
  const weightCells = weights === null || weights === undefined ? cells.map(() => 1) : cellsOf(weights);
  if (weightCells.length !== cells.length) {
    return invalid(
      `There are ${weightCells.length} weights but ${cells.length} progresses; select ranges of the same size.`,
    );
  }
  return whenKnown(readChildren(cells, weightCells), (children) => score(children));
}

function readChildren(
  progresses: readonly Argument[],
  weights: readonly Argument[],
): Answer<readonly Child[]> {
  const children: Child[] = [];
  for (const [index, cell] of progresses.entries()) {
    const progress = readNumber("progress", cell);
    const weight = readNumber("weight", weights[index] ?? null);
    if (progress.kind !== "value") return progress;
    if (weight.kind !== "value") return weight;
    // A blank pair is an empty row of the range, no child.
    if (weight.value === undefined && progress.value === undefined) continue;
    if (weight.value === undefined) return notAvailable(`Weight ${index + 1} is missing.`);
    children.push({ progress: progress.value, weight: weight.value });
  }
  return answer(children);
}

/** The worst of the health words; a blank cell is an empty row, an error is no data, any other text is to be checked. */
export function evaluateWorst(healths: unknown): Health {
  const cells = cellsOf(healths).filter((cell) => cell !== null && cell !== 0 && !isBlank(cell));
  return worstHealth(cells.map(healthOf));
}

function healthOf(cell: Argument): Health {
  const known = readHealth(cell);
  if (known) return known;
  const value = readValue("health", cell);
  return value.kind === "value" && value.value === undefined ? HEALTH.noData : HEALTH.checkInputs;
}

/** Judges a number of key results; what is no number is none. */
export function evaluateKeyResultCount(count: unknown): KeyResultCount {
  const known = readNumber("count", argumentOf(count));
  return keyResultCount(known.kind === "value" ? (known.value ?? 0) : 0);
}
