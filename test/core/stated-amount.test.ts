import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI | Target | Actual
      ${row}
      NPS | 40 | 42
    `),
    dateSerial(2026, 11, 10),
  );
  return assessments.get(scorecard.kpis[0]?.key ?? "")?.health;
}

describe("a KPI that is a sentence says how much of it is wanted", () => {
  test.each([
    ["Close 3 naming gifts | 3 | 3", "On track"],
    ["Close 3 naming gifts | 3 | 1", "Off track"],
    ["Publish 12 field notes | 12 | 14", "On track"],
    ["100% of staff briefed on fire drills | 100% | 90%", "Off track"],
  ])("%s", (row, health) => expect(healthOf(row)).toBe(health));

  test.each([
    "Close the month in 4 days | 4 | 3",
    "Spend 40 on ads | 40 | 50",
    "Close 3 naming gifts | 5 | 4",
    "Naming gifts | 3 | 2",
  ])("but of this nobody knows: %s", (row) => expect(healthOf(row)).toBe("Check inputs"));
});
