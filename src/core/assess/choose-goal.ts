import { answer, invalid, notAvailable, TOO_LARGE, type Answer } from "../model/answer";
import type { Bound, Direction, TypedValue, Unit } from "../model/quantity";
import { impliedDirection, SIDE_OF } from "./direction";
import type { Band, Goal, Hold, Reach } from "./goal";
import { isEqual } from "./near";
import { spellNumber } from "./spell";

/** A target that says something. */
export type TypedTarget = Extract<TypedValue, { kind: "number" | "range" | "span" | "relative" }>;

/** A target as typed, with the baseline and the direction if anybody gave them. */
export interface GoalWords {
  readonly target: TypedTarget;
  readonly baseline: number | undefined;
  /** The unit of the baseline; a relative target has it too. */
  readonly baselineUnit?: Unit | undefined;
  /** Absent: inferred. */
  readonly direction: Direction | undefined;
}

/** A target of one number, with everything that its own text and its neighbours say about it. */
interface Aim {
  readonly target: number;
  readonly baseline: number | undefined;
  readonly direction: Direction | undefined;
  readonly bound: Bound | undefined;
  readonly isStrict: boolean;
  readonly unit: Unit | undefined;
}

/**
 * What is wanted of the number. A comparator in the target (`<2h`) makes it a level to hold; else a direction that was
 * said decides, else baseline and target, else it is `at least`. Words and numbers that contradict each other make no
 * goal; a baseline beside a level says nothing.
 */
export function chooseGoal({ target, baseline, baselineUnit, direction }: GoalWords): Answer<Goal> {
  if (target.kind === "range") return bandGoal(target, direction);
  if (target.kind === "number") {
    const { value, bound, strict = false, unit = baselineUnit } = target;
    return aimedGoal({ target: value, baseline, direction, bound, isStrict: strict, unit });
  }
  const aim = { baseline, direction, bound: undefined, isStrict: false, unit: baselineUnit };
  switch (target.kind) {
    case "span":
      return aimedGoal({
        ...aim,
        target: target.to,
        baseline: baseline ?? target.from,
        unit: target.unit ?? baselineUnit,
      });
    case "relative":
      if (baseline !== undefined) return aimedGoal({ ...aim, target: baseline * (1 + target.change) });
      return notAvailable(
        `Baseline needed: the target is a change of ${spellNumber(target.change, "%")}, and nothing says from where.`,
      );
  }
}

function bandGoal(
  { lower, upper, unit }: Extract<TypedTarget, { kind: "range" }>,
  direction: Direction | undefined,
): Answer<Band> {
  const band: Band = { kind: "band", lower, upper, unit };
  if (lower > upper) return invalid(`The band from ${lower} to ${upper} is upside down.`);
  if (direction === undefined || direction === "between") return answer(band);
  return notAvailable(
    `The target is a band from ${spellNumber(lower, unit)} to ${spellNumber(upper, unit)}, but the direction ` +
      `says ${direction}; type between, or a single number as the target.`,
  );
}

/** The goal of two plain numbers of which nobody says a direction; undefined where they do not make a way by themselves. */
export function wayBetween(baseline: number, target: number): Reach | undefined {
  const isWay = !isEqual(baseline, target) && Number.isFinite(target - baseline);
  return isWay ? { kind: "reach", baseline, target } : undefined;
}

/** A comparator in the target makes it a level to hold, whatever the baseline; else the direction decides, else the numbers. */
function aimedGoal(aim: Aim): Answer<Goal> {
  const { baseline, bound, target } = aim;
  if (bound !== undefined) return boundedGoal(aim, bound);
  const direction = aim.direction ?? impliedDirection({ target, baseline, bound });
  switch (direction) {
    case "between":
      return bandNeeded();
    case "at least":
    case "at most":
      return answer(hold(aim, direction));
    case "increase":
    case "decrease":
      return reachGoal(aim, direction);
    case undefined:
      // Nothing tells which way to stay at a baseline.
      return baseline === undefined ? answer(hold(aim, "at least")) : sameNumber(target, aim.unit);
  }
}

function boundedGoal(aim: Aim, bound: Bound): Answer<Hold> {
  const { direction } = aim;
  if (direction === "between") return bandNeeded();
  if (direction !== undefined && SIDE_OF[direction] !== bound) return contradiction(direction, bound);
  return answer(hold(aim, bound));
}

function bandNeeded(): Answer<never> {
  return notAvailable('The direction "between" needs a target of two numbers, such as 4-5.');
}

function hold(aim: Aim, direction: Bound): Hold {
  const { target, isStrict, unit } = aim;
  const isAssumed = aim.direction === undefined && aim.bound === undefined;
  return { kind: "hold", direction, target, isStrict, isAssumed, unit };
}

function reachGoal(aim: Aim, direction: "increase" | "decrease"): Answer<Reach> {
  const { target, unit } = aim;
  const baseline = aim.baseline ?? startOf(direction, target);
  if (baseline === undefined) return baselineNeeded(direction, target, unit);
  if (isEqual(baseline, target)) return sameNumber(target, unit);
  if (target > baseline !== (direction === "increase")) {
    const way = `from ${spellNumber(baseline, unit)} to ${spellNumber(target, unit)}`;
    return notAvailable(`The direction says ${direction}, but ${way} is the other way; change one of them.`);
  }
  if (!Number.isFinite(target - baseline)) return TOO_LARGE;
  return answer({ kind: "reach", baseline, target, unit });
}

/** Without a baseline an increase counts from nothing; a decrease could start anywhere. */
function startOf(direction: "increase" | "decrease", target: number): number | undefined {
  return direction === "increase" && target > 0 ? 0 : undefined;
}

function baselineNeeded(direction: Direction, target: number, unit: Unit | undefined): Answer<never> {
  return notAvailable(
    `Baseline needed: nothing says from where to ${direction} to ${spellNumber(target, unit)}.`,
  );
}

/** The fault of a baseline that leaves no way to go. */
function sameNumber(target: number, unit: Unit | undefined): Answer<never> {
  return notAvailable(
    `The baseline and the target are both ${spellNumber(target, unit)}, so there is no way to go; change one of them.`,
  );
}

function contradiction(direction: Direction, bound: Bound): Answer<never> {
  return notAvailable(`The direction says ${direction}, but the target says ${bound}; change one of them.`);
}
