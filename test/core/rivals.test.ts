import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 4, 10);

/** Name, actual, target and health of every KPI of a sheet. */
function judged(sheet: Grid): readonly unknown[][] {
  const { scorecard, assessments } = reviewWorkbook(workbookOf(sheet), AS_OF);
  return scorecard.kpis.map(({ name, inputs, key }) => [
    name,
    inputs.actual,
    inputs.target,
    assessments.get(key)?.health,
  ]);
}

describe("of several numbers of one period none is held against the target", () => {
  it("side by side", () => {
    const rows = judged(gridOf({ sheet: "Indicadores" })`
      Indicador                          | Meta | Feb. Op 1 | Feb. Op 2 | Mar. Op 1 | Mar. Op 2
      Porcentaje de tareas cumplidas     | 90   | 3         | 4         | 5         | 98
      Porcentaje de solicitudes resueltas | 95  | 10        | 12        | 15        | 97
    `);
    expect(rows.map((row) => row.at(-1))).toEqual(["Check inputs", "Check inputs"]);
  });

  it("below each other, where nothing tells the rows apart", () => {
    const rows = judged(gridOf({ sheet: "KPI Budget" })`
      Month   | Company | Revenue actual | Revenue target | NPS actual | NPS target
      2026-02 | North   | 13142   | 17778          | 80        | 100
      2026-03 | North   | 12667   | 20000          | 85        | 115
      2026-02 | South   | 7001    | 5333           | 10        | 12
      2026-03 | South   | 7002    | 6000           | 12        | 12
      2026-02 | South   | 901     | 533            | 10        | 12
      2026-03 | South   | 902     | 600            | 13        | 12
    `);
    expect(rows.map((row) => row.at(-1))).toEqual(["Check inputs", "Check inputs"]);
  });

  it("of several pairs, where the first actual is called like none of the targets", () => {
    const rows = judged(gridOf({ sheet: "KPI" })`
      County | Season to date actual | Cash month target | Cash MTD actual | Credit month target | Credit MTD actual
      Kilifi | 65541                 | 39538             | 68022           | 69798               | 98339
      Kwale  | 46291                 | 61601             | 16209           | 75378               | 19756
      Bomet  | 88000                 | 98989             | 44735           | 71400               | 61000
    `);
    expect(rows.map((row) => row.at(-1))).toEqual(["Check inputs", "Check inputs", "Check inputs"]);
  });

  it("but one row a period is, and January of the next year is another", () => {
    const rows = judged(gridOf({ sheet: "KPI" })`
      Month   | Revenue | Revenue budget
      2026-02 | 13142   | 17778
      2026-03 | 12667   | 12000
    `);
    expect(rows).toEqual([["Revenue", 12667, 12000, "On track"]]);
  });
});

describe("Actual and Plan in rows of their own, for several parts of the house", () => {
  const expected = [
    ["Revenue", 618, 600, "On track"],
    ["Revenue", 394, 551, "Off track"],
    ["Revenue", 368, 300, "On track"],
  ];

  it("belong together where the part is the same, however far apart", () => {
    const rows = judged(gridOf({ sheet: "KPI by state" })`
      Category | Scenario | State | Feb 2026 | Mar 2026
      Revenue  | Actual   | MI    | 852      | 618
      Revenue  | Actual   | TX    | 626      | 394
      Revenue  | Actual   | CO    | 295      | 368

      Revenue  | Plan     | MI    | 874      | 600
      Revenue  | Plan     | TX    | 607      | 551
      Revenue  | Plan     | CO    | 290      | 300
    `);
    expect(rows).toEqual(expected);
  });

  it("and a second Actual begins anew where no column tells the part", () => {
    const rows = judged(gridOf({ sheet: "KPI by state" })`
      KPI      | Scenario | Feb 2026 | Mar 2026
      Revenue  | Actual   | 852      | 618
      Revenue  | Plan     | 874      | 600
      Revenue  | Actual   | 626      | 394
      Revenue  | Plan     | 607      | 551
      Revenue  | Actual   | 295      | 368
      Revenue  | Plan     | 290      | 300
    `);
    expect(rows).toEqual(expected);
  });
});

describe("a 0 where a number is to fall", () => {
  const healthOf = (progress: string) =>
    judged(gridOf({ sheet: "KPIs" })`
      KPI               | Baseline | Target  | Actual | Progress | Start      | Due
      Lead time         | 93 days  | 60 days | 0      | ${progress} | 2026-01-01 | 2026-12-31
      Complaints a week | 20       | 5       | 12     | 53%      | 2026-01-01 | 2026-12-31
    `)[0]?.at(-1);

  it("is nothing measured where its own progress is none, and else what it says", () => {
    expect(healthOf("0%")).toBe("Check inputs");
    expect(healthOf("100%")).toBe("Achieved");
    expect(healthOf("")).toBe("Achieved");
  });
});
