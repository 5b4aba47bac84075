import { argumentOf } from "./argument";
import { impliedDirection } from "../assess/implied-direction";
import type { Direction } from "../model/quantity";
import { directionOfMetric } from "../parse/direction";
import { lastNumber, readValue, type KnownValue } from "./read-argument";

/** What `=OKR.DIRECTION()` is asked with. */
export interface DirectionQuestion {
  readonly name: unknown;
  readonly target?: unknown;
  readonly baseline?: unknown;
}

/**
 * The direction in which a measure is to move: by its numbers, else its target's comparator, else what its name says
 * of it (of churn less is better), else `at least`. An input that cannot be read tells nothing.
 */
export function evaluateDirection({ name, target, baseline }: DirectionQuestion): Direction {
  const metric = argumentOf(name);
  const wanted = known(target);
  const byNumbers = directionOfNumbers(wanted, known(baseline));
  const byName = directionOfMetric(typeof metric === "string" ? metric : "");
  // Costs that are kept as negatives are small where the number is large: −90 is better than −100.
  const isKeptNegative = wanted !== undefined && lastNumber(wanted) < 0;
  return byNumbers ?? (isKeptNegative ? undefined : byName) ?? "at least";
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
