import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI        | Baseline | Target | Actual | Direction
      ${row}
      Open rates | 20       | 40     | 42     |
    `),
    dateSerial(2026, 11, 10),
  );
  return assessments.get(scorecard.kpis[0]?.key ?? "")?.health;
}

describe("from its baseline to its target a measure would get worse: which way is good is asked, and never Achieved", () => {
  test.each([
    "Customer satisfaction | 90 | 85 | 80 |",
    "Net sales | 100 | 80 | 70 |",
    "NPS | 40 | 30 | 20 |",
    "Support costs | 100 | 120 | 130 |",
    "Complaints | 10 | 12 | 15 |",
  ])("%s", (row) => expect(healthOf(row)).toBe("Check inputs"));

  test.each([
    ["Customer satisfaction | 80 | 85 | 86 |", "Achieved"],
    ["Complaints | 12 | 10 | 9 |", "Achieved"],
    ["Reduce NPS surveys sent | 40 | 30 | 20 |", "Achieved"],
    ["Headcount | 100 | 80 | 80 |", "Achieved"],
    ["Zibble | 100 | 80 | 70 |", "Achieved"],
    ["Net sales | 100 | 80 | 70 | at least", "Off track"],
    ["Support costs | 100 | 120 | 118 | at most", "On track"],
  ])("but %s", (row, health) => expect(healthOf(row)).toBe(health));
});
