import type { Observations } from "../../src/core/detect/judge/observed";
import type { Weights } from "../../src/core/detect/judge/learned-weights";

/** One example: what was observed, what it is, and how much it counts. */
export interface Example {
  readonly observations: Observations;
  readonly isTrue: boolean;
  readonly weight: number;
}

/** What is believed before any example: weights are drawn towards `prior` (0 where none is given), the harder the larger `strength`. */
export interface Belief {
  readonly strength: number;
  readonly prior: Readonly<Record<string, number>>;
}

interface Row {
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly y: number;
  readonly weight: number;
}

/** Newton's method needs about eight steps; the sum of squares is convex, so the answer is the only one. */
const MOST_STEPS = 40;
const CLOSE_ENOUGH = 1e-7;

/** Logistic regression with a Gaussian prior, by Newton's method: the same examples give the same weights. */
export function logisticRegression(examples: readonly Example[], { strength, prior }: Belief): Weights {
  const names = [...new Set(examples.flatMap(({ observations }) => Object.keys(observations)))].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => rowOf(example, place, names.length));
  const expected = [...names.map((name) => prior[name] ?? 0), 0];
  const weights = [...expected];
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(rows, weights, { expected, strength });
    change.forEach((value, at) => (weights[at] = (weights[at] ?? 0) + value));
    if (Math.max(...change.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return {
    bias: weights.at(-1) ?? 0,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
  };
}

function rowOf(
  { observations, isTrue, weight }: Example,
  place: ReadonlyMap<string, number>,
  bias: number,
): Row {
  const entries = Object.entries(observations);
  return {
    at: [...entries.map(([name]) => place.get(name) ?? bias), bias],
    values: [...entries.map(([, value]) => value), 1],
    y: isTrue ? 1 : 0,
    weight,
  };
}

function newtonStep(
  rows: readonly Row[],
  weights: readonly number[],
  { expected, strength }: { readonly expected: readonly number[]; readonly strength: number },
): readonly number[] {
  const size = weights.length;
  const slope = weights.map((weight, at) =>
    at === size - 1 ? 0 : strength * ((expected[at] ?? 0) - weight),
  );
  const bend = Array.from({ length: size }, (_, at) => {
    const line = new Float64Array(size);
    line[at] = at === size - 1 ? 1e-6 : strength;
    return line;
  });
  for (const row of rows) addRow(row, weights, slope, bend);
  return solve(bend, slope);
}

function addRow(
  { at, values, y, weight }: Row,
  weights: readonly number[],
  slope: number[],
  bend: Float64Array[],
): void {
  const sum = at.reduce((total, place, index) => total + (weights[place] ?? 0) * (values[index] ?? 0), 0);
  const likelihood = 1 / (1 + Math.exp(-sum));
  const curve = Math.max(1e-6, likelihood * (1 - likelihood)) * weight;
  at.forEach((place, index) => {
    const value = values[index] ?? 0;
    slope[place] = (slope[place] ?? 0) + (y - likelihood) * weight * value;
    const line = bend[place];
    if (line)
      at.forEach(
        (other, second) => (line[other] = (line[other] ?? 0) + curve * value * (values[second] ?? 0)),
      );
  });
}

/** Solves `matrix · x = right` for a symmetric positive matrix, by Gaussian elimination. */
function solve(matrix: Float64Array[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const x = [...right];
  for (let pivot = 0; pivot < size; pivot++) {
    const line = lineOf(matrix, pivot);
    for (let below = pivot + 1; below < size; below++) {
      const other = lineOf(matrix, below);
      const factor = (other[pivot] ?? 0) / (line[pivot] ?? 1);
      if (factor === 0) continue;
      for (let at = pivot; at < size; at++) other[at] = (other[at] ?? 0) - factor * (line[at] ?? 0);
      x[below] = (x[below] ?? 0) - factor * (x[pivot] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const line = lineOf(matrix, row);
    let rest = x[row] ?? 0;
    for (let at = row + 1; at < size; at++) rest -= (line[at] ?? 0) * (x[at] ?? 0);
    x[row] = rest / (line[row] ?? 1);
  }
  return x;
}

function lineOf(matrix: readonly Float64Array[], at: number): Float64Array {
  return matrix[at] ?? new Float64Array();
}
