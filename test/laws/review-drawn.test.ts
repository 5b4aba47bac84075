import fc from "fast-check";
import type { Finding } from "../../src/core/model/finding";
import { GOOD_HEALTH, STALENESS } from "../../src/core/model/health";
import { dateSerial, spellDay } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { reviewSummary } from "../../src/core/review-summary";
import { reviewToday } from "../../src/core/review-today";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOfRows, workbookOf } from "../kit/grid";

const PARAMETERS = { seed: 20261128, numRuns: process.env.SOAK === "1" ? 3000 : 12 };
const AS_OF = dateSerial(2026, 5, 20);

const NAMES = ["Calls", "Churn", "Waiting", "Uptime", "Returns", "Visits", "Overtime", "Leads"] as const;
const HEAD = ["KPI", "Owner", "Target", "Actual", "Updated"] as const;

/** What people leave in such a table: gaps, texts, teams, days that are long past or still to come. */
const row = fc.record({
  owner: fc.constantFrom("Ada Lovelace", "Bob Ray", "Bob Ray, Ada Lovelace", "Sales", "TBD", ""),
  target: fc.constantFrom("<= 6", ">= 85", "10", "tbd", ""),
  actual: fc.constantFrom("5", "9", "90", "84", "n/a", ""),
  age: fc.option(fc.integer({ min: -5, max: 500 }), { nil: undefined }),
});
type DrawnRow = typeof row extends fc.Arbitrary<infer One> ? One : never;
const drawn = fc.array(row, { minLength: 1, maxLength: NAMES.length });

const cellsOf = ({ owner, target, actual, age }: DrawnRow, place: number) => [
  NAMES[place],
  owner,
  target,
  actual,
  age === undefined ? undefined : spellDay(AS_OF - age),
];
const linesOf = (rows: readonly DrawnRow[]) => rows.map(cellsOf);

function reviewOf(
  lines: readonly ReturnType<typeof cellsOf>[],
  { asOf = AS_OF, at = "A1", beside = [] as ReturnType<typeof gridOfRows>[] } = {},
): Review {
  return reviewWorkbook(workbookOf(...beside, gridOfRows([HEAD, ...lines], { sheet: "KPIs", at })), asOf);
}

const words = ({ rule, severity, subject, owner, sentence, next, since, count }: Finding) =>
  JSON.stringify([rule, severity, subject, owner, sentence, next, since, count]);
const told = ({ findings }: Review) => findings.map(words);

test("the same table and day give the same findings in the same order, wherever it stands and beside whatever", () => {
  const foreign = gridOfRows(
    [
      ["Account", "Stage"],
      ["Old Mill", "Offer"],
      ["Town Hall", "Won"],
    ],
    { sheet: "Aard" },
  );
  fc.assert(
    fc.property(drawn, (rows) => {
      const lines = linesOf(rows);
      const own = told(reviewOf(lines));
      expect(told(reviewOf(lines))).toEqual(own);
      expect(told(reviewOf(lines, { at: "D9" }))).toEqual(own);
      expect(told(reviewOf(lines, { beside: [foreign] }))).toEqual(own);
    }),
    PARAMETERS,
  );
});

test("sorting the rows leaves what is found of each", () => {
  const sorted = (review: Review) =>
    review.findings
      .filter(({ subject }) => subject === "kpi")
      .map(words)
      .sort();
  fc.assert(
    fc.property(drawn, (rows) => {
      const lines = linesOf(rows);
      expect(sorted(reviewOf(lines.slice().reverse()))).toEqual(sorted(reviewOf(lines)));
    }),
    PARAMETERS,
  );
});

const AGES: readonly string[] = [STALENESS.fresh, STALENESS.due, STALENESS.overdue, STALENESS.stale];

test("a later day never makes a number fresher", () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 1, max: 400 }), (rows, later) => {
      const ageOf = (asOf: number) =>
        new Map(
          reviewOf(linesOf(rows), { asOf }).cases.rows.map(({ measure, assessment }) => [
            measure.name,
            AGES.indexOf(assessment.staleness ?? ""),
          ]),
        );
      const [now, then] = [ageOf(AS_OF), ageOf(AS_OF + later)];
      for (const [name, age] of now)
        if (age >= 0) expect([name, (then.get(name) ?? -1) >= age]).toEqual([name, true]);
    }),
    PARAMETERS,
  );
});

test("what is unknown is never counted as well", () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      const review = reviewOf(linesOf(rows));
      const good = review.cases.rows.filter(({ assessment }) => GOOD_HEALTH.includes(assessment.health));
      const { allClear } = reviewSummary(review);
      expect(reviewToday(review).kpis.counts["on plan"]).toBeLessThanOrEqual(good.length);
      if (allClear) expect(good).toHaveLength(review.cases.rows.length);
      const blank = rows.filter(({ actual, target }) => actual === "" || target === "").length;
      expect(good.length).toBeLessThanOrEqual(rows.length - blank);
    }),
    PARAMETERS,
  );
});

test("every finding says who, why and what next, and what is to be done this week has its day", () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      const review = reviewOf(linesOf(rows));
      const typedAt = (at: number) => rows[at - 1]?.owner ?? "";
      for (const { rule, subject, severity, at, owner, sentence, next, due } of review.findings) {
        expect([rule, sentence, next]).toEqual([
          rule,
          expect.stringMatching(/[.?]$/),
          expect.stringMatching(/[.?]$/),
        ]);
        if (severity === "act") expect([rule, due]).toEqual([rule, expect.any(Number)]);
        // "TBD" is nobody, whether it is told or not.
        if (subject === "kpi" && at && typedAt(at.row) !== "TBD")
          expect([rule, owner ?? ""]).toEqual([rule, typedAt(at.row)]);
      }
    }),
    PARAMETERS,
  );
});
