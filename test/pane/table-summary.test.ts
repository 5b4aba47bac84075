import { detectTables } from "../../src/core/detect/detect-tables";
import { extractScorecard } from "../../src/core/extract/extract-scorecard";
import type { Grid } from "../../src/core/model/grid";
import { readSentence, tableSummary } from "../../src/pane/tables/table-summary";
import { gridOf, workbookOf } from "../kit/grid";

function toldOf(sheet: Grid): readonly string[] {
  const [table] = detectTables(workbookOf(sheet), []);
  if (!table) return [];
  const measures = extractScorecard([sheet], [table]).kpis.length;
  return [tableSummary(table, (said) => said, { objectives: 0, measures }), readSentence(table)];
}

describe("what a table holds is counted in what it holds", () => {
  it("months below each other are one KPI for each column, and no KPIs themselves", () => {
    const [summary, sentence] = toldOf(gridOf({ sheet: "Billing KPI" })`
      Month    | Target | Actual
      Apr 2026 | 12     | 4
      May 2026 | 45     | 14
      Jun 2026 | 17     | 13
    `);
    expect(summary).toMatch(/^1 KPI, .*one period per row · sheet Billing KPI/);
    expect(sentence).toMatch(/^3 rows/);
  });

  it("a row per KPI is a KPI", () => {
    const [summary, sentence] = toldOf(gridOf({ sheet: "KPIs" })`
      KPI   | Target | Actual
      NPS   | 12     | 4
      Churn | 5%     | 4%
    `);
    expect(summary).toBe("2 KPIs · sheet KPIs, A1:C3");
    expect(sentence).toMatch(/^2 KPIs/);
  });
});
