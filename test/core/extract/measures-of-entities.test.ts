import { detectTables } from "../../../src/core/detect/detect-tables";
import { extractScorecard } from "../../../src/core/extract/extract-scorecard";
import type { Grid } from "../../../src/core/model/grid";
import type { Kpi } from "../../../src/core/model/kpi";
import { gridOf, workbookOf } from "../../kit/grid";

function kpisOf(sheet: Grid): readonly Kpi[] {
  return extractScorecard([sheet], detectTables(workbookOf(sheet), [])).kpis;
}

function pairsOf(sheet: Grid): readonly (readonly unknown[])[] {
  return kpisOf(sheet).map(({ name, inputs }) => [name, inputs.actual, inputs.target]);
}

describe("several pairs of target and actual in the row of a person or a shop", () => {
  const SHOPS = gridOf({ sheet: "Shops" })`
    Shop  | Sales target | Sales actual | Visits target | Visits actual
    Leeds | 52000        | 49800        | 8100          | 8350
    York  | 41000        | 43500        | 6500          | 6120
    Hull  | 37000        | 35200        | 5900          | 6010
  `;

  it("are a KPI each, called by both", () => {
    expect(pairsOf(SHOPS)).toEqual([
      ["Sales · Leeds", 49800, 52000],
      ["Sales · York", 43500, 41000],
      ["Sales · Hull", 35200, 37000],
      ["Visits · Leeds", 8350, 8100],
      ["Visits · York", 6120, 6500],
      ["Visits · Hull", 6010, 5900],
    ]);
  });

  it("have a place each, where the number is typed", () => {
    const keys = kpisOf(SHOPS).map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(["Shops!C2", "Shops!C3", "Shops!C4", "Shops!E2"]);
  });

  it("belong to the person", () => {
    const [first] = kpisOf(gridOf({ sheet: "Sales" })`
      Salesperson | Calls actual | Calls target | Deals actual | Deals target
      Ada Long    | 120          | 100          | 8            | 10
      Ben Kerr    | 80           | 100          | 11           | 10
      Cleo Marsh  | 95           | 90           | 6            | 8
    `);
    expect(first?.name).toBe("Calls · Ada Long");
  });

  it("find each other under groups and in either order, a bonus beside them is none", () => {
    expect(
      pairsOf(gridOf({ sheet: "Vendas" })`
        Colaborador | Meta Vendas | Vendas Realizadas | Meta Visitas | Visitas Realizadas | Bónus
        Ana         | 50000       | 47200             | 40           | 44                 | 1416
        Bruno       | 45000       | 51000             | 40           | 37                 | 1530
        Caio        | 60000       | 58100             | 45           | 45                 | 1743
      `).map(([name]) => name),
    ).toEqual([
      "Vendas · Ana",
      "Vendas · Bruno",
      "Vendas · Caio",
      "Visitas · Ana",
      "Visitas · Bruno",
      "Visitas · Caio",
    ]);
  });

  it("are left alone where nothing tells which belong together, or the rows apart", () => {
    const apart = pairsOf(gridOf({ sheet: "Shops" })`
      Store | Sales target | Sales actual north | Sales actual south | Visits target | Visits actual
      Leeds | 52000        | 49800              | 100                | 8100          | 8350
      York  | 41000        | 43500              | 200                | 6500          | 6120
      Hull  | 37000        | 35200              | 300                | 5900          | 6010
    `);
    expect(apart.map(([name]) => name)).toEqual(["Visits · Leeds", "Visits · York", "Visits · Hull"]);
    const twice = kpisOf(gridOf({ sheet: "Shops" })`
      Shop  | Sales target | Sales actual | Visits target | Visits actual
      Leeds | 52000        | 49800        | 8100          | 8350
      Leeds | 41000        | 43500        | 6500          | 6120
      Hull  | 37000        | 35200        | 5900          | 6010
    `);
    expect(twice).toEqual([]);
  });

  it("are told by their place where all targets are called alike", () => {
    expect(
      pairsOf(gridOf({ sheet: "Sites" })`
        Site  | Safety score | Target | On time | Target
        Porto | 92           | 95     | 96%     | 95%
        Lyon  | 97           | 95     | 93%     | 95%
        Graz  | 94           | 95     | 97%     | 95%
      `).slice(2, 4),
    ).toEqual([
      ["Safety score · Graz", 94, 95],
      ["On time · Porto", 0.96, 0.95],
    ]);
  });

  it("may be a line's or a plant's beside each measure", () => {
    expect(
      pairsOf(gridOf({ sheet: "Lines", merges: ["B1:C1", "D1:E1"] })`
              | Line 1 |        | Line 2 |
        KPI   | Target | Actual | Target | Actual
        OEE   | 78%    | 75%    | 80%    | 82%
        Scrap | 2%     | 2.4%   | 2%     | 1.8%
      `),
    ).toEqual([
      ["Line 1 · OEE", 0.75, 0.78],
      ["Line 1 · Scrap", 0.024, 0.02],
      ["Line 2 · OEE", 0.82, 0.8],
      ["Line 2 · Scrap", 0.018, 0.02],
    ]);
  });
});

test("a pair is called as its headings are written", () => {
  const kpis = kpisOf(gridOf({ sheet: "Agents" })`
    Agent    | Calls/day target | Calls/day actual | AHT target (s) | AHT actual (s)
    Ada Long | 60               | 64               | 300            | 285
    Bo Lind  | 60               | 52               | 300            | 341
  `);
  expect(kpis.map(({ name }) => name).slice(0, 2)).toEqual(["Calls/day · Ada Long", "Calls/day · Bo Lind"]);
  expect(kpis.at(-1)).toMatchObject({ isDirectionDoubted: true, likelySide: "at most" });
});
