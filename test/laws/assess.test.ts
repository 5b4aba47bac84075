import fc from "fast-check";
import { progress } from "../../src/core/assess/progress";
import { staleness } from "../../src/core/assess/staleness";
import { expectedProgress } from "../../src/core/assess/pace";
import { health, type HealthInputs } from "../../src/core/assess/health";
import { DEFAULT_TOLERANCE, type Reach } from "../../src/core/assess/goal";
import { worstHealth } from "../../src/core/assess/roll-up";
import { linkVerdict, type LinkInputs } from "../../src/core/assess/link-verdict";
import { nextReview, type ReviewStep } from "../../src/core/assess/next-review";
import { calendarDate } from "../../src/core/model/period";
import { HEALTH, STALENESS, VERDICT } from "../../src/core/model/health";
import { cleanNumbers } from "../../src/core/answer/clean-health";
import { evaluateHealth, evaluateHealthWord } from "../../src/core/answer/evaluate-health";
import { readGoal } from "../../src/core/answer/read-goal";
import { USUAL_PACE } from "../../src/core/model/thresholds";

const PARAMETERS = { seed: 20260401, numRuns: 1000 };

/** Numbers as sheets hold them: up to a billion, to the cent. */
const amount = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map((cents) => cents / 100);
const day = fc.integer({ min: 45_000, max: 47_000 });
const days = fc.integer({ min: 0, max: 800 });

const reach: fc.Arbitrary<Reach> = fc
  .record({ baseline: amount, target: amount })
  .filter(({ baseline, target }) => Math.abs(target - baseline) > 1e-3 * Math.abs(target))
  .map((ends): Reach => ({ kind: "reach", ...ends }));

