import { detectTables } from "../../../src/core/detect/detect-tables";
import { extractScorecard } from "../../../src/core/extract/extract-scorecard";
import type { Grid } from "../../../src/core/model/grid";
import type { Kpi } from "../../../src/core/model/kpi";
import type { Scorecard } from "../../../src/core/model/scorecard";
import { drawnSheet } from "../../kit/drawn-sheet";
import { grid, gridOf, workbookOf } from "../../kit/grid";

function scorecardOf(sheet: Grid): Scorecard {
  return extractScorecard([sheet], detectTables(workbookOf(sheet), []));
}

/** Name, actual and target of each KPI. */
function kpisOf(sheet: Grid): readonly (readonly unknown[])[] {
  return scorecardOf(sheet).kpis.map(({ name, inputs }) => [name, inputs.actual, inputs.target]);
}

function onlyKpi(sheet: Grid): Kpi {
  const [kpi, ...others] = scorecardOf(sheet).kpis;
  if (!kpi || others.length > 0) throw new Error("There is not one KPI.");
  return kpi;
}

test("the target of a period is for what came in it, not for a share beside all periods", () => {
  expect(
    kpisOf(grid`
      Indicator        | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual | Current result
      Roads paved (km) | 10        | 8         | 12        | 9         | 71%
      Families served  | 400       | 380       | 420       | 401       | 90%
    `),
  ).toEqual([
    ["Roads paved (km)", 9, 12],
    ["Families served", 401, 420],
  ]);
});

describe("a comparative or a forecast is neither baseline nor target", () => {
  const COLUMNS = ["Actual", "Plan", "Forecast", "PY"];
  const VALUES: Readonly<Record<string, readonly number[]>> = {
    Actual: [105, 41, 7],
    Plan: [100, 45, 6],
    Forecast: [110, 44, 5],
    PY: [120, 50, 9],
  };
  const ORDERS = COLUMNS.flatMap((first) =>
    COLUMNS.filter((column) => column !== first).map((second) => [
      first,
      second,
      ...COLUMNS.filter((column) => column !== first && column !== second),
    ]),
  );

  it.each(ORDERS)("as columns: %s, %s, %s, %s", (...order) => {
    const rows = ["Revenue", "Margin", "Churn"].map(
      (name, index) => `${name} | ${order.map((column) => VALUES[column]?.[index] ?? "").join(" | ")}`,
    );
    const { kpis } = scorecardOf(drawnSheet([`KPI | ${order.join(" | ")}`, ...rows].join("\n")));
    expect(kpis.map(({ inputs }) => [inputs.actual, inputs.target, inputs.baseline])).toEqual([
      [105, 100, undefined],
      [41, 45, undefined],
      [7, 6, undefined],
    ]);
  });

  it.each(ORDERS)("as rows: %s, %s, %s, %s", (...order) => {
    const rows = ["Revenue", "Margin", "Churn"].flatMap((name, index) =>
      order.map(
        (series, place) => `${place === 0 ? name : ""} | ${series} | ${VALUES[series]?.[index] ?? ""} | `,
      ),
    );
    const { kpis } = scorecardOf(drawnSheet(["KPI | Type | Jan | Feb", ...rows].join("\n")));
    expect(kpis.map(({ inputs }) => [inputs.actual, inputs.target, inputs.baseline])).toEqual([
      [105, 100, undefined],
      [41, 45, undefined],
      [7, 6, undefined],
    ]);
  });
});

describe("objectives and their key results", () => {
  it("stand in columns of their own, the objective on the first row of its key results", () => {
    const { objectives, keyResults } = scorecardOf(grid`
      Objective    | Key result                | Owner | Baseline | Target | Current
      Close faster | Close in 4 days           | Ida   | 8        | 4      | 6
                   | No manual journals        | Per   | 120      | 0      | 40
      Keep clients | Raise NPS from 40 to 55   | Una   | 40       | 55     | 47
    `);
    expect(objectives.map(({ name, keyResults: keys }) => [name, keys])).toEqual([
      ["Close faster", ["Sheet1!B2", "Sheet1!B3"]],
      ["Keep clients", ["Sheet1!B4"]],
    ]);
    expect(keyResults.map(({ objective, owner }) => [objective, owner])).toEqual([
      ["Close faster", "Ida"],
      ["Close faster", "Per"],
      ["Keep clients", "Una"],
    ]);
  });

  it("may be merged over the rows of their key results", () => {
    const { objectives } = scorecardOf(
      gridOf({ merges: ["A2:A3", "A4:A5"] })`
        目標         | 主要な成果       | 目標値 | 現在値
        顧客を増やす | 新規顧客数を50に | 50     | 31
                     | 解約率を2%に     | 2%     | 3%
        早く締める   | 締めを4日に      | 4      | 6
                     | 手作業をゼロに   | 0      | 12
      `,
    );
    expect(objectives.map(({ name, keyResults }) => [name, keyResults.length])).toEqual([
      ["顧客を増やす", 2],
      ["早く締める", 2],
    ]);
  });

  it("may share a column, told apart by their codes", () => {
    const { objectives, keyResults } = scorecardOf(grid`
      OKR                            | Responsável | Meta | Atual
      O1: Vender com margem          |             |      |
      KR1: Margem bruta de 45%       | Rita        | 45%  | 41%
      KR2: Desconto abaixo de 8%     | Luís        | 8%   | 10%
      O2: Receber mais cedo          |             |      |
      KR1: Prazo médio de 38 dias    | Eva         | 38   | 44
    `);
    expect(objectives.map(({ name }) => name)).toEqual(["O1: Vender com margem", "O2: Receber mais cedo"]);
    expect(keyResults.map(({ at, objective }) => [at.row, objective])).toEqual([
      [2, "O1: Vender com margem"],
      [3, "O1: Vender com margem"],
      [5, "O2: Receber mais cedo"],
    ]);
  });

  it("keep what the words of a key result state", () => {
    const { keyResults } = scorecardOf(grid`
      Objective    | Key result              | Owner
      Keep clients | Raise NPS from 40 to 55 | Una
      Close faster | Close in 4 days         | Ida
    `);
    expect(keyResults[0]?.statement).toMatchObject({ baseline: 40, target: 55 });
    expect(keyResults[0]?.inputs).toEqual({});
  });
});

