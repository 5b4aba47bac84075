import type { Step, Weights } from "../../src/core/detect/judge/learned-weights";
import type { Example } from "./logistic-regression";

/** How many times a step is taken, how far each goes, and how hard it is drawn towards 0. */
export interface Pace {
  readonly rounds: number;
  readonly rate: number;
  readonly strength: number;
}

/** Finer cuts would tell workbooks apart, not kinds of tables. */
const MOST_CUTS = 12;
/** Fewer examples on one side of a cut teach nothing about it. */
const LEAST_WEIGHT = 2;

/** A cut of one observation, with the examples at which it is at least that. */
interface Cut {
  readonly name: string;
  readonly from: number;
  readonly above: readonly number[];
}

/** What is learned in one round: the change of all sums, and what those above the cut gain besides. */
interface Change {
  readonly cut: Cut;
  readonly below: number;
  readonly more: number;
}

/** Sums over examples: which way they pull, and how stiffly. */
interface Pull {
  readonly slope: number;
  readonly bend: number;
}

/**
 * Gradient boosting of single steps (Friedman 2001) on the logistic loss: in each round the one cut that lessens it most
 * moves the sums on both of its sides. What few examples need and others contradict is never reached, so most observations
 * get no step at all; and as every sum is made of single observations, each decision can be told.
 */
export function boostedSteps(examples: readonly Example[], pace: Pace): Weights {
  const cuts = cutsOf(examples);
  const start = startOf(examples);
  const sums = new Float64Array(examples.length).fill(start);
  const points = new Map<Cut, number>();
  let bias = start;
  for (let round = 0; round < pace.rounds; round++) {
    const change = bestChange(cuts, pulls(examples, sums), pace);
    if (!change) break;
    const { cut, below, more } = change;
    bias += below;
    points.set(cut, (points.get(cut) ?? 0) + more);
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + below;
    for (const at of cut.above) sums[at] = (sums[at] ?? 0) + more;
  }
  return { bias, weights: stepsByName(points) };
}

function cutsOf(examples: readonly Example[]): readonly Cut[] {
  const names = [...new Set(examples.flatMap(({ observations }) => Object.keys(observations)))].sort();
  const all = weightOf(examples);
  return names.flatMap((name) => {
    const seen = examples.flatMap(({ observations }, at) => {
      const value = observations[name] ?? 0;
      return value > 0 ? [{ at, value }] : [];
    });
    return levelsOf(seen.map(({ value }) => value))
      .map((from) => ({
        name,
        from,
        above: seen.filter(({ value }) => value >= from).map(({ at }) => at),
      }))
      .filter(({ above }) => {
        const weight = weightOf(above.flatMap((at) => examples[at] ?? []));
        return weight >= LEAST_WEIGHT && all - weight >= LEAST_WEIGHT;
      });
  });
}

/** Halfway between strengths that were seen, 0 among them: all of them, or as many parts of the examples. */
function levelsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const different = [...new Set(sorted)];
  const parts = Array.from({ length: MOST_CUTS }, (_, part) =>
    Math.round((part / MOST_CUTS) * (sorted.length - 1)),
  );
  const chosen = different.length <= MOST_CUTS ? different : parts.flatMap((at) => sorted[at] ?? []);
  return [...new Set(chosen)].map((value) => {
    const before = different[different.indexOf(value) - 1] ?? 0;
    return Number(((before + value) / 2).toFixed(3));
  });
}

function weightOf(examples: readonly Example[]): number {
  return examples.reduce((sum, { weight }) => sum + weight, 0);
}

/** The log odds of an example about which nothing was observed. */
function startOf(examples: readonly Example[]): number {
  const yes = weightOf(examples.filter(({ isTrue }) => isTrue));
  return Math.log(yes / (weightOf(examples) - yes));
}

function pulls(examples: readonly Example[], sums: Float64Array): readonly Pull[] {
  return examples.map(({ isTrue, weight }, at) => {
    const likelihood = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
    return {
      slope: ((isTrue ? 1 : 0) - likelihood) * weight,
      bend: likelihood * (1 - likelihood) * weight,
    };
  });
}

function bestChange(
  cuts: readonly Cut[],
  each: readonly Pull[],
  { rate, strength }: Pace,
): Change | undefined {
  const total = sumOf(each);
  let best: Change | undefined;
  let most = 0;
  for (const cut of cuts) {
    const above = sumOf(cut.above.map((at) => each[at] ?? NOTHING));
    const below = { slope: total.slope - above.slope, bend: total.bend - above.bend };
    const gain = above.slope ** 2 / (above.bend + strength) + below.slope ** 2 / (below.bend + strength);
    if (gain <= most) continue;
    most = gain;
    const moved = (rate * below.slope) / (below.bend + strength);
    best = { cut, below: moved, more: (rate * above.slope) / (above.bend + strength) - moved };
  }
  return best;
}

const NOTHING: Pull = { slope: 0, bend: 0 };

function sumOf(pulling: readonly Pull[]): Pull {
  let slope = 0;
  let bend = 0;
  for (const one of pulling) {
    slope += one.slope;
    bend += one.bend;
  }
  return { slope, bend };
}

function stepsByName(points: ReadonlyMap<Cut, number>): Readonly<Record<string, readonly Step[]>> {
  const steps: Record<string, Step[]> = {};
  for (const [{ name, from }, more] of points) (steps[name] ??= []).push([from, more]);
  for (const some of Object.values(steps)) some.sort(([one], [other]) => one - other);
  return steps;
}
