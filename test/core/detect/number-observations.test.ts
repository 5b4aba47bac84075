import { allCandidates } from "../../../src/core/detect/all-candidates";
import type { Observations } from "../../../src/core/detect/judge/observed";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function observedIn(sheet: Grid): Observations {
  return allCandidates(workbookOf(sheet))[0]?.observations ?? {};
}

/** The numbers of the second column get these formats, from the top. */
function withFormats(sheet: Grid, formats: readonly string[]): Grid {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const numberFormat = column === 1 ? formats[row - 1] : undefined;
      return numberFormat === undefined ? cell : { ...cell, numberFormat };
    }),
  );
  return { ...sheet, rows };
}

describe("of the columns of numbers it is observed", () => {
  it("that all of them are targets, whoever they are set for", () => {
    const observed = observedIn(grid`
      Branch | Target service | Target sales | Target total
      North  | 1200           | 3400         | 4600
      South  | 1100           | 3100         | 4200
      West   | 900            | 2800         | 3700
    `);
    expect(observed).toMatchObject({ "only targets": 1, "numbers headed target": 1 });
  });

  it("which part of them is headed so", () => {
    const observed = observedIn(grid`
      Measure | Target | Actual
      Churn   | 1200   | 1100.5
      Refunds | 1300   | 1250.5
      Returns | 1500   | 1430.5
    `);
    expect(observed["numbers headed target"]).toBe(0.5);
    expect(observed["only targets"]).toBeUndefined();
  });

  it.each(["KPI 2", "tKPI1", "total_kpi", "Kennzahl A"])("that a heading says KPI: %s", (heading) => {
    const observed = observedIn(grid`
      Product | ${heading} | Price
      Lamp    | 284.5      | 12.5
      Chair   | 170.25     | 80.5
      Table   | 760.75     | 99.9
    `);
    expect(observed["headings say kpi"]).toBe(1);
  });

  it("that percentages, amounts and counts stand below each other", () => {
    const sheet = grid`
      Measure | Actual
      Revenue | 120000
      Margin  | 0.31
      Orders  | 5120.5
    `;
    expect(observedIn(withFormats(sheet, ["€ #,##0", "0%", "#,##0"]))["formats differ"]).toBe(1);
    expect(observedIn(withFormats(sheet, ["0%", "0%", "0%"]))["formats differ"]).toBeUndefined();
  });

  it("that there are none", () => {
    const observed = observedIn(grid`
      Goal            | Measure        | Owner
      Win more shops  | Shops served   | Ada Roe
      Answer faster   | Response time  | Bo Lind
      Keep the people | Staff turnover | Cy Marsh
    `);
    expect(observed["no numbers"]).toBe(1);
  });
});
