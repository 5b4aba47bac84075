import { argumentOf } from "./argument";
import { chooseGoal, type GoalWords, type TypedTarget } from "../assess/choose-goal";
import type { Goal } from "../assess/goal";
import { inUnitOf, unitOf, type NamedNumber } from "../assess/units";
import { allKnown, answer, invalid, notAvailable, whenKnown, type Answer } from "../model/answer";
import { lastNumber, UNSETTLED_DIRECTION, type Direction } from "../model/quantity";
import { readBands, type Bands } from "../parse/bands";
import { readDirection } from "../parse/direction";
import { onScales } from "./read-scales";
import { readValue, type KnownValue } from "./read-argument";
import { remembering } from "./remember";

/** What a goal is asked with, in whatever shape the host or the sheet gives it; `null` is omitted. */
export interface GoalQuestion {
  readonly actual?: unknown;
  readonly target?: unknown;
  readonly baseline?: unknown;
  readonly direction?: unknown;
  /** What counts as all of it where the row holds percentages: `1|100|?`. */
  readonly scales?: unknown;
}

/** What is wanted and what is there; either may be lacking without being wrong. */
export interface GoalReading {
  readonly goal: Goal | undefined;
  readonly actual: number | undefined;
  readonly baseline: number | undefined;
  /** How far it may be missed, where the target is said in bands of green, amber and red. */
  readonly tolerated?: number | undefined;
}

interface Values {
  readonly actual: KnownValue;
  readonly target: WantedValue;
  readonly baseline: KnownValue;
  readonly direction: Direction | undefined;
}

/** A target as read, with the miss that its bands allow if it is said in bands. */
interface WantedValue {
  readonly value: KnownValue;
  readonly tolerated?: number | undefined;
}

/** What a target says: a number of any kind, or bands. */
export const wantedOf = remembering((target): Answer<WantedValue> => {
  const bands = typeof target === "string" ? readBands(target) : NO_BANDS;
  return whenKnown<Bands | undefined, WantedValue>(bands, (known) =>
    known
      ? answer({ value: known.target, tolerated: known.tolerance })
      : whenKnown(readValue("target", target ?? null), (value) => answer({ value })),
  );
});

const NO_BANDS: Answer<Bands | undefined> = { kind: "value", value: undefined };

/** Reads a goal and its actual, all in one unit. A relative target becomes a number by its baseline. */
export function readGoal(question: GoalQuestion): Answer<GoalReading> {
  const values: Answer<Values> = allKnown({
    actual: readValue("actual", argumentOf(question.actual)),
    target: wantedOf(argumentOf(question.target)),
    baseline: readValue("baseline", argumentOf(question.baseline)),
    direction: readDirectionArgument(isMetEitherWay(question) ? null : question.direction),
  });
  return whenKnown(values, (known) => {
    const { actual, target, baseline, direction } = known;
    const scaled = onScales({ actual, target: target.value, baseline }, argumentOf(question.scales));
    return whenKnown(scaled, (numbers) =>
      goalOf({ ...numbers, direction, target: { value: numbers.target, tolerated: target.tolerated } }),
    );
  });
}

/** What is just at its target needs no side: 0 of 0. */
function isMetEitherWay({ actual, target, baseline, direction, scales }: GoalQuestion): boolean {
  const isAlone = [baseline, scales].every((sent) => (sent ?? "") === "");
  return direction === UNSETTLED_DIRECTION && actual === target && isAlone;
}

const directionOf = remembering(readDirection);

/** Reads a direction word; omitted or blank is undefined, to be inferred. */
export function readDirectionArgument(sent: unknown): Answer<Direction | undefined> {
  const reading = directionOf(argumentOf(sent));
  if (reading.kind === "unreadable") return invalid(reading.reason);
  return answer(reading.kind === "direction" ? reading.direction : undefined);
}

function goalOf({ actual, target: wanted, baseline, direction }: Values): Answer<GoalReading> {
  const { value: target, tolerated } = wanted;
  const numbers = alignUnits({ actual, target, baseline });
  return whenKnown(numbers, (aligned) => {
    if (target === undefined) return goalless(direction, aligned);
    const isChangeOfChange =
      target.kind === "relative" && actual?.kind === "relative" && baseline === undefined;
    const words: GoalWords = {
      target: isChangeOfChange ? levelOf(target) : target,
      baseline: aligned.baseline,
      baselineUnit: baseline && unitOf(baseline),
      direction,
    };
    return whenKnown(chooseGoal(words), (goal) => answer({ ...aligned, goal, tolerated }));
  });
}

/** `+12%` beside a target of `+25%`, with nothing that either is a change of, compares the changes themselves. */
function levelOf({ change }: Extract<TypedTarget, { kind: "relative" }>): TypedTarget {
  return { kind: "number", value: change, unit: "%", bound: change < 0 ? "at most" : "at least" };
}

/** Even without a target, a decrease from nowhere is a fault to be mended first. */
function goalless(direction: Direction | undefined, numbers: Omit<GoalReading, "goal">): Answer<GoalReading> {
  return direction === "decrease" && numbers.baseline === undefined
    ? notAvailable("Baseline needed: a decrease counts from a baseline.")
    : answer({ ...numbers, goal: undefined });
}

/** The actual and the baseline as numbers in the target's unit; a change is applied to its baseline. */
function alignUnits({
  actual,
  target,
  baseline,
}: Readonly<Record<"actual" | "target" | "baseline", KnownValue>>): Answer<Omit<GoalReading, "goal">> {
  const reference = named("target", target) ?? named("baseline", baseline);
  const start = named("baseline", baseline);
  const startValue = start && reference ? inUnitOf(start, reference) : answer(undefined);
  return whenKnown<number | undefined, Omit<GoalReading, "goal">>(startValue, (from) => {
    if (actual?.kind === "relative" && from !== undefined) {
      return answer({ actual: from * (1 + actual.change), baseline: from });
    }
    const now = named("actual", actual);
    const nowValue: Answer<number | undefined> =
      now && reference ? inUnitOf(now, reference) : answer(now?.value);
    return whenKnown(nowValue, (value) => answer({ actual: value, baseline: from }));
  });
}

/** A relative target is a share of the baseline, so it says nothing about the unit of the others. */
function named(name: string, value: KnownValue): NamedNumber | undefined {
  if (value === undefined || (name === "target" && value.kind === "relative")) return undefined;
  return { name, value: lastNumber(value), unit: unitOf(value) };
}
