import { HEALTH } from "../../src/core/model/health";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

test("a rhythm in words that nobody can read counts for nothing where no row says when it was updated", () => {
  const grid = gridOf({ sheet: "KPIs" })`
    KPI       | Owner | Frequency       | Target | Actual
    New deals | Ada   | every full moon | 8      | 5
    Visitors  | Ben   | every full moon | 100    | 98
  `;
  const { assessments } = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 15));
  expect([...assessments.values()].map(({ health }) => health)).toEqual([HEALTH.offTrack, HEALTH.atRisk]);
});

test("a direction of 0 is no direction, and not the blank that would make a failing measure green", () => {
  const grid = gridOf({ sheet: "KPIs" })`
    KPI        | Actual | Target | higher_is_better
    Logo churn | 2.4    | 1.8    | 0
    Headcount  | 264    | 250    | 0
  `;
  const { assessments } = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 15));
  expect([...assessments.values()].map(({ health }) => health)).toEqual([
    HEALTH.checkInputs,
    HEALTH.checkInputs,
  ]);
});
