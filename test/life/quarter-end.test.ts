import { checkInsOf } from "../../src/core/check-in-desk";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { measuresOf } from "../../src/core/model/scorecard";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

/** A level, a movement and a row without a number, of which the log of updates ends before the quarter does. */
const Q4 = workbookOf(gridOf({ sheet: "OKR Q4 2026" })`
  Objective  | Key result                   | Owner        | Baseline | Target | Actual | Updated    | Cadence
  Be loved   | Keep churn below 2%          | Grace Hopper |          | 2%     | 1%     | 2026-10-05 | monthly
  Be loved   | Keep uptime above 99%        | Grace Hopper |          | 99%    | 99.5%  | 2026-12-20 | monthly
  Be loved   | Raise CSAT from 4.1 to 4.6   | Ada Lovelace | 4.1      | 4.6    | 4.3    | 2026-10-05 | monthly
  Be lean    | Hold stock below 100         | Ada Lovelace |          | 100    | 104    | 2026-12-20 | monthly
  Be lean    | Cut the close to 5 days      | Emmy Noether | 9        | 5      |        |            | monthly
`);
const on = (year: number, month: number, day: number) => reviewWorkbook(Q4, dateSerial(year, month, day));

const healthOf = ({ scorecard, assessments }: Review) =>
  Object.fromEntries(measuresOf(scorecard).map(({ name, key }) => [name, assessments.get(key)?.health]));

const asksForNumbers = ({ findings }: Review) =>
  findings.filter(({ next, action }) => /today's number|for it\.|check-in/.test(`${next} ${action}`));

const acts = ({ findings }: Review) =>
  findings.filter(({ severity }) => severity === "act").map(({ rule }) => rule);

test("what was stale on the last day stays stale, and what was fresh is achieved, however long ago that is", () => {
  expect(healthOf(on(2026, 12, 31))).toMatchObject({
    "Keep churn below 2%": "Stale",
    "Keep uptime above 99%": "On track",
    "Hold stock below 100": "At risk",
  });
  for (const review of [on(2027, 1, 1), on(2027, 3, 31), on(2027, 12, 1)])
    expect(healthOf(review)).toMatchObject({
      "Keep churn below 2%": "Stale",
      "Keep uptime above 99%": "Achieved",
      "Raise CSAT from 4.1 to 4.6": "Missed",
      "Hold stock below 100": "At risk",
    });
});

test("after the last day nobody is asked for today's number; what is left is to close the quarter", () => {
  expect(asksForNumbers(on(2026, 12, 31)).length).toBeGreaterThan(2);
  for (const review of [on(2027, 1, 1), on(2027, 2, 15)]) {
    expect(asksForNumbers(review)).toEqual([]);
    expect(checkInsOf(review).filter(({ group }) => group !== "later")).toEqual([]);
    expect(
      review.findings
        .filter(({ action }) => action === "close-quarter")
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(["at-risk", "missed", "no-data", "stretch-too-hard"]);
  }
});

describe("A quarter that has just begun", () => {
  const begun = workbookOf(gridOf({ sheet: "OKR Q1 2027" })`
    Objective | Key result                 | Owner        | Baseline | Target | Actual | Updated | Cadence
    Be loved  | Raise CSAT from 4.6 to 4.8 | Ada Lovelace | 4.6      | 4.8    |        |         | monthly
    Be lean   | Cut the close to 4 days    | Emmy Noether | 5        | 4      | 5      |         | weekly
  `);
  const grace = (day: number) => acts(reviewWorkbook(begun, dateSerial(2027, 1, day)));

  test.each([
    [1, []],
    [7, []],
    [8, ["owner-never-updated", "never-updated"]],
    [31, ["off-track", "owner-never-updated", "never-updated"]],
  ])("says nothing of missing numbers before one rhythm has passed: %s January", (day, told) => {
    expect(grace(day)).toEqual(told);
  });

  test("misses them afterwards", () => {
    expect(acts(reviewWorkbook(begun, dateSerial(2027, 2, 1)))).toContain("no-data");
  });
});
