import { isMet, wantsMore, type Goal } from "../assess/goal";
import { health, type HealthInputs } from "../assess/health";
import { HEALTH, WORST_HEALTH_FIRST, type Health } from "../model/health";

/** A number that gives the row another word, in the goal's unit: `1.75% or less`. */
export interface NumberTurn {
  readonly word: Health;
  readonly side: "or more" | "or less" | "within";
  readonly value: number;
  /** The other end of a band. */
  readonly upper?: number;
  /** Whether the number must also be brought up to date, since an old one is never on track. */
  readonly needsUpdate: boolean;
}

/** Beyond so many steps of the scale nobody steers. */
const MOST_STEPS = 2 ** 40;

/**
 * The nearest number that makes the word better, and the two nearest that make it worse, on a scale of round steps; each is
 * found by asking the health itself, so what is said is true of that very number and not of its neighbour.
 */
export function numberTurns(inputs: HealthInputs, step: number): readonly NumberTurn[] {
  const { goal } = inputs;
  if (!goal) return [];
  const scene = sceneOf(inputs, goal, step);
  return inputs.actual === undefined ? firstNumbers(scene) : turnsFrom(scene, inputs.actual);
}

/** The numbers in steps, counted so that more is better. */
interface Scene {
  readonly inputs: HealthInputs;
  readonly goal: Goal;
  readonly step: number;
  readonly sign: 1 | -1;
  /** The word of a number that is brought up to date with it. */
  readonly wordAt: (place: number) => Health;
  readonly numberAt: (place: number) => number;
}

function sceneOf(inputs: HealthInputs, goal: Goal, step: number): Scene {
  const sign = isMoreBetter(goal, inputs.actual) ? 1 : -1;
  const fresh = { ...inputs, ...(inputs.update && { update: { ...inputs.update, updated: inputs.asOf } }) };
  // Twelve digits keep 0.0175 from becoming 0.017500000000000002.
  const numberAt = (place: number) => Number((sign * place * step).toPrecision(12));
  const wordAt = (place: number) => health({ ...fresh, actual: numberAt(place) });
  return { inputs, goal, step, sign, wordAt, numberAt };
}

function isMoreBetter(goal: Goal, actual: number | undefined): boolean {
  if (goal.kind !== "band") return wantsMore(goal);
  return actual === undefined || actual < (goal.lower + goal.upper) / 2;
}

function rank(word: Health): number {
  return WORST_HEALTH_FIRST.indexOf(word);
}

/** Nothing stands there yet: what a first number would have to be. */
function firstNumbers(scene: Scene): readonly NumberTurn[] {
  const best = placeOfGoal(scene);
  const found: NumberTurn[] = [];
  for (const word of [HEALTH.onTrack, HEALTH.atRisk]) {
    const place = rank(scene.wordAt(best)) >= rank(word) ? lowestWith(scene, word, best) : undefined;
    if (place !== undefined && scene.wordAt(place) === word) found.push(turnAt(scene, place));
  }
  return found;
}

function turnsFrom(scene: Scene, actual: number): readonly NumberTurn[] {
  const now = health(scene.inputs);
  const fresh = health(freshened(scene.inputs));
  const here = (scene.sign * actual) / scene.step;
  if (now !== fresh)
    return [refreshed(scene, here, fresh), ...better(scene, here, fresh)].flatMap((one) => one ?? []);
  const below = worse(scene, here, now);
  const further = below.flatMap(({ word, place }) => worse(scene, place, word));
  return [...better(scene, here, now), ...[...below, ...further].map(({ turn }) => turn)];
}

function freshened(inputs: HealthInputs): HealthInputs {
  return inputs.update ? { ...inputs, update: { ...inputs.update, updated: inputs.asOf } } : inputs;
}

/** The numbers up to which a check-in today brings back the word that the row would have. */
function refreshed(scene: Scene, here: number, word: Health): NumberTurn | undefined {
  const place = lowestWith(scene, word, Math.floor(here + ALREADY));
  return place !== undefined && scene.wordAt(place) === word ? turnAt(scene, place) : undefined;
}

/** A number that is round already counts as its own step. */
const ALREADY = 1e-6;

function better(scene: Scene, here: number, now: Health): readonly NumberTurn[] {
  const best = placeOfGoal(scene);
  let [low, high] = [Math.floor(here + ALREADY), best];
  if (rank(scene.wordAt(high)) <= rank(now) || low >= high) return [];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (rank(scene.wordAt(middle)) > rank(now)) high = middle;
    else low = middle;
  }
  return [turnAt(scene, high)];
}

interface WorseTurn {
  readonly turn: NumberTurn;
  readonly word: Health;
  readonly place: number;
}

function worse(scene: Scene, here: number, now: Health): readonly WorseTurn[] {
  const start = Math.ceil(here - ALREADY);
  const lowest = lowestWith(scene, now, start);
  if (lowest === undefined) return [];
  const place = lowest - 1;
  const turn = turnAt(scene, place, "away");
  return rank(turn.word) < rank(now) ? [{ turn, word: turn.word, place }] : [];
}

/** The least place from which on the word is at least this good, searched downwards; undefined where there is none. */
function lowestWith(scene: Scene, word: Health, from: number): number | undefined {
  const isGood = (place: number) => rank(scene.wordAt(place)) >= rank(word);
  if (!isGood(from)) return undefined;
  let [high, reach] = [from, 1];
  while (isGood(from - reach)) {
    high = from - reach;
    reach *= 2;
    if (reach > MOST_STEPS) return undefined;
  }
  let low = from - reach;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isGood(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The first place at which nothing is left to wish for; a strict bound is met one step further. */
function placeOfGoal({ goal, step, sign, numberAt }: Scene): number {
  const target = goal.kind === "band" ? (sign === 1 ? goal.lower : goal.upper) : goal.target;
  const place = Math.ceil((sign * target) / step - ALREADY);
  return isMet(goal, numberAt(place)) ? place : place + 1;
}

function turnAt(scene: Scene, place: number, way: "towards" | "away" = "towards"): NumberTurn {
  const { goal, sign, wordAt, numberAt, inputs } = scene;
  const [word, value] = [wordAt(place), numberAt(place)];
  const needsUpdate = health({ ...inputs, actual: value }) !== word;
  if (goal.kind === "band" && way === "towards" && isMet(goal, value))
    return { word, side: "within", value: goal.lower, upper: goal.upper, needsUpdate };
  const isUp = (sign === 1) === (way === "towards");
  return { word, side: isUp ? "or more" : "or less", value, needsUpdate };
}
