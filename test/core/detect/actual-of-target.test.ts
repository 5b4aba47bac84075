import { grid, gridOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("of several actuals", () => {
  it("the one under the time of the only target is held against it", () => {
    const sheet = grid`
      Measure      | Today | MTD | Budget MTD | LY MTD
      Occupancy %  | 88%   | 81% | 84%        | 79%
      Average rate | 142   | 138 | 135        | 131
      Breakfasts   | 210   | 190 | 200        | 180
    `;
    expect(rolesOf(sheet)).toEqual(["Measure: measure", "MTD: actual", "Budget MTD: target"]);
  });

  it("none is given up for a target of no time", () => {
    const sheet = grid`
      Measure      | Actual | MTD | Target
      Occupancy %  | 88%    | 81% | 84%
      Average rate | 142    | 138 | 135
      Breakfasts   | 210    | 190 | 200
    `;
    expect(rolesOf(sheet)).toContain("Actual: actual");
  });
});

describe("scores of quarters", () => {
  it("are the progress of each, and the first is none of the year", () => {
    const sheet = gridOf({ sheet: "OKRs" })`
      Objective             | Key results        | Q1 score | Q2 score | Q3 score
      Be the best employer  | eNPS of 40         | 0.3      | 0.5      | 0.7
                            | Attrition below 5% | 0.4      | 0.6      | 0.6
      Scale the platform    | 99.95% uptime      | 0.8      | 0.9      | 1
    `;
    expect(rolesOf(sheet).slice(2)).toEqual([
      "Q1 score: period:progress",
      "Q2 score: period:progress",
      "Q3 score: period:progress",
    ]);
  });
});

describe("measures as headings", () => {
  it("are held against the benchmark behind each", () => {
    const sheet = gridOf({ sheet: "Ward" })`
      Month      | Bed occupancy rate | Falls per 1,000 days | Responsiveness score | Responsiveness benchmark
      2025-01-01 | 96%                | 2.21                 | 68.3                 | 65
      2025-02-01 | 94%                | 1.79                 | 72.7                 | 65
      2025-03-01 | 91%                | 1.03                 | 67.1                 | 65
      2025-04-01 | 95%                | 1.97                 | 71.2                 | 65
    `;
    expect(rolesOf(sheet).slice(-2)).toEqual([
      "Responsiveness score: actual",
      "Responsiveness benchmark: target",
    ]);
  });

  it("are none where they say how a number is judged", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      Year | Month    | Value | Goal | Status | Trend
      2026 | January  | 1200  | 1300 | -1     | 1
      2026 | February | 1310  | 1300 | 1      | 1
      2026 | March    | 1250  | 1350 | -1     | -1
      2026 | April    | 1400  | 1350 | 1      | 1
    `;
    expect(rolesOf(sheet)).toEqual(expect.arrayContaining(["Value: actual", "Goal: target"]));
    expect(rolesOf(sheet)).not.toContain("Status: actual");
  });
});

describe("targets and actuals of several measures in one row", () => {
  it.each([
    ["Store | Sales target | Sales actual | Attainment | Visitors target | Visitors actual"],
    ["店舗 | 売上目標 | 売上実績 | 達成率 | 客数目標 | 客数実績"],
  ])("are told by their headings, also beside the progress of one: %s", (headings) => {
    const sheet = gridOf({ sheet: "Stores" })`
      ${headings}
      Leeds | 12000 | 11200 | 93%  | 4000 | 3900
      York  | 9000  | 9400  | 104% | 3200 | 3300
      Hull  | 7000  | 6100  | 87%  | 2500 | 2300
    `;
    const roles = rolesOf(sheet).map((text) => text.split(": ")[1]);
    expect(roles).toEqual(["target", "actual", "progress", "target", "actual"]);
  });
});