describe("a KPI's actual and target", () => {
  it("are those of the last period that is filled", () => {
    const sheet = drawnSheet(`# merges B1:C1 D1:E1 F1:G1
 | Q1 | | Q2 | | Q3 |
KPI | Target | Actual | Target | Actual | Target | Actual
Churn | 3% | 2.9% | 2.5% | 2.7% | 2% |
DSO | 45 | 48 | 44 | | 40 |`);
    expect(kpisOf(sheet)).toEqual([
      ["Churn", 0.027, 0.025],
      ["DSO", 48, 45],
    ]);
  });

  it("come from the months beside one target for the year", () => {
    expect(
      kpisOf(grid`
        Kennzahl       | Zielwert | Jan | Feb | Mrz | Apr
        Krankenstand   | 4%       | 5%  | 4.6% | 4.4% |
        Liefertreue    | 97%      | 94% | 95% |     |
      `),
    ).toEqual([
      ["Krankenstand", 0.044, 0.04],
      ["Liefertreue", 0.95, 0.97],
    ]);
  });

  it("stand on rows of their own below the name, in the actual's last period", () => {
    const sheet = grid`
      KPI           |            | jan | feb | mrt | apr
      Ziekteverzuim | Doel       | 4%  | 4%  | 3.9% | 3.8%
                    | Realisatie | 5%  | 4.6% | 4.2% |
                    | Afwijking  | 1%  | 0.6% | 0.3% |
      Levertijd     | Doel       | 3   | 3   | 3   | 3
                    | Realisatie | 4   | 3.5 |     |
                    | Afwijking  | 1   | 0.5 |     |
    `;
    expect(kpisOf(sheet)).toEqual([
      ["Ziekteverzuim", 0.042, 0.039],
      ["Levertijd", 3.5, 3],
    ]);
    expect(scorecardOf(sheet).kpis[0]?.cells).toEqual({
      actual: { sheet: "Sheet1", row: 2, column: 4 },
      target: { sheet: "Sheet1", row: 1, column: 4 },
    });
  });

  it("stand on rows of their own that repeat the name", () => {
    expect(
      kpisOf(grid`
        KPI   | Scenario | Q1 | Q2 | Q3
        Churn | Actual   | 3% | 2% |
        Churn | Plan     | 3% | 3% | 2%
        DSO   | Actual   | 48 | 46 |
        DSO   | Plan     | 45 | 44 | 42
      `),
    ).toEqual([
      ["Churn", 0.02, 0.03],
      ["DSO", 46, 44],
    ]);
  });

  it.each(["Var %", "Zibble"])("stand on rows that take turns with a third called %s", (third) => {
    expect(
      kpisOf(grid`
        KPI     | Type     | Aug  | Sep  | Oct
        Revenue | Plan     | 100  | 105  | 110
                | Actual   | 98   | 107  | 104
                | ${third} | -2%  | 2%   | -5%
        Churn   | Plan     | 3%   | 3%   | 3%
                | Actual   | 2.8% | 3.4% | 3.1%
                | ${third} | -7%  | 13%  | 3%
      `),
    ).toEqual([
      ["Revenue", 104, 110],
      ["Churn", 0.031, 0.03],
    ]);
  });

  it("stand on rows whose names end in Ist and Plan, under the first of the names", () => {
    expect(
      kpisOf(grid`
        Kennzahl             | Einheit | Q1  | Q2  | Q3
        Auftragsbestand Ist  | T€      | 410 | 432 |
        Auftragsbestand Plan | T€      | 400 | 425 | 450
        Liefertreue Ist      | %       | 91% | 93% |
        Liefertreue Plan     | %       | 95% | 96% | 97%
      `),
    ).toEqual([
      ["Auftragsbestand Ist", 432, 425],
      ["Liefertreue Ist", 0.93, 0.96],
    ]);
  });

  it("stand side by side where the headings name the KPIs", () => {
    expect(
      kpisOf(grid`
                   | CV | CV Target | Offers | Offers Target
        2026-01-31 | 42 | 40        | 18     | 20
        2026-02-28 | 38 | 41        | 21     | 22
        2026-03-31 |    | 42        |        | 22
      `),
    ).toEqual([
      ["CV", 38, 41],
      ["Offers", 21, 22],
    ]);
  });

  it("are called in short right behind their measure, if no other measure is called so", () => {
    expect(
      kpisOf(grid`
        Month      | Gross churn | Churn target | CAC payback (m) | Payback target | Net leads | Paid leads | Leads target
        2026-01-31 | 2.1%        | 2%           | 17              | 16             | 40        | 12         | 50
        2026-02-28 | 1.8%        | 2%           | 15              | 16             | 42        | 15         | 50
      `),
    ).toEqual([
      ["Gross churn", 0.018, 0.02],
      ["CAC payback (m)", 15, 16],
      ["Net leads", 42, undefined],
      ["Paid leads", 15, undefined],
    ]);
  });

  it("stand beside columns that are called like them, whatever word says which is which", () => {
    expect(
      kpisOf(grid`
        Month      | Sales data target | Sales data actual | Sales data average | Pay total
        2026-01-31 | 40                | 42                | 42                 | 12
        2026-02-28 | 41                | 38                | 40                 | 13
      `),
    ).toEqual([
      ["Sales data actual", 38, 41],
      ["Sales data average", 40, undefined],
      ["Pay total", 13, undefined],
    ]);
    expect(
      kpisOf(grid`
        month      | revenue_eur | revenue_target_eur | expenses_eur | expense_target_eur | staff | profit_target_eur
        2026-01-31 | 142         | 140                | 98           | 96                 | 12    | 44
        2026-02-28 | 138         | 141                | 97           | 95                 | 13    | 46
      `),
    ).toEqual([
      ["revenue_eur", 138, 141],
      ["expenses_eur", 97, 95],
      ["staff", 13, undefined],
    ]);
  });

  it("are absent where the table has no such column, and blank where the cell is", () => {
    const kpi = onlyKpi(grid`
      KPI   | Target | Frequency | Data owner
      Churn |        | Monthly   | Ada
    `);
    expect("target" in kpi.inputs).toBe(true);
    expect(kpi.inputs.target).toBeUndefined();
    expect("actual" in kpi.inputs).toBe(false);
  });

  it("are never the month that a column of the table says", () => {
    const { kpis } = scorecardOf(grid`
      KPI   | Month      | Target | Owner
      Churn | 2026-03-31 | 2%     | Ada
      DSO   | 2026-03-31 | 45     | Bo
    `);
    expect(kpis.map(({ inputs }) => inputs.actual)).toEqual([undefined, undefined]);
  });
});

