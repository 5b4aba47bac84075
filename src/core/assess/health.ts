import { HEALTH, STALENESS, type Health } from "../model/health";
import type { DateSerial } from "../model/period";
import type { PaceRule } from "../model/thresholds";
import { expectedProgress, keepsPace } from "./pace";
import {
  isMet,
  shortfall,
  toleratedMiss,
  type Band,
  type Goal,
  type Hold,
  type Reach,
  type Tolerance,
} from "./goal";
import { isAtMost } from "./near";
import { progress } from "./progress";
import { staleness, type Update } from "./staleness";

/** Everything that decides a health, once it has been read and found consistent. */
export interface HealthInputs {
  readonly goal: Goal | undefined;
  readonly actual: number | undefined;
  readonly start: DateSerial | undefined;
  readonly due: DateSerial | undefined;
  readonly asOf: DateSerial;
  /** Absent where nobody says when the number was updated. */
  readonly update: Update | undefined;
  readonly tolerance: Tolerance;
  readonly pace: PaceRule;
}

type Dates = Pick<HealthInputs, "start" | "due" | "asOf">;

/** The health of one measure; the first rule that applies decides. An old number is never called on track. */
export function health(inputs: HealthInputs): Health {
  const fresh = healthIfFresh(inputs);
  return canGoStale(fresh, inputs.goal) && isOutdated(inputs) ? HEALTH.stale : fresh;
}

/** The health that the numbers alone would give, whenever they were updated. */
export function healthIfFresh(inputs: HealthInputs): Health {
  const { goal, actual } = inputs;
  if (!goal) return HEALTH.noTarget;
  if (actual === undefined) return hasNotStarted(inputs) ? HEALTH.notStarted : HEALTH.noData;
  return goal.kind === "reach" ? reachHealth(goal, actual, inputs) : holdHealth(goal, actual, inputs);
}

function reachHealth(goal: Reach, actual: number, dates: Dates & Pick<HealthInputs, "pace">): Health {
  const { start, due, asOf, pace } = dates;
  if (isMet(goal, actual)) return HEALTH.achieved;
  if (start === undefined || due === undefined) return HEALTH.noDates;
  if (asOf > due) return HEALTH.missed;
  if (hasNotStarted(dates)) return HEALTH.notStarted;
  const expected = expectedProgress({ start, end: due }, asOf);
  const reached = progress(goal, actual);
  if (keepsPace(reached, expected, pace.onTrack)) return HEALTH.onTrack;
  return keepsPace(reached, expected, pace.atRisk) ? HEALTH.atRisk : HEALTH.offTrack;
}

function holdHealth(
  goal: Hold | Band,
  actual: number,
  { due, asOf, tolerance }: Dates & { readonly tolerance: Tolerance },
): Health {
  if (isMet(goal, actual)) return due !== undefined && asOf > due ? HEALTH.achieved : HEALTH.onTrack;
  return isTolerated(goal, actual, tolerance) ? HEALTH.atRisk : HEALTH.offTrack;
}

function hasNotStarted({ start, asOf }: Dates): boolean {
  return start !== undefined && asOf < start;
}

/** Compared at the size of the target, where a miss of 0.1 points from 99.9 % is still exact. */
function isTolerated(goal: Hold | Band, actual: number, tolerance: Tolerance): boolean {
  const size = Math.abs(goal.kind === "band" ? goal.upper : goal.target);
  return isAtMost(size + shortfall(goal, actual), size + toleratedMiss(goal, tolerance));
}

/** A period that has ended rests: an old number stays old, and none grows older than it was on the last day. */
function isOutdated({ update, asOf, due = asOf }: HealthInputs): boolean {
  if (!update) return false;
  const word = staleness(update, Math.min(asOf, Math.max(due, Number(update.updated))));
  return word === STALENESS.stale || word === STALENESS.never;
}

/** Bad news and finished ways stay what they are, however old; that a level was kept, an old number cannot tell. */
function canGoStale(word: Health, goal: Goal | undefined): boolean {
  if (word === HEALTH.achieved) return goal?.kind !== "reach";
  return word === HEALTH.onTrack || word === HEALTH.atRisk;
}
