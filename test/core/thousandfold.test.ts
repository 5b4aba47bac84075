import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function judged(rows: string) {
  const review = reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI | Baseline | Target | Actual
      ${rows}
      NPS | | 40 | 42
    `),
    AS_OF,
  );
  return review.assessments.get(review.scorecard.kpis[0]?.key ?? "");
}

describe("a thousand times its target is no actual to be held against it: one is told in thousands", () => {
  test.each([
    "Revenue (k€) | | 1200 | 980000",
    "Revenue | | 980000 | 1200",
    "Costs | | 300k | 280",
    "Pipeline | | $4M | 3.1",
    "Revenue | | 1.2M | 1.1",
  ])("%s", (row) => {
    const assessment = judged(row);
    expect(assessment?.health).toBe("Check inputs");
    expect(assessment?.explain()).toContain("a thousand times apart");
  });

  test.each([
    ["Complaints | | 500 | 1", "On track"],
    ["Revenue | | 1.2M | 980000", "Off track"],
    ["Visitors | | 100000 | 9000", "Off track"],
    ["Revenue | 0 | 1200000 | 1300", "No dates"],
    ["Margin | | 35% | 33%", "At risk"],
  ])("but %s may well be", (row, health) => expect(judged(row)?.health).toBe(health));
});

describe("a bare number is in the row's unit, and what brings another is not held against it", () => {
  const healthOf = (unit: string, target: string, actual: string) => {
    const review = reviewWorkbook(
      workbookOf(gridOf({ sheet: "KPIs" })`
        KPI           | Unit    | Target    | Actual
        Downtime      | ${unit} | ${target} | ${actual}
        Absence rate  | %       | 4%        | 3%
        Handling time | sec     | 300       | 280
      `),
      AS_OF,
    );
    return review.assessments.get(review.scorecard.kpis[0]?.key ?? "")?.health;
  };

  test.each([
    ["min", "60", "1h 20m", "Check inputs"],
    ["h", "2", "90 min", "Check inputs"],
    ["days", "3", "40 h", "Check inputs"],
    ["h", "2 h", "90 min", "On track"],
    ["min", "60", "50 min", "On track"],
    ["min", "60", "50", "On track"],
    ["min", "2 h", "", "No data"],
  ])("in %s: %s, %s", (unit, target, actual, health) => expect(healthOf(unit, target, actual)).toBe(health));
});
