import { chooseGoal, wayBetween } from "../assess/choose-goal";
import type { Goal } from "../assess/goal";
import { progress } from "../assess/progress";
import { valueInUnitOf } from "../assess/units";
import { DIRECTIONS, type Direction, type TypedValue } from "../model/quantity";
import { typedValueOf } from "./read-argument";
import { wantedOf, type GoalQuestion, type GoalReading } from "./read-goal";
import { HEALTH, type Health } from "../model/health";

export type HealthNumbers = Omit<GoalReading, "baseline">;

/** What has to be read in full. */
const UNCLEAN = "unclean";
type TypedNumber = Extract<TypedValue, { kind: "number" }>;
type Clean<Value> = Value | undefined | typeof UNCLEAN;

const DIRECTION_WORDS: readonly unknown[] = DIRECTIONS;

/**
 * Goal and actual of a question that holds plain numbers, texts of one number, our own words and blanks, as most rows
 * do. Two units beside each other are their word already; undefined where anything is to be read in full. A law holds
 * both ways of reading together.
 */
export function cleanNumbers(question: GoalQuestion): HealthNumbers | Health | undefined {
  const { actual, target, baseline, direction, scales } = question;
  if (!isNothing(scales) || !(isNothing(direction) || DIRECTION_WORDS.includes(direction))) return undefined;
  if (isNumber(actual) && isNumber(target) && isNumber(baseline) && isNothing(direction))
    return numbersOf(wayBetween(baseline, target), actual);
  return typedNumbers(question, isNothing(direction) ? undefined : (direction as Direction));
}

/** The same where texts bring units and bounds. */
function typedNumbers(
  question: GoalQuestion,
  direction: Direction | undefined,
): ReturnType<typeof cleanNumbers> {
  const actual = cleanNumber(question.actual);
  const baseline = cleanNumber(question.baseline);
  const target = cleanTarget(question.target);
  if (actual === UNCLEAN || baseline === UNCLEAN || target === UNCLEAN) return undefined;
  const reference = target ?? baseline;
  const now = valueBeside(actual, reference);
  const from = valueBeside(baseline, reference);
  if ((actual && now === undefined) || (baseline && from === undefined)) return HEALTH.checkInputs;
  if (!target) return direction === "decrease" ? undefined : { goal: undefined, actual: now };
  const goal = chooseGoal({ target, baseline: from, baselineUnit: baseline?.unit, direction });
  return goal.kind === "value" ? numbersOf(goal.value, now) : undefined;
}

function valueBeside(
  number: TypedNumber | undefined,
  reference: TypedNumber | undefined,
): number | undefined {
  return number && reference ? valueInUnitOf(number, reference) : number?.value;
}

function numbersOf(goal: Goal | undefined, actual: number | undefined): HealthNumbers | undefined {
  return goal && hasFiniteProgress(goal, actual) ? { goal, actual } : undefined;
}

/** Numbers beyond all measure have no share that could be judged. */
export function hasFiniteProgress(goal: Goal | undefined, actual: number | undefined): boolean {
  return goal?.kind !== "reach" || actual === undefined || Number.isFinite(progress(goal, actual));
}

function isNothing(sent: unknown): boolean {
  return sent === null || sent === undefined || sent === "";
}

function isNumber(sent: unknown): sent is number {
  return typeof sent === "number" && Number.isFinite(sent);
}

function cleanNumber(sent: unknown): Clean<TypedNumber> {
  if (isNothing(sent)) return undefined;
  if (isNumber(sent)) return { kind: "number", value: sent };
  return typeof sent === "string" ? numberIn(typedValueOf(sent)) : UNCLEAN;
}

function numberIn(typed: TypedValue | undefined): Clean<TypedNumber> {
  if (typed === undefined || typed.kind === "no data") return undefined;
  return typed.kind === "number" ? typed : UNCLEAN;
}

function cleanTarget(sent: unknown): Clean<TypedNumber> {
  if (typeof sent !== "string") return cleanNumber(sent);
  const wanted = wantedOf(sent);
  return wanted.kind === "value" && wanted.value.tolerated === undefined
    ? numberIn(wanted.value.value)
    : UNCLEAN;
}
