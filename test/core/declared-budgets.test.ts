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

describe("the lines of a budget", () => {
  const sides = (grid: Grid) =>
    taken(grid).map(({ name, levelSide, isDirectionDoubted }) => [
      name,
      levelSide ?? (isDirectionDoubted === true ? "asks" : undefined),
    ]);

  it("are spent or come in as their section says, up to its sum", () => {
    expect(
      sides(gridOf({ sheet: "Budget" })`
        Item            | Budget | Actual
        Income          |        |
        Membership fees | 500    | 480
        Refunds         | 30     | 32
        Total income    | 530    | 512
        Expenses        |        |
        Rent            | 200    | 210
        Training        | 100    | 90
        Interest income | 10     | 5
        Total expenses  | 310    | 305
                        |        |
        Reserve         | 40     | 20
      `),
    ).toEqual([
      ["Membership fees", "at least"],
      ["Refunds", "asks"],
      ["Rent", "at most"],
      ["Training", "at most"],
      ["Interest income", "asks"],
      ["Reserve", "asks"],
    ]);
  });

  it.each([
    ["Ausgaben", "Ist"],
    ["Dépenses 2026", "Réel"],
    ["Gastos", "Real"],
    ["Aufwendungen", "Ist"],
    ["Budget", "Spent"],
  ])("are spent where %s or %s says so", (sheet, heading) => {
    const rows = sides(gridOf({ sheet })`
      Item     | Budget | ${heading}
      Software | 200    | 210
      Travel   | 100    | 90
    `);
    expect(rows.map(([, side]) => side)).toEqual(["at most", "at most"]);
  });

  it("ask below the name of a department, or of both", () => {
    for (const sheet of ["Sales", "Customers", "Costa Rica", "Income and expenses", "Budget"]) {
      const rows = sides(gridOf({ sheet })`
        Item     | Budget | Actual
        Software | 200    | 210
        Travel   | 100    | 90
      `);
      expect(rows.map(([, side]) => side)).toEqual(["asks", "asks"]);
    }
  });
});
