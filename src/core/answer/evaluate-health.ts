import { argumentOf } from "./argument";
import { expectedProgress } from "../assess/pace";
import { explain } from "../assess/explain";
import { health, type HealthInputs } from "../assess/health";
import { staleness, type Update } from "../assess/staleness";
import type { NumberStyle } from "../assess/spell";
import { progressOf } from "./evaluate-progress";
import { answer, TOO_LARGE, whenKnown, type Answer } from "../model/answer";
import type { Assessment } from "../model/assessment";
import { HEALTH, type Health } from "../model/health";
import { notInOrder, readDay, required } from "./read-argument";
import type { HealthQuestion } from "./health-arguments";
import { readGoal } from "./read-goal";
import { readLateness } from "./read-lateness";
import { readPace } from "./read-pace";
import { readTolerance } from "./read-tolerance";
import { readRhythm } from "./read-rhythm";
import { remembered } from "../model/remembered";
import { readDuePeriod } from "../parse/due-period";
import type { Period } from "../model/period";
import { cleanNumbers, hasFiniteProgress, type HealthNumbers } from "./clean-health";

/** The answer to a `HealthQuestion`, in the cells and in the pane alike. */
export type HealthAnswer = Assessment;

/** Judges one measure. What cannot be read, or contradicts itself, is `Check inputs` with the reason. */
export function evaluateHealth(question: HealthQuestion): HealthAnswer {
  return judgeHealth(readHealthInputs(question), question.style);
}

/** The same of inputs that were read before. */
export function judgeHealth(inputs: Answer<HealthInputs>, style: NumberStyle | undefined): HealthAnswer {
  if (inputs.kind !== "value") return { health: HEALTH.checkInputs, explain: () => inputs.reason };
  return judge(inputs.value, style);
}

/** The word alone, as a cell shows it; thousands of them at a time. */
export function evaluateHealthWord(question: HealthQuestion): Health {
  const numbers = cleanNumbers(question);
  if (typeof numbers === "string") return numbers;
  const inputs = numbers ? inputsWith(question, numbers) : readInFull(question);
  return inputs.kind === "value" ? health(inputs.value) : HEALTH.checkInputs;
}

/** The sentence alone. */
export function explainHealth(question: HealthQuestion): string {
  const inputs = readHealthInputs(question);
  return inputs.kind === "value" ? explain(inputs.value) : inputs.reason;
}

/** A question as read, or the reason why it cannot be judged. */
export function readHealthInputs(question: HealthQuestion): Answer<HealthInputs> {
  const numbers = cleanNumbers(question);
  return typeof numbers === "object" ? inputsWith(question, numbers) : readInFull(question);
}

function judge(inputs: HealthInputs, style: NumberStyle | undefined): HealthAnswer {
  const { goal, actual, start, due, asOf, update } = inputs;
  const reached = goal && actual !== undefined ? progressOf(goal, actual) : undefined;
  const isTimed = start !== undefined && due !== undefined;
  // All of one kind, also where a part is undefined, and no getter: both would be large and slow to the engine.
  return {
    health: health(inputs),
    explain: () => explain(asShown(inputs, style)),
    progress: reached?.kind === "value" ? reached.value : undefined,
    expected: isTimed ? expectedProgress({ start, end: due }, asOf) : undefined,
    staleness: update && staleness(update, asOf),
  };
}

function asShown(inputs: HealthInputs, style: NumberStyle | undefined): HealthInputs {
  return style && inputs.goal ? { ...inputs, goal: { ...inputs.goal, style } } : inputs;
}

/** Reads a question in full, whatever its cells hold. */
function readInFull(question: HealthQuestion): Answer<HealthInputs> {
  return whenKnown(readGoal(question), (known) =>
    hasFiniteProgress(known.goal, known.actual) ? inputsWith(question, known) : TOO_LARGE,
  );
}

/** One answer after the other, so that nothing is made for thousands of cells that nobody asks for. */
function inputsWith(
  question: HealthQuestion,
  { goal, actual, tolerated }: HealthNumbers,
): Answer<HealthInputs> {
  const start = readDay("start", argumentOf(startOf(question)));
  if (start.kind !== "value") return start;
  const due = readDay("due date", argumentOf(periodIn(question.due)?.end ?? question.due));
  if (due.kind !== "value") return due;
  const asOf = required("as-of date", readDay("as-of date", argumentOf(question.asOf)));
  if (asOf.kind !== "value") return asOf;
  const update = readUpdate(question);
  if (update.kind !== "value") return update;
  const tolerance = readTolerance(argumentOf(question.tolerance));
  if (tolerance.kind !== "value") return tolerance;
  const pace = readPace(question.pace);
  if (pace.kind !== "value") return pace;
  if (start.value !== undefined && due.value !== undefined && due.value < start.value)
    return notInOrder(start.value, due.value);
  return answer({
    goal,
    actual,
    start: start.value,
    due: due.value,
    asOf: asOf.value,
    update: update.value,
    tolerance: tolerated === undefined ? tolerance.value : { kind: "amount", amount: tolerated },
    pace: pace.value,
  });
}

const periodOf = remembered(readDuePeriod);

/** A period where a day is expected. */
function periodIn(sent: unknown): Period | undefined {
  const due = argumentOf(sent);
  return typeof due === "string" ? periodOf(due) : undefined;
}

/** Blank, it is the first day of the period in which the row is due. */
function startOf({ start, due }: HealthQuestion): unknown {
  return periodIn(argumentOf(start) ? start : due)?.start ?? start;
}

function readUpdate({ updated, cadence, late }: HealthQuestion): Answer<Update | undefined> {
  if (updated === undefined && cadence === undefined && late === undefined) return answer(undefined);
  const sent = argumentOf(updated);
  const day = readDay("date of the last update", sent);
  if (day.kind !== "value") return day;
  const cadenceDays = readRhythm(argumentOf(cadence));
  if (cadenceDays.kind !== "value") return cadenceDays;
  const lateness = readLateness(late);
  if (lateness.kind !== "value") return lateness;
  const update = { updated: day.value, cadenceDays: cadenceDays.value, lateness: lateness.value };
  return answer(sent === null ? undefined : update);
}