const healthInputs: fc.Arbitrary<HealthInputs> = fc
  .record({
    goal: reach,
    share: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    start: day,
    length: days,
    asOf: day,
    update: fc.option(
      fc.record({
        updated: fc.option(day, { nil: undefined }),
        cadenceDays: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constant("irregular" as const)),
        limitDays: fc.integer({ min: 1, max: 400 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ goal, share, start, length, asOf, update }) => ({
    goal,
    actual: goal.baseline + share * (goal.target - goal.baseline),
    start,
    due: start + length,
    asOf,
    update,
    tolerance: DEFAULT_TOLERANCE,
    pace: USUAL_PACE,
  }));

function scaled(inputs: HealthInputs, factor: number): HealthInputs {
  const { goal, actual } = inputs;
  if (goal?.kind !== "reach" || actual === undefined) return inputs;
  const { baseline, target } = goal;
  return {
    ...inputs,
    goal: { ...goal, baseline: baseline * factor, target: target * factor },
    actual: actual * factor,
  };
}

/** Far enough from every threshold that binary rounding cannot decide. */
function isClear({ goal, actual, start, due, asOf }: HealthInputs): boolean {
  if (goal?.kind !== "reach" || actual === undefined || start === undefined || due === undefined)
    return false;
  const reached = progress(goal, actual);
  const expected = expectedProgress({ start, end: due }, asOf);
  const edges = [0.9 * expected, expected - 0.05, 0.7 * expected, expected - 0.1, 1];
  return edges.every((edge) => Math.abs(reached - edge) > 1e-6);
}

test("scaling the unit leaves progress and health as they are", () => {
  fc.assert(
    fc.property(
      healthInputs.filter(isClear),
      fc.constantFrom(0.001, 0.01, 12, 1000, 1e6),
      (inputs, factor) => {
        const other = scaled(inputs, factor);
        expect(health(other)).toBe(health(inputs));
      },
    ),
    PARAMETERS,
  );
});

test("a decrease mirrors an increase: with every sign turned, progress and health are the same", () => {
  fc.assert(
    fc.property(healthInputs, (inputs) => {
      const mirrored = scaled(inputs, -1);
      expect(health(mirrored)).toBe(health(inputs));
      if (inputs.goal && mirrored.goal && inputs.actual !== undefined && mirrored.actual !== undefined) {
        expect(progress(mirrored.goal, mirrored.actual)).toBeCloseTo(
          progress(inputs.goal, inputs.actual),
          12,
        );
      }
    }),
    PARAMETERS,
  );
});

const FRESHEST_FIRST = [STALENESS.fresh, STALENESS.due, STALENESS.overdue, STALENESS.stale] as const;

test("a later as-of date never makes anything fresher", () => {
  const update = fc.record({
    updated: fc.option(day, { nil: undefined }),
    cadenceDays: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constant("irregular" as const)),
    limitDays: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(update, day, days, (last, asOf, later) => {
      const [now, then] = [staleness(last, asOf), staleness(last, asOf + later)];
      if (now === STALENESS.never) expect(then).toBe(STALENESS.never);
      if (now === STALENESS.never || now === STALENESS.checkDate) return;
      expect(FRESHEST_FIRST.indexOf(then as never)).toBeGreaterThanOrEqual(FRESHEST_FIRST.indexOf(now));
    }),
    PARAMETERS,
  );
});

test("a later as-of date never asks for less progress", () => {
  fc.assert(
    fc.property(day, days, day, days, (start, length, asOf, later) => {
      const period = { start, end: start + length };
      expect(expectedProgress(period, asOf + later)).toBeGreaterThanOrEqual(expectedProgress(period, asOf));
    }),
    PARAMETERS,
  );
});

test("a later as-of date turns no stale number back into one on track", () => {
  const staleInputs = fc
    .tuple(healthInputs, fc.integer({ min: 90, max: 700 }), fc.double({ min: 0.8, max: 0.99, noNaN: true }))
    .map(([inputs, elapsed, pace]): HealthInputs => {
      const [start, due] = [inputs.start ?? 0, (inputs.start ?? 0) + 800];
      const { goal } = inputs;
      const share = pace * expectedProgress({ start, end: due }, start + elapsed);
      const actual =
        goal?.kind === "reach" ? goal.baseline + share * (goal.target - goal.baseline) : undefined;
      const update = { updated: inputs.update ? start : undefined, cadenceDays: 14, limitDays: 90 };
      return { ...inputs, start, due, asOf: start + elapsed, actual, update };
    });
  fc.assert(
    fc.property(staleInputs, days, (inputs, later) => {
      expect(health(inputs)).toBe(HEALTH.stale);
      const then = health({ ...inputs, asOf: inputs.asOf + later });
      expect([HEALTH.stale, HEALTH.offTrack, HEALTH.missed]).toContain(then);
    }),
    PARAMETERS,
  );
});

test("more progress is never a worse health", () => {
  const order: readonly string[] = [HEALTH.offTrack, HEALTH.atRisk, HEALTH.onTrack, HEALTH.achieved];
  fc.assert(
    fc.property(healthInputs, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, more) => {
      const { goal, actual } = inputs;
      if (goal?.kind !== "reach" || actual === undefined) return;
      const fresh = { ...inputs, update: undefined };
      const [now, then] = [
        health(fresh),
        health({ ...fresh, actual: actual + more * (goal.target - goal.baseline) }),
      ];
      fc.pre(order.includes(now) && order.includes(then));
      expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
    }),
    PARAMETERS,
  );
});

test("the order of the rows never changes the worst health, and one more row never makes it better", () => {
  const healths = fc.array(fc.constantFrom(...Object.values(HEALTH)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(healths, fc.constantFrom(...Object.values(HEALTH)), (rows, another) => {
      const worst = worstHealth(rows);
      expect(worstHealth([...rows].reverse())).toBe(worst);
      expect([worst, another]).toContain(worstHealth([...rows, another]));
    }),
    PARAMETERS,
  );
});

test("a link is aligned only where both ends are good, or where a guard holds", () => {
  const end = fc.constantFrom(...Object.values(HEALTH), "unknown" as const, "broken" as const);
  const when = fc.option(day, { nil: undefined });
  const link: fc.Arbitrary<LinkInputs> = fc.record({
    keyResult: end,
    kpi: end,
    relation: fc.constantFrom("measures" as const, "guards" as const),
    clock: fc.record({
      outSince: when,
      reviewed: when,
      asOf: day,
      withinDays: days,
      again: fc.constant<ReviewStep>({ kind: "months", months: 1 }),
    }),
  });
  const isGood = (word: string) => word === HEALTH.achieved || word === HEALTH.onTrack;
  const isBad = (word: string) => [HEALTH.atRisk, HEALTH.offTrack, HEALTH.missed].includes(word as never);
  fc.assert(
    fc.property(link, (inputs) => {
      const isAligned = linkVerdict(inputs) === VERDICT.aligned;
      const isHeld = inputs.relation === "guards" && isBad(inputs.keyResult);
      expect(isAligned).toBe(isGood(inputs.kpi) && (isGood(inputs.keyResult) || isHeld));
    }),
    PARAMETERS,
  );
});

test("the next review by months is in the next month, on the same day or on its last", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(1, 3, 12), (reviewed, months) => {
      const [before, after] = [
        calendarDate(reviewed),
        calendarDate(nextReview(reviewed, { kind: "months", months })),
      ];
      expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
      const isLastDay = calendarDate(nextReview(reviewed, { kind: "months", months }) + 1).day === 1;
      expect(after.day === before.day || (isLastDay && after.day < before.day)).toBe(true);
    }),
    PARAMETERS,
  );
});

