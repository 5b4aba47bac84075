import { chooseGoal } from "../assess/choose-goal";
import type { HealthInputs } from "../assess/health";
import { progress } from "../assess/progress";
import { DEFAULT_TOLERANCE } from "../assess/goal";
import { DIRECTIONS, type Direction } from "../model/quantity";
import { KEY_RESULT_UPDATE_DAYS, USUAL_PACE } from "../model/thresholds";
import type { HealthQuestion } from "./health-arguments";

/** What has to be read in full. */
const UNCLEAN = "unclean";
type Clean<Value> = Value | undefined | typeof UNCLEAN;

/** The first day that Excel does not know any more. */
const END_OF_DAYS = 2958466;
const RHYTHMS: ReadonlyMap<unknown, number> = new Map([
  ["daily", 1],
  ["weekly", 7],
  ["biweekly", 14],
  ["monthly", 31],
  ["quarterly", 92],
  ["yearly", 366],
]);
const DIRECTION_WORDS: ReadonlySet<unknown> = new Set(DIRECTIONS);

/**
 * The inputs of a question that is plain numbers, days, our own words and blanks, as most cells of a sheet are;
 * undefined where anything is to be read in full. A law holds both ways of reading together.
 */
export function cleanInputs(question: HealthQuestion): HealthInputs | undefined {
  const { tolerance, pace } = question;
  if (!isOmitted(tolerance) || !isOmitted(pace)) return undefined;
  const goal = cleanGoal(question);
  const dates = cleanDates(question);
  const update = cleanUpdate(question);
  if (!goal || !dates || update === UNCLEAN) return undefined;
  return { ...goal, ...dates, update, tolerance: DEFAULT_TOLERANCE, pace: USUAL_PACE };
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
function cleanUpdate({ updated, cadence }: HealthQuestion): HealthInputs["update"] | typeof UNCLEAN {
  const cadenceDays = isOmitted(cadence) || cadence === "" ? KEY_RESULT_UPDATE_DAYS : RHYTHMS.get(cadence);
  const day = cleanDay(updated);
  if (cadenceDays === undefined || day === UNCLEAN) return UNCLEAN;
  return isOmitted(updated) ? undefined : { updated: day, cadenceDays };
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
