import { chooseGoal, type GoalWords, type TypedTarget } from "../../../src/core/assess/choose-goal";
import type { Direction } from "../../../src/core/model/quantity";

const plain = (value: number): TypedTarget => ({ kind: "number", value });
const atMost = (value: number, strict = false): TypedTarget => ({
  kind: "number",
  value,
  bound: "at most",
  strict,
});

function goalOf(target: TypedTarget, baseline?: number, direction?: Direction): object {
  const words: GoalWords = { target, baseline, direction };
  const goal = chooseGoal(words);
  return goal.kind === "value" ? goal.value : goal;
}

describe("the numbers tell the direction where nobody says it", () => {
  test("from 18000 to 30000 is a movement", () => {
    expect(goalOf(plain(30000), 18000)).toEqual({
      kind: "reach",
      baseline: 18000,
      target: 30000,
    });
  });

  test("a target alone is a level that was only assumed", () => {
    expect(goalOf(plain(50))).toMatchObject({ kind: "hold", direction: "at least", isAssumed: true });
  });

  test("a comparator makes a level, strict where it was typed so", () => {
    expect(goalOf(atMost(2, true))).toMatchObject({ direction: "at most", isStrict: true, isAssumed: false });
  });

  test.each([1, 2, 5, undefined])("a comparator makes a level whatever the baseline: %s", (baseline) => {
    expect(goalOf(atMost(2), baseline)).toMatchObject({
      kind: "hold",
      direction: "at most",
      isAssumed: false,
    });
  });

  test("two numbers make a band, or a way", () => {
    expect(goalOf({ kind: "range", lower: 4, upper: 5 })).toEqual({ kind: "band", lower: 4, upper: 5 });
    expect(goalOf({ kind: "span", from: 18, to: 30 })).toMatchObject({
      kind: "reach",
      baseline: 18,
      target: 30,
    });
    expect(goalOf({ kind: "span", from: 18, to: 30 }, 20)).toMatchObject({ baseline: 20, target: 30 });
  });

  test("a change is one of its baseline, in the baseline's unit", () => {
    expect(goalOf({ kind: "relative", change: -0.3 }, 200)).toMatchObject({ kind: "reach", target: 140 });
    const words: GoalWords = {
      target: { kind: "relative", change: 0.5 },
      baseline: 0.2,
      baselineUnit: "%",
      direction: undefined,
    };
    expect(chooseGoal(words)).toMatchObject({
      value: { target: expect.closeTo(0.3, 12) as number, unit: "%" },
    });
  });
});

describe("a direction that was said wins", () => {
  test("a level stays a level beside a baseline", () => {
    expect(goalOf(plain(95), 90, "at least")).toMatchObject({ kind: "hold", direction: "at least" });
    expect(goalOf(plain(95), 95, "at most")).toMatchObject({ kind: "hold", direction: "at most" });
  });

  const FLOORS: readonly Direction[] = ["increase", "at least"];
  const CEILINGS: readonly Direction[] = ["decrease", "at most"];
  test.each(
    (["at least", "at most"] as const).flatMap((bound) =>
      [...FLOORS, ...CEILINGS].flatMap((direction) =>
        [undefined, 1, 2, 5].map((baseline) => ({ bound, direction, baseline })),
      ),
    ),
  )(
    "beside a comparator it only says the side: $bound, $direction, from $baseline",
    ({ bound, direction, baseline }) => {
      const agrees = (bound === "at least" ? FLOORS : CEILINGS).includes(direction);
      const goal = goalOf({ kind: "number", value: 2, bound }, baseline, direction);
      expect(goal).toMatchObject(agrees ? { kind: "hold", direction: bound } : { kind: "not available" });
      if (!agrees)
        expect(goal).toMatchObject({
          reason: `The direction says ${direction}, but the target says ${bound}; change one of them.`,
        });
    },
  );

  test("an increase without a baseline counts from nothing", () => {
    expect(goalOf(plain(50), undefined, "increase")).toMatchObject({
      kind: "reach",
      baseline: 0,
      target: 50,
    });
  });

  test.each([
    ["a decrease without a baseline", plain(2), undefined, "decrease", /^Baseline needed/],
    ["an increase to less than nothing", plain(-5), undefined, "increase", /^Baseline needed/],
    ["a fall called an increase", plain(60), 100, "increase", /from 100 to 60 is the other way/],
    ["a rise called a decrease", plain(100), 60, "decrease", /from 60 to 100 is the other way/],
    [
      "a ceiling called a floor",
      atMost(2),
      undefined,
      "at least",
      /says at least, but the target says at most/,
    ],
    [
      "a band called an increase",
      { kind: "range", lower: 4, upper: 5 },
      undefined,
      "increase",
      /type between/,
    ],
    ["between without a second number", plain(4), undefined, "between", /two numbers, such as 4-5/],
    ["a way from a number to itself", plain(5), 5, undefined, /are both 5/],
    ["a change of nothing known", { kind: "relative", change: 0.25 }, undefined, undefined, /change of 25%/],
  ] satisfies [string, TypedTarget, number | undefined, Direction | undefined, RegExp][])(
    "%s is no goal and says why",
    (_, target, baseline, direction, reason) => {
      const answer = goalOf(target, baseline, direction) as { kind: string; reason: string };
      expect(answer.kind).toBe("not available");
      expect(answer.reason).toMatch(reason);
    },
  );
});
