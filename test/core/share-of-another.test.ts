import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI              | Target | Actual
      ${row}
      Recycled waste   | 70%    | 71%
      Customer churn   | 3%     | 2%
    `),
    dateSerial(2026, 11, 10),
  );
  return assessments.get(scorecard.kpis[0]?.key ?? "")?.health;
}

describe("a percentage beside what it is a share or a change of", () => {
  test.each([
    "Headcount growth | 5%   | 412",
    "Revenue growth   | 12%  | 98000",
    "Emissions        | -22% | 3900",
    "Water withdrawal | -15% | 3.4",
    "Signups          | 2x   | 800",
  ])("is not compared: %s", (row) => expect(healthOf(row)).toBe("Check inputs"));

  test.each([
    ["Revenue growth | 12% | 14%", "On track"],
    ["Revenue growth | 12% | 200%", "On track"],
    ["Pipeline coverage | 3x | 3.4", "On track"],
  ])("unless both show their sign: %s", (row, health) => expect(healthOf(row)).toBe(health));
});
