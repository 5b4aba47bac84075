import { argumentOf } from "./argument";
import { impliedDirection } from "../assess/direction";
import { lastNumber, type Direction } from "../model/quantity";
import { directionOfMetric, isToStayBetween } from "../parse/direction";
import { readValue, type KnownValue } from "./read-argument";

/** What `=OKR.DIRECTION()` is asked with. */
export interface DirectionQuestion {
  readonly name: unknown;
  readonly target?: unknown;
  readonly baseline?: unknown;
}

/**
 * The direction in which a measure is to move: by its numbers, else its target's comparator, else what its name says
 * of it (of churn less is better, a headcount stays between two numbers), else `at least`. An input that cannot be read tells nothing.
 */
export function evaluateDirection({ name, target, baseline }: DirectionQuestion): Direction {
  const metric = argumentOf(name);
  const wanted = known(target);
  const byNumbers = directionOfNumbers(wanted, known(baseline));
  return byNumbers ?? directionOfName(typeof metric === "string" ? metric : "", wanted) ?? "at least";
}

/**
 * The direction that the target's comparator tells, else the measure's name: of costs less is better. Amounts that are
 * kept as negatives (costs of −130 against −100) are judged by their sign: there more is better. A negative percentage is
 * a change, not an amount; and of what is to be all, `Errors reviewed: 100%`, more is better whatever it is called.
 */
function directionOfName(name: string, target: KnownValue): Direction | undefined {
  const direction = directionOfMetric(name) ?? (isToStayBetween(name) ? "between" : undefined);
  if (target?.kind !== "number") return direction;
  if (target.bound !== undefined) return target.bound;
  if (direction !== "at most") return direction;
  const isMoreBetter = target.unit === "%" ? target.value === 1 : target.value < 0;
  return isMoreBetter ? "at least" : direction;
}

function known(sent: unknown): KnownValue {
  const value = readValue("value", argumentOf(sent));
  return value.kind === "value" ? value.value : undefined;
}

function directionOfNumbers(target: KnownValue, baseline: KnownValue): Direction | undefined {
  const from = baseline && lastNumber(baseline);
  switch (target?.kind) {
    case undefined:
      return undefined;
    case "range":
      return "between";
    case "relative":
      return impliedDirection({ target: target.change, baseline: 0, bound: undefined });
    case "span":
      return impliedDirection({ target: target.to, baseline: from ?? target.from, bound: undefined });
    case "number":
      return impliedDirection({ target: target.value, baseline: from, bound: target.bound });
  }
}
