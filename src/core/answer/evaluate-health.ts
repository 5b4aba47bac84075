import { argumentOf } from "./argument";
import { expectedProgress } from "../assess/pace";
import { explain } from "../assess/explain";
import { health, type HealthInputs } from "../assess/health";
import { staleness, type Update } from "../assess/staleness";
import type { NumberStyle } from "../assess/spell";
import { progress } from "../assess/progress";
import { progressOf } from "./evaluate-progress";
import { allKnown, answer, whenKnown, type Answer } from "../model/answer";
import type { Assessment } from "../model/assessment";
import { HEALTH, type Health } from "../model/health";
import type { Locale } from "../model/workbook";
import { finite, periodOf, readDay, required } from "./read-argument";
import { cleanInputs } from "./clean-health";
import type { HealthQuestion } from "./health-arguments";
import { readGoal, type GoalReading } from "./read-goal";
import { readLateness } from "./read-lateness";
import { readPace } from "./read-pace";
import { readTolerance } from "./read-tolerance";
import { readRhythm } from "./read-rhythm";
import { readDuePeriod } from "../parse/due-period";
import type { Period } from "../model/period";

/** The answer to a `HealthQuestion`, in the cells and in the pane alike. */
export type HealthAnswer = Assessment;

/** Judges one measure. What cannot be read, or contradicts itself, is `Check inputs` with the reason. */
export function evaluateHealth(question: HealthQuestion, locale?: Locale): HealthAnswer {
  const inputs = readHealthInputs(question, locale);
  if (inputs.kind !== "value") return { health: HEALTH.checkInputs, explanation: inputs.reason };
  return judge(inputs.value, question.style);
}

/** The word alone, as a cell shows it; thousands of them at a time. */
export function evaluateHealthWord(question: HealthQuestion): Health {
  const inputs = readHealthInputs(question);
  return inputs.kind === "value" ? health(inputs.value) : HEALTH.checkInputs;
}

/** The sentence alone. */
export function explainHealth(question: HealthQuestion): string {
  const inputs = readHealthInputs(question);
  return inputs.kind === "value" ? explain(inputs.value) : inputs.reason;
}

/** A question as read, or the reason why it cannot be judged. */
export function readHealthInputs(question: HealthQuestion, locale?: Locale): Answer<HealthInputs> {
  const clean = cleanInputs(question);
  return clean ? answer(clean) : readInFull(question, locale);
}

function judge(inputs: HealthInputs, style: NumberStyle | undefined): HealthAnswer {
  const { goal, actual, start, due, asOf, update } = inputs;
  const reached = goal && actual !== undefined ? progressOf(goal, actual) : undefined;
  let sentence: string | undefined;
  return {
    health: health(inputs),
    // Most rows are never asked why.
    get explanation() {
      return (sentence ??= explain(asShown(inputs, style)));
    },
    ...(reached?.kind === "value" && { progress: reached.value }),
    ...(start !== undefined &&
      due !== undefined && { expected: expectedProgress({ start, end: due }, asOf) }),
    ...(update && { staleness: staleness(update, asOf) }),
  };
}

function asShown(inputs: HealthInputs, style: NumberStyle | undefined): HealthInputs {
  return style && inputs.goal ? { ...inputs, goal: { ...inputs.goal, style } } : inputs;
}

/** Reads a question in full, whatever its cells hold. */
export function readInFull(question: HealthQuestion, locale?: Locale): Answer<HealthInputs> {
  const day = (name: string, sent: unknown) => readDay(name, argumentOf(sent), locale);
  const inputs = allKnown({
    numbers: whenKnown(readGoal(question, locale), withFiniteProgress),
    start: day("start", startOf(question)),
    due: day("due date", periodIn(question.due)?.end ?? question.due),
    asOf: required("as-of date", day("as-of date", question.asOf)),
    update: readUpdate(question, locale),
    tolerance: readTolerance(argumentOf(question.tolerance), locale),
    pace: readPace(question.pace, locale),
  });
  return whenKnown(inputs, (known) => {
    const { numbers, start, due } = known;
    const period = start !== undefined && due !== undefined ? periodOf(start, due) : answer(undefined);
    const { tolerated } = numbers;
    const own = tolerated === undefined ? {} : { tolerance: { kind: "amount", amount: tolerated } as const };
    return whenKnown<unknown, HealthInputs>(period, () => answer({ ...known, ...numbers, ...own }));
  });
}

/** A period where a day is expected. */
function periodIn(sent: unknown): Period | undefined {
  const text = argumentOf(sent);
  return typeof text === "string" ? readDuePeriod(text) : undefined;
}

/** Blank, it is the first day of the period in which the row is due. */
function startOf({ start, due }: HealthQuestion): unknown {
  return periodIn(argumentOf(start) ? start : due)?.start ?? start;
}

/** Numbers beyond all measure have no share that could be judged. */
function withFiniteProgress(numbers: GoalReading): Answer<GoalReading> {
  const { goal, actual } = numbers;
  if (goal?.kind !== "reach" || actual === undefined) return answer(numbers);
  return whenKnown(finite(progress(goal, actual)), () => answer(numbers));
}

function readUpdate(
  { updated, cadence, late }: HealthQuestion,
  locale: Locale | undefined,
): Answer<Update | undefined> {
  const day = argumentOf(updated);
  const update = allKnown<Omit<Update, "limitDays">>({
    updated: readDay("date of the last update", day, locale),
    cadenceDays: readRhythm(argumentOf(cadence)),
    lateness: readLateness(late, locale),
  });
  return whenKnown<Update, Update | undefined>(update, (known) => answer(day === null ? undefined : known));
}
