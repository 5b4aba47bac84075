import { declaredTable } from "../../src/core/detect/declare-table";
import { headingReader } from "../../src/core/detect/headings/read-heading";
import { sheetOf } from "../../src/core/detect/sheet";
import { extractScorecard } from "../../src/core/extract/extract-scorecard";
import { usedArea, type Grid } from "../../src/core/model/grid";
import type { Kpi } from "../../src/core/model/kpi";
import { gridOf } from "../kit/grid";

/** What a user gets who takes the whole sheet as KPIs. */
function taken(grid: Grid): readonly Kpi[] {
  const [sheet, area] = [sheetOf(grid), usedArea(grid)];
  if (!sheet || !area) throw new Error("The sheet is blank.");
  const table = declaredTable(sheet, { area, tableKind: "kpi" }, headingReader());
  return extractScorecard([grid], [table]).kpis;
}

describe("a budget beside its actuals, taken as KPIs", () => {
  const rows = taken(gridOf({ sheet: "FY26" })`
    Code | Department | Item        | Budget | Actual | Utilization
    1000 | People     | Advertising | 1000   | 950    | 0.95
    2000 | People     | Training    | 1200   | 1300   | 1.08
    1000 | Works      | Net sales   | 8000   | 7900   | 0.99
  `);

  it("is what they are held against", () => {
    expect(rows.map(({ inputs }) => [inputs.actual, inputs.target])).toEqual([
      [950, 1000],
      [1300, 1200],
      [7900, 8000],
    ]);
  });

  it("leaves the side to the name of the row, not to another column's", () => {
    expect(rows.map(({ isDirectionDoubted }) => isDirectionDoubted ?? false)).toEqual([true, true, false]);
  });

  it("is held against what came last, month by month", () => {
    const months = taken(gridOf({ sheet: "Budget" })`
      Month   | Category | Budget | Actual
      2026-09 | Revenue  | 120    | 126
      2026-09 | Payroll  | 38     | 37
      2026-10 | Revenue  | 125    | 121
      2026-10 | Payroll  | 38     | 40
    `);
    expect(months.map(({ name, inputs }) => [name, inputs.actual, inputs.target])).toEqual([
      ["Revenue", 121, 125],
      ["Payroll", 40, 38],
    ]);
  });
});