/** What a sheet hands over for one argument: numbers and days at the edges, our words, blanks, and what must be read. */
const sent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(0, 1, 2, -1, 0.95, 45_999, 46_000, 46_000.5, 46_100, 1e-300, 1e300),
  },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, undefined, "", 0) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>("n/a", "<2", "5%", "2026-03-31", "soon", " ", true, [[3]], {
      error: "#N/A",
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(Infinity, NaN, 3_000_000, "weekly", 14) },
);
const saidDirection = fc.constantFrom<unknown>(
  null,
  "",
  "increase",
  "decrease",
  "at least",
  "at most",
  "between",
  "UP",
  0,
);
const saidCadence = fc.constantFrom<unknown>(
  null,
  "",
  "weekly",
  "monthly",
  "Monthly",
  7,
  0,
  "irregular",
  "now and then",
);

const sentDay = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(null, "", 45_900, 46_000, 46_050.5, 46_100) },
  { weight: 1, arbitrary: sent },
);

const question = fc.record({
  actual: sent,
  target: sent,
  baseline: sent,
  direction: saidDirection,
  start: sentDay,
  due: sentDay,
  updated: sentDay,
  cadence: saidCadence,
  asOf: fc.constantFrom<unknown>(46_000, 46_050.25, 45_000, "2026-01-01", null),
  tolerance: fc.constantFrom<unknown>(null, null, null, 0.2),
});

test("plain cells are read the short way just as in full, and answered with the same word", () => {
  const read = { clean: 0, refused: 0 };
  fc.assert(
    fc.property(question, (asked) => {
      const numbers = cleanNumbers(asked);
      expect(evaluateHealthWord(asked)).toBe(evaluateHealth(asked).health);
      if (!numbers) return;
      read[typeof numbers === "string" ? "refused" : "clean"] += 1;
      const inFull = readGoal(asked);
      if (typeof numbers === "string") expect(inFull.kind).toBe("invalid");
      else expect(inFull).toEqual({ kind: "value", value: expect.objectContaining(numbers) as object });
    }),
    { numRuns: 20_000, seed: 20261127 },
  );
  expect(read.clean).toBeGreaterThan(400);
  expect(read.refused).toBeGreaterThan(200);
});
