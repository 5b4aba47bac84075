import { reviewWorkbook } from "../../../src/core/review-workbook";
import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function readIn(sheet: Grid): readonly (readonly unknown[])[] {
  const { scorecard } = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 11, 10));
  return measuresOf(scorecard).map(({ name, inputs: { target, actual } }) => [name, target, actual]);
}

describe("a value without a heading is what the label to its left says", () => {
  it("below objectives", () => {
    const read = readIn(grid`
      Objective | Win new segments      |        |    |        |
      KR1       | Sign 20 clinics       | Target | 20 | Actual | 12
      KR2       | Launch in 3 countries | Target | 3  | Actual | 1
      Objective | Keep customers happy  |        |    |        |
      KR1       | Win 50 references     | Target | 50 | Actual | 44
    `);
    expect(read).toContainEqual(["Sign 20 clinics", 20, 12]);
    expect(read).toContainEqual(["Win 50 references", 50, 44]);
  });

  it("in rows that begin with such labels, days among them", () => {
    const read = readIn(grid`
      Objective: Keep customers happy
      KR1 | NPS from 40 to 50   | Owner: | Ann | Target: | 50 | Current: | 44  | Due: | 2026-12-31
      KR2 | Churn below 2%      | Owner: | Bo  | Target: | 2% | Current: | 3%  | Due: | 2026-12-31
      KR3 | 20 new partners     | Owner: | Cy  | Target: | 20 | Current: | 12  | Due: | 2026-12-31
    `);
    expect(read).toEqual([
      ["NPS from 40 to 50", 50, 44],
      ["Churn below 2%", 0.02, 0.03],
      ["20 new partners", 20, 12],
    ]);
  });

  it("but not what stands beside labels that differ", () => {
    const read = readIn(grid`
      KPI     | Target | Actual |         |
      Revenue | 120    | 110    | Source: | 7
      EBITDA  | 20     | 22     | Target: | 8
      Churn   | 3%     | 4%     | Page    | 9
    `);
    expect(read).toEqual([
      ["Revenue", 120, 110],
      ["EBITDA", 20, 22],
      ["Churn", 0.03, 0.04],
    ]);
  });
});
