import { allCandidates } from "../../../src/core/detect/all-candidates";
import { findTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { areaFromA1, areaToA1 } from "../../../src/core/model/address";
import { gridOf, workbookOf } from "../../kit/grid";

const MEASURES = gridOf({ sheet: "KPI" })`
  Measure          | Target | Actual
  Customer churn % | 2      | 3
  Lead time        | 4      | 5
  Refund rate %    | 7      | 6
`;

function withPivot(sheet: Grid, area: string): Grid {
  const pivot = areaFromA1(area);
  return { ...sheet, pivotAreas: pivot ? [pivot] : [] };
}

describe("a pivot table", () => {
  it("is no table of ours, whatever it is called, and the sheet says so", () => {
    const { tables, perhaps, notTaken } = findTables(workbookOf(withPivot(MEASURES, "A1:C4")), []);
    expect([tables, perhaps]).toEqual([[], []]);
    expect(notTaken).toEqual([{ sheet: "KPI", reason: "It is a pivot table." }]);
  });

  it("leaves the table beside it alone", () => {
    const beside = withPivot(MEASURES, "F1:H9");
    expect(findTables(workbookOf(beside), []).tables.map(({ area }) => areaToA1(area))).toEqual(["A1:C4"]);
  });

  it("that was copied as values is known by what Excel wrote over it", () => {
    const { tables, perhaps, notTaken } = findTables(
      workbookOf(gridOf({ sheet: "KPI" })`
        Étiquettes de lignes | Objectif | Réalisé
        Taux de retour       | 4        | 5
        Taux de réclamation  | 2        | 3
        Taux de service      | 95       | 93
      `),
      [],
    );
    expect([tables, perhaps]).toEqual([[], []]);
    expect(notTaken[0]?.reason).toBe("It is a pivot table.");
  });
});

describe("a name", () => {
  const sheetCalled = (sheet: string): Grid => ({ ...MEASURES, sheet });
  const observedIn = (fileName: string, sheet: string): unknown =>
    allCandidates({ ...workbookOf(sheetCalled(sheet)), fileName }).map(({ observations }) => observations);

  it("of a text file says nothing: its sheet is called as the file", () => {
    expect(observedIn("kpi-2026.csv", "kpi-2026")).toEqual(observedIn("list.csv", "list"));
  });

  it("of a sheet in a workbook is its author's", () => {
    expect(observedIn("Book1.xlsx", "KPI")).not.toEqual(observedIn("Book1.xlsx", "List"));
  });
});