describe("what else a row says", () => {
  it("is the owner, the department, the unit and the weight", () => {
    const [kpi] = scorecardOf(grid`
      Code | Indicador  | Área       | Unidad | Peso | Meta | Real | Responsable
      F-01 | Rotación   | Logística  | veces  | 0.3  | 7    | 6.1  | Ana Ruiz
      F-02 | Morosidad  | Finanzas   | %      | 0.7  | 4%   | 5%   | Luis Gil
    `).kpis;
    expect(kpi).toMatchObject({
      name: "Rotación",
      owner: "Ana Ruiz",
      department: "Logística",
      unit: "veces",
      weight: 0.3,
    });
  });

  it("joins a name that is wrapped over two lines", () => {
    expect(
      kpisOf(grid`
        Indicateur            | Unité | Cible | Réalisé
        Taux de factures      | %     | 95%   | 92%
        payées à l'échéance   |       |       |
        Délai moyen de        | jours | 30    | 34
        traitement            |       |       |
        Coût par dossier      | €     | 18    | 21
      `),
    ).toEqual([
      ["Taux de factures payées à l'échéance", 0.92, 0.95],
      ["Délai moyen de traitement", 34, 30],
      ["Coût par dossier", 21, 18],
    ]);
  });

  it("keeps equal names apart by their places", () => {
    const { kpis } = scorecardOf(grid`
      KPI   | Region | Target | Actual
      Churn | North  | 2%     | 3%
      Churn | South  | 2%     | 1%
      NPS   | North  | 40     | 38
    `);
    expect(new Set(kpis.map(({ key }) => key)).size).toBe(kpis.length);
    expect(kpis.map(({ name }) => name)).toEqual(["Churn", "Churn", "NPS"]);
  });

  it("leaves totals and sections out", () => {
    expect(
      kpisOf(grid`
        KPI         | Target | Actual | Comment
        Finance     |        |        |
        DSO         | 45     | 48     | Late payers
        Cash ratio  | 0.6    | 0.7    |
        Customers   |        |        |
        Churn       | 2%     | 3%     | Two exits
        Average     | 15.9   | 16.2   |
      `).map(([name]) => name),
    ).toEqual(["DSO", "Cash ratio", "Churn"]);
  });
});
