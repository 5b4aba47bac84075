import { measuresOf } from "../../src/core/model/scorecard";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function stalenessUnder(sheet: string, headings: string): string {
  const review = reviewWorkbook(
    workbookOf(gridOf({ sheet })`
      Indicator    | ${headings}
      Vacancy rate | 10% | 10% | 12% | 10% | 11%
      Absence rate | 4%  | 4%  | 5%  | 4%  | 4.5%
    `),
    AS_OF,
  );
  const [kpi] = measuresOf(review.scorecard);
  return review.assessments.get(kpi?.key ?? "")?.staleness ?? "";
}

const QUARTERS = "Q1 Target | Q1 Actual | Q2 Target | Q2 Actual";

describe("of a year from 2026 into 2027 nobody knows when its second quarter ends", () => {
  test.each([
    ["KPIs", `Annual target 2026/27 | ${QUARTERS}`],
    ["KPIs", `Annual target 2026-2027 | ${QUARTERS}`],
    ["KPIs 2026-27", `Annual target | ${QUARTERS}`],
    ["KPIs", "Target | Q4 FY26 | Q1 FY27 | Q2 FY27 | Q3 FY27"],
    ["KPIs", "Ziel | Q4 GJ26 | Q1 GJ27 | Q2 GJ27 | Q3 GJ27"],
  ])("on %s: %s", (sheet, headings) => expect(stalenessUnder(sheet, headings)).toBe(""));

  test("but of a calendar year, and of months", () => {
    expect(stalenessUnder("KPIs", `Annual target 2026 | ${QUARTERS}`)).toBe("Stale");
    expect(
      stalenessUnder(
        "KPIs 2026-27",
        "Target | Jul 2026 Target | Jul 2026 Actual | Aug 2026 Target | Aug 2026 Actual",
      ),
    ).toBe("Stale");
  });
});

test("the quarter of a company's year is no period that has not begun", () => {
  const review = reviewWorkbook(
    workbookOf(
      gridOf({})`
        Metric                | Target | Q1 FY27 | Q2 FY27 | Q3 FY27
        Revenue               | 21.5   | 18.2    | 19.6    | 22.1
        Net revenue retention | 110%   | 108%    | 109%    | 107%
      `,
    ),
    AS_OF,
  );
  const words = measuresOf(review.scorecard).map(({ key }) => review.assessments.get(key)?.health);
  expect(words).toEqual(["On track", "At risk"]);
});
