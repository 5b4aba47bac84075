import fc from "fast-check";
import type { Goal } from "../../../src/core/assess/goal";
import { health, type HealthInputs } from "../../../src/core/assess/health";
import { dayTurns } from "../../../src/core/explain/day-turns";
import { numberTurns, type NumberTurn } from "../../../src/core/explain/number-turns";
import { roundStep } from "../../../src/core/explain/round-step";
import { HEALTH } from "../../../src/core/model/health";
import { USUAL_PACE } from "../../../src/core/model/thresholds";

const AS_OF = 46353;
const BASE: HealthInputs = {
  goal: undefined,
  actual: undefined,
  start: AS_OF - 57,
  due: AS_OF + 34,
  asOf: AS_OF,
  update: undefined,
  tolerance: { kind: "share", share: 0.1 },
  pace: USUAL_PACE,
};
const reach = (baseline: number, target: number): Goal => ({ kind: "reach", baseline, target });
const hold = (direction: "at least" | "at most", target: number, isStrict = false): Goal => ({
  kind: "hold",
  direction,
  target,
  isStrict,
  isAssumed: false,
});

const told = ({ word, side, value, upper, needsUpdate }: NumberTurn) =>
  `${word} ${value}${upper === undefined ? "" : ` to ${upper}`} ${side}${needsUpdate ? " with an update" : ""}`;

const PERCENT = { decimals: 3, isPercent: true };

test.each<[string, HealthInputs, number, readonly string[]]>([
  [
    "churn down",
    { ...BASE, goal: reach(0.021, 0.015), actual: 0.018 },
    0.0001,
    ["On track 0.0175 or less", "Off track 0.0184 or more"],
  ],
  ["accounts up, off track", { ...BASE, goal: reach(0, 120), actual: 30 }, 1, ["At risk 53 or more"]],
  [
    "all the way",
    { ...BASE, goal: reach(28, 21), actual: 21 },
    1,
    ["On track 22 or more", "Off track 25 or more"],
  ],
  [
    "a ceiling, at risk",
    { ...BASE, goal: hold("at most", 42), actual: 43 },
    1,
    ["On track 42 or less", "Off track 47 or more"],
  ],
  [
    "a strict ceiling",
    { ...BASE, goal: hold("at most", 2, true), actual: 2 },
    0.1,
    ["On track 1.9 or less", "Off track 2.3 or more"],
  ],
  [
    "a band, below",
    { ...BASE, goal: { kind: "band", lower: 4, upper: 5 }, actual: 3.95 },
    0.01,
    ["On track 4 to 5 within", "Off track 3.89 or less"],
  ],
  [
    "no number yet",
    { ...BASE, goal: hold("at least", 95) },
    1,
    ["On track 95 or more", "At risk 86 or more"],
  ],
  ["no target", { ...BASE, actual: 3 }, 1, []],
  [
    "too old",
    { ...BASE, goal: reach(3.4, 2), actual: 2.4, update: { updated: AS_OF - 56, cadenceDays: 14 } },
    0.1,
    ["On track 2.6 or less with an update", "Achieved 2 or less"],
  ],
])("%s: what would change the word", (_name, inputs, step, expected) => {
  expect(numberTurns(inputs, step).map(told)).toEqual(expected);
});

test("the scale is told in steps that a person would name", () => {
  expect(roundStep(reach(0.021, 0.015), [], PERCENT)).toBe(0.0001);
  expect(roundStep(reach(18000, 30000), [18000, 30000, 24400], undefined)).toBe(10);
  expect(roundStep(reach(0, 120), [0, 120, 30], undefined)).toBe(1);
  expect(roundStep(hold("at least", 4.3), [4.3, 4.36], undefined)).toBe(0.001);
});

const number = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
const goals: fc.Arbitrary<Goal> = fc.oneof(
  fc
    .tuple(number, number)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => reach(one, other)),
  fc
    .tuple(fc.constantFrom("at least" as const, "at most" as const), number, fc.boolean())
    .map(([side, target, strict]) => hold(side, target, strict)),
  fc
    .tuple(number, fc.integer({ min: 1, max: 100 }))
    .map(([lower, width]): Goal => ({ kind: "band", lower, upper: lower + width })),
);
const situations = fc.record({
  goal: goals,
  actual: fc.option(number, { nil: undefined }),
  elapsed: fc.integer({ min: -20, max: 120 }),
  age: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  step: fc.constantFrom(1, 0.1, 0.01),
});

/** The same row with that number, brought up to date with it where that is said to be needed. */
function withNumber(inputs: HealthInputs, actual: number, needsUpdate: boolean): HealthInputs {
  const update = inputs.update && needsUpdate ? { ...inputs.update, updated: inputs.asOf } : inputs.update;
  return { ...inputs, actual, update };
}

test("the number that is told gives the word, and its neighbour does not", () => {
  fc.assert(
    fc.property(situations, ({ goal, actual, elapsed, age, step }) => {
      const inputs: HealthInputs = {
        ...BASE,
        goal,
        actual,
        start: AS_OF - elapsed,
        due: AS_OF - elapsed + 90,
        update: age === undefined ? undefined : { updated: AS_OF - age, cadenceDays: 14 },
      };
      for (const { word, side, value, needsUpdate } of numberTurns(inputs, step)) {
        expect(word).not.toBe(health(inputs));
        expect(health(withNumber(inputs, value, needsUpdate))).toBe(word);
        if (side === "within") continue;
        const beside = Number((value + (side === "or more" ? -step : step)).toPrecision(12));
        expect(health(withNumber(inputs, beside, true))).not.toBe(word);
      }
    }),
    { numRuns: 600 },
  );
});

test("on the day that is told the word turns, and not on the day before", () => {
  fc.assert(
    fc.property(situations, ({ goal, actual, elapsed, age }) => {
      const inputs: HealthInputs = {
        ...BASE,
        goal,
        actual,
        start: AS_OF - elapsed,
        due: AS_OF - elapsed + 90,
        update: age === undefined ? undefined : { updated: AS_OF - age, cadenceDays: 14 },
      };
      const [first] = dayTurns(inputs);
      if (!first) return;
      expect(health({ ...inputs, asOf: first.day })).toBe(first.word);
      expect(health({ ...inputs, asOf: first.day - 1 })).toBe(health(inputs));
    }),
    { numRuns: 150 },
  );
});

test("a number that nobody updates goes stale on a day that can be named", () => {
  const inputs: HealthInputs = {
    ...BASE,
    goal: reach(0.021, 0.015),
    actual: 0.018,
    update: { updated: AS_OF - 13, cadenceDays: 14 },
  };
  expect(dayTurns(inputs)).toEqual([{ word: HEALTH.offTrack, day: AS_OF + 8, because: "time" }]);
  const older = { ...inputs, update: { updated: AS_OF - 25, cadenceDays: 14 } };
  expect(dayTurns(older)).toEqual([
    { word: HEALTH.stale, day: AS_OF + 4, because: "age" },
    { word: HEALTH.offTrack, day: AS_OF + 8, because: "time, if kept up" },
  ]);
});
