import { answer, invalid, notAvailable, type Answer } from "../model/answer";
import type { Bound, Direction, TypedValue, Unit } from "../model/quantity";
import type { Band, Goal, Hold, Reach } from "./goal";
import { impliedDirection } from "./implied-direction";
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
 * What is wanted of the number. A direction that was said wins; else baseline and target tell it, else the target's
 * comparator (`<2h`), else it is `at least`. Words and numbers that contradict each other make no goal.
 */
export function chooseGoal({ target, baseline, baselineUnit, direction }: GoalWords): Answer<Goal> {
  if (target.kind === "range") return bandGoal(target, direction);
  const aim = { baseline, direction, bound: undefined, isStrict: false, unit: baselineUnit };
  switch (target.kind) {
    case "number": {
      const { value, bound, strict, unit } = target;
      return aimedGoal({
        ...aim,
        target: value,
        bound,
        isStrict: strict ?? false,
        unit: unit ?? baselineUnit,
      });
    }
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
  const band: Band = { kind: "band", lower, upper, ...(unit !== undefined && { unit }) };
  if (lower > upper) return invalid(`The band from ${lower} to ${upper} is upside down.`);
  if (direction === undefined || direction === "between") return answer(band);
  return notAvailable(
    `The target is a band from ${spellNumber(lower, unit)} to ${spellNumber(upper, unit)}, but the direction ` +
      `says ${direction}; type between, or a single number as the target.`,
  );
}

function aimedGoal(aim: Aim): Answer<Goal> {
  const direction = aim.direction ?? impliedDirection(aim);
  switch (direction) {
    case "between":
      return notAvailable('The direction "between" needs a target of two numbers, such as 4-5.');
    case "at least":
    case "at most":
      return isSaidOrFree(aim) ? holdGoal(aim, direction) : sameNumber(aim.target, aim.unit);
    case "increase":
    case "decrease":
      return reachGoal(aim, direction);
    case undefined:
      return isSaidOrFree(aim) ? answer(hold(aim, "at least")) : sameNumber(aim.target, aim.unit);
  }
}

/** A level that nobody said in words must not have its target for a baseline: then nothing tells the direction. */
function isSaidOrFree({ direction, baseline, target }: Aim): boolean {
  return direction !== undefined || baseline === undefined || !isEqual(baseline, target);
}

function holdGoal(aim: Aim, direction: Bound): Answer<Hold> {
  if (aim.bound !== undefined && aim.bound !== direction) return contradiction(direction, aim.bound);
  return answer(hold(aim, direction));
}

function hold(aim: Aim, direction: Bound): Hold {
  const { target, isStrict, unit } = aim;
  const isAssumed = aim.direction === undefined && aim.bound === undefined;
  return { kind: "hold", direction, target, isStrict, isAssumed, ...(unit !== undefined && { unit }) };
}

function reachGoal(aim: Aim, direction: "increase" | "decrease"): Answer<Reach> {
  const { target, bound, isStrict, unit } = aim;
  const wanted: Bound = direction === "increase" ? "at least" : "at most";
  if (bound !== undefined && bound !== wanted) return contradiction(direction, bound);
  const baseline = aim.baseline ?? startOf(direction, target);
  if (baseline === undefined) return baselineNeeded(direction, target, unit);
  if (isEqual(baseline, target)) return sameNumber(target, unit);
  if (target > baseline !== (direction === "increase")) {
    const way = `from ${spellNumber(baseline, unit)} to ${spellNumber(target, unit)}`;
    return notAvailable(`The direction says ${direction}, but ${way} is the other way; change one of them.`);
  }
  if (!Number.isFinite(target - baseline)) return invalid("The numbers are too large to compute with.");
  return answer({ kind: "reach", baseline, target, isStrict, ...(unit !== undefined && { unit }) });
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
export function sameNumber(target: number, unit: Unit | undefined): Answer<never> {
  return notAvailable(
    `The baseline and the target are both ${spellNumber(target, unit)}, so there is no way to go; change one of them.`,
  );
}

function contradiction(direction: Direction, bound: Bound): Answer<never> {
  return notAvailable(`The direction says ${direction}, but the target says ${bound}; change one of them.`);
}
