import { chooseGoal } from "../assess/choose-goal";
import type { HealthInputs } from "../assess/health";
import { progress } from "../assess/progress";
import { DIRECTIONS, type Direction } from "../model/quantity";
import { allKnown } from "../model/answer";
import { argumentOf } from "./argument";
import { readLateness } from "./read-lateness";
import { readPace } from "./read-pace";
import { readRhythm } from "./read-rhythm";
import { readTolerance } from "./read-tolerance";
import type { HealthQuestion } from "./health-arguments";

/** What has to be read in full. */
const UNCLEAN = "unclean";
type Clean<Value> = Value | undefined | typeof UNCLEAN;

/** The first day that Excel does not know any more. */
const END_OF_DAYS = 2958466;
const DIRECTION_WORDS: ReadonlySet<unknown> = new Set(DIRECTIONS);

/**
 * The inputs of a question that is plain numbers, days, our own words and blanks, as most cells of a sheet are;
 * undefined where anything is to be read in full. A law holds both ways of reading together.
 */
export function cleanInputs(question: HealthQuestion): HealthInputs | undefined {
  if (!isOmitted(question.scales)) return undefined;
  const settings = allKnown({
    tolerance: readTolerance(argumentOf(question.tolerance)),
    pace: readPace(question.pace),
  });
  const goal = cleanGoal(question);
  const dates = cleanDates(question);
  const update = cleanUpdate(question);
  if (!goal || !dates || settings.kind !== "value" || update === UNCLEAN) return undefined;
  return { ...goal, ...dates, ...settings.value, update };
}

function cleanGoal(question: HealthQuestion): Pick<HealthInputs, "goal" | "actual"> | undefined {
  const [actual, target] = [cleanNumber(question.actual), cleanNumber(question.target)];
  const [baseline, direction] = [cleanNumber(question.baseline), cleanDirection(question.direction)];
  if (actual === UNCLEAN || typeof target !== "number" || baseline === UNCLEAN || direction === UNCLEAN)
    return undefined;
  const chosen = chooseGoal({ target: { kind: "number", value: target }, baseline, direction });
  if (chosen.kind !== "value") return undefined;
  const goal = chosen.value;
  const isBeyond = goal.kind === "reach" && actual !== undefined && !Number.isFinite(progress(goal, actual));
  return isBeyond ? undefined : { goal, actual };
}

function cleanDates(question: HealthQuestion): Pick<HealthInputs, "start" | "due" | "asOf"> | undefined {
  const [start, due, asOf] = [cleanDay(question.start), cleanDay(question.due), cleanDay(question.asOf)];
  if (start === UNCLEAN || due === UNCLEAN || typeof asOf !== "number") return undefined;
  const isReversed = start !== undefined && due !== undefined && due < start;
  return isReversed ? undefined : { start, due, asOf };
}

/** A blank text for the last update is given, and means never. */
function cleanUpdate({ updated, cadence, late }: HealthQuestion): HealthInputs["update"] | typeof UNCLEAN {
  const rhythm = allKnown({ cadenceDays: readRhythm(argumentOf(cadence)), lateness: readLateness(late) });
  const day = cleanDay(updated);
  if (rhythm.kind !== "value" || day === UNCLEAN) return UNCLEAN;
  return isOmitted(updated) ? undefined : { updated: day, ...rhythm.value };
}

function isOmitted(sent: unknown): sent is null | undefined {
  return sent === null || sent === undefined;
}

function isNothing(sent: unknown): boolean {
  return isOmitted(sent) || sent === "";
}

function cleanNumber(sent: unknown): Clean<number> {
  if (isNothing(sent)) return undefined;
  return typeof sent === "number" && Number.isFinite(sent) ? sent : UNCLEAN;
}

function cleanDay(sent: unknown): Clean<number> {
  if (isNothing(sent)) return undefined;
  return typeof sent === "number" && sent >= 1 && sent < END_OF_DAYS ? Math.floor(sent) : UNCLEAN;
}

function cleanDirection(sent: unknown): Clean<Direction> {
  if (isNothing(sent)) return undefined;
  return DIRECTION_WORDS.has(sent) ? (sent as Direction) : UNCLEAN;
}
