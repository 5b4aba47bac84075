import { detectTables } from "../../../src/core/detect/detect-tables";
import { extractScorecard } from "../../../src/core/extract/extract-scorecard";
import type { Scorecard } from "../../../src/core/model/scorecard";
import { gridOf, workbookOf } from "../../kit/grid";

function scorecardOf(sheet: ReturnType<ReturnType<typeof gridOf>>): Scorecard {
  return extractScorecard([sheet], detectTables(workbookOf(sheet), []));
}

describe("objectives that head columns", () => {
  const { objectives, keyResults } = scorecardOf(gridOf({ sheet: "OKR Q3" })`
    Objective | Win the mid-market                  | Customers stay
    KR 1      | 40 new customers with 50 to 250 staff | Cut churn from 3% to 2% a month
    KR 2      | Lift win rate from 18% to 25%       | Raise NPS from 31 to 45
    KR 3      |                                     | Answer 80% of questions on the same day
  `);

  it("each have the key results below them", () => {
    expect(objectives.map(({ name, keyResults: keys }) => [name, keys])).toEqual([
      ["Win the mid-market", ["OKR Q3!B2", "OKR Q3!B3"]],
      ["Customers stay", ["OKR Q3!C2", "OKR Q3!C3", "OKR Q3!C4"]],
    ]);
  });

  it("give key results that say themselves what they are measured by", () => {
    const stated = keyResults.map(({ objective, statement: { baseline, target } }) => [
      objective,
      baseline,
      target,
    ]);
    expect(stated[1]).toEqual(["Win the mid-market", 0.18, 0.25]);
    expect(stated[3]).toEqual(["Customers stay", 31, 45]);
  });
});

describe("months down beside one target and one actual", () => {
  it("are one measure with the title's name, and its last month counts", () => {
    const { kpis } = scorecardOf(gridOf({})`
      New customers won
      |
      Month    | Target | Actual | Variance
      January  | 40     | 38     | -2
      February | 40     | 44     | 4
      March    | 45     | 41     | -4
      April    | 50     |        |
    `);
    expect(kpis.map(({ name, inputs }) => [name, inputs.actual, inputs.target])).toEqual([
      ["New customers won", 41, 45],
    ]);
  });
});

describe("measures across, with a row for what is planned and one for what came", () => {
  it.each([
    ["Metric | ARR | Churn", "Plan Oct", "Actual Oct", "Variance"],
    ["KPI | ARR | Churn", "Target", "Actual", "Status"],
    ["Kennzahl | Umsatz | Fluktuation", "Plan", "Ist", "Abw."],
    ["Indicador | Ventas | Rotación", "Meta", "Real", "Año anterior"],
  ])("%s: %s, %s, %s", (headings, target, actual, other) => {
    const sheet = gridOf({ sheet: "Board" })`
      ${headings}
      ${other}  | 3900 | 2.5%
      ${target} | 4200 | 2%
      ${actual} | 4060 | 3%
    `;
    const { kpis } = scorecardOf(sheet);
    expect(kpis.map(({ key, inputs }) => [key, inputs.actual, inputs.target])).toEqual([
      ["Board!B1", 4060, 4200],
      ["Board!C1", 0.03, 0.02],
    ]);
  });

  it("is none where two rows could be the actual", () => {
    const { kpis } = scorecardOf(gridOf({ sheet: "Board" })`
      Metric     | ARR  | Churn | NPS
      Plan       | 4200 | 2%    | 40
      Actual Q1  | 4060 | 3%    | 37
      Actual Q2  | 4100 | 3%    | 38
    `);
    expect(kpis.filter(({ at }) => at.row === 0)).toEqual([]);
  });
});

describe("targets beside measures down the months", () => {
  const pairsOf = (sheet: ReturnType<ReturnType<typeof gridOf>>) =>
    scorecardOf(sheet).kpis.map(({ name, inputs }) => [name, inputs.actual, inputs.target]);

  it("need not say again which numbers qualify the measure", () => {
    expect(
      pairsOf(gridOf({ sheet: "Calls" })`
        Date       | Calls offered | Abandon rate | SL 80/20 | Target SL
        2026-11-03 | 1340          | 8.4%         | 74%      | 80%
        2026-11-04 | 1188          | 4.1%         | 84%      | 80%
        2026-11-05 | 1156          | 3.8%         | 85%      | 80%
      `).find(([name]) => name === "SL 80/20"),
    ).toEqual(["SL 80/20", 0.85, 0.8]);
  });

  it("need not say the unit again", () => {
    const pairs = pairsOf(gridOf({ sheet: "Metrics" })`
      Month      | MRR   | MRR target | Churn % | Churn target | Load (kg)   | Load target  
      2026-08-31 | 81000 | 80000      | 2.4%    | 2.5%         | 410         | 400
      2026-09-30 | 84500 | 85000      | 2.6%    | 2.5%         | 395         | 400
    `);
    expect(pairs).toEqual([
      ["MRR", 84500, 85000],
      ["Churn %", 0.026, 0.025],
      ["Load (kg)", 395, 400],
    ]);
  });

  it("are nobody's where two measures are called alike", () => {
    const pairs = pairsOf(gridOf({ sheet: "Metrics" })`
      Month      | MRR   | MRR target | Churn % | Churn target | Churn (logos)
      2026-08-31 | 81000 | 80000      | 2.4%    | 2.5%         | 4
      2026-09-30 | 84500 | 85000      | 2.6%    | 2.5%         | 5
    `);
    expect(pairs.map(([name, , target]) => [name, target])).toEqual([
      ["MRR", 85000],
      ["Churn %", undefined],
      ["Churn (logos)", undefined],
    ]);
  });
});

describe("a person or a shop down the rows", () => {
  const namesOf = (sheet: ReturnType<ReturnType<typeof gridOf>>) =>
    scorecardOf(sheet).kpis.map(({ name, owner, inputs }) => [name, owner, inputs.actual, inputs.target]);

  it("is what a row with one target and one actual measures", () => {
    expect(
      namesOf(gridOf({ sheet: "Ventas" })`
        Nombre   | Meta | Real | Cumplimiento
        Ana Ruiz | 100  | 87   | 87%
        Luis Gil | 80   | 91   | 114%
        Eva Sanz | 50   | 46   | 92%
      `),
    ).toEqual([
      ["Ana Ruiz", "Ana Ruiz", 87, 100],
      ["Luis Gil", "Luis Gil", 91, 80],
      ["Eva Sanz", "Eva Sanz", 46, 50],
    ]);
  });

  it("is one for each pair where a row has several measures", () => {
    const sheet = gridOf({})`
      Salesperson | Calls actual | Calls target | Deals actual | Deals target
      Ada Long    | 120          | 100          | 8            | 10
      Ben Kerr    | 80           | 100          | 11           | 10
      Cleo Marsh  | 95           | 90           | 6            | 8
    `;
    expect(detectTables(workbookOf(sheet), []).map(({ orientation }) => orientation)).toEqual([
      "entity-rows",
    ]);
    expect(namesOf(sheet).slice(0, 4)).toEqual([
      ["Calls · Ada Long", undefined, 120, 100],
      ["Calls · Ben Kerr", undefined, 80, 100],
      ["Calls · Cleo Marsh", undefined, 95, 90],
      ["Deals · Ada Long", undefined, 8, 10],
    ]);
  });

  it("is none where the rows are the measures", () => {
    expect(
      namesOf(gridOf({ sheet: "Indicadores" })`
        Nombre                   | Responsable | Meta | Resultado | Frecuencia
        Satisfacción del cliente | Ana Ruiz    | 90%  | 87%       | Mensual
        Rotación de personal     | Luis Gil    | 8%   | 11%       | Mensual
      `),
    ).toEqual([
      ["Satisfacción del cliente", "Ana Ruiz", 0.87, 0.9],
      ["Rotación de personal", "Luis Gil", 0.11, 0.08],
    ]);
  });
});

describe("several key results in the row of their objective", () => {
  const { objectives, keyResults } = scorecardOf(gridOf({ sheet: "OKR" })`
    Team    | Objective          | KR1               | KR1 progress | KR2          | KR2 progress
    Sales   | Win the mid market | 40 new customers  | 45%          | Win rate 25% | 60%
    Support | Answer faster      | CSAT of 95%       | 80%          | Backlog < 50 | 30%
  `);

  it("are each read with their own progress", () => {
    expect(keyResults.map(({ name, inputs }) => [name, inputs.actual])).toEqual([
      ["40 new customers", 0.45],
      ["CSAT of 95%", 0.8],
      ["Win rate 25%", 0.6],
      ["Backlog < 50", 0.3],
    ]);
  });

  it("stand under it", () => {
    expect(objectives.map(({ name, keyResults: keys }) => [name, keys])).toEqual([
      ["Win the mid market", ["OKR!C2", "OKR!E2"]],
      ["Answer faster", ["OKR!C3", "OKR!E3"]],
    ]);
  });
});

describe("one target beside several measures down the months", () => {
  it("is that of the only one that is called an actual", () => {
    const { kpis } = scorecardOf(gridOf({ sheet: "Tracker" })`
      Month   | Current actuals | Monthly targets | Headwinds
      2026-01 | 93%             | 92%             | 1%
      2026-02 | 95%             | 94%             | 2%
    `);
    expect(kpis.map(({ name, inputs }) => [name, inputs.actual, inputs.target])).toEqual([
      ["Current actuals", 0.95, 0.94],
      ["Headwinds", 0.02, undefined],
    ]);
  });
});

describe("a target right behind each measure down the months", () => {
  it("is that one's, where all are called alike", () => {
    const { kpis } = scorecardOf(gridOf({ sheet: "Web" })`
      Month   | Visits | Target | Leads | Target | Win rate | Target
      2026-01 | 12400  | 12000  | 310   | 300    | 22%      | 25%
      2026-02 | 11800  | 12000  | 290   | 300    | 24%      | 25%
      2026-03 | 13900  | 13000  | 362   | 320    | 26%      | 25%
    `);
    expect(kpis.map(({ name, inputs }) => [name, inputs.actual, inputs.target])).toEqual([
      ["Visits", 13900, 13000],
      ["Leads", 362, 320],
      ["Win rate", 0.26, 0.25],
    ]);
  });
});

describe("a list of one row for each measure and period", () => {
  const told = (sheet: ReturnType<ReturnType<typeof gridOf>>) =>
    scorecardOf(sheet).kpis.map(({ name, inputs, at }) => [name, inputs.actual, inputs.target, at.row + 1]);

  it("is a KPI for each name, with the number of its latest filled period, named where it came first", () => {
    expect(
      told(gridOf({ sheet: "KPI facts" })`
        KPI            | Period  | Target | Actual
        Churn          | Q2 2026 | 3%     | 4%
        Churn          | Q1 2026 | 4%     | 5%
        NPS            | Q1 2026 | 40     | 38
        NPS            | Q2 2026 | 42     | 44
        NPS            | Q3 2026 | 45     |
      `),
    ).toEqual([
      ["Churn", 0.04, 0.03, 2],
      ["NPS", 44, 42, 4],
    ]);
  });

  it("may tell its periods in two columns, and its measures in two or three", () => {
    expect(
      told(gridOf({ sheet: "KPI facts" })`
        Site  | Ward     | Indicator     | Year | Quarter | Target | Achieved
        North | Surgery  | Falls         | 2025 | 4       | 5      | 6
        North | Surgery  | Falls         | 2026 | 1       | 5      | 4
        North | Medicine | Falls         | 2026 | 1       | 7      | 8
        South | Surgery  | Falls         | 2026 | 1       | 3      | 2
        South | Surgery  | Readmissions  | 2026 | 1       | 9      | 9
        North | Medicine | Readmissions  | 2026 | 1       | 9      | 7
      `).map(([name, actual]) => [name, actual]),
    ).toEqual([
      ["Falls · North · Surgery", 4],
      ["Falls · North · Medicine", 8],
      ["Falls · South · Surgery", 2],
      ["Readmissions · South · Surgery", 9],
      ["Readmissions · North · Medicine", 7],
    ]);
  });

  it.each([
    ["two rows of one period that nothing tells apart", "Q2 2026", "Q2 2026"],
    ["a period that cannot be read", "Q1 2026", "later"],
  ])("is not judged where it has %s", (_, first, second) => {
    expect(
      told(gridOf({ sheet: "KPI facts" })`
        KPI            | Period    | Target | Actual
        Churn          | ${first}  | 3%     | 4%
        Churn          | ${second} | 4%     | 5%
        NPS            | Q1 2026   | 40     | 38
        NPS            | Q3 2026   | 42     | 44
      `),
    ).toEqual([]);
  });
});

describe("rows of people or places in each of several months", () => {
  const told = (sheet: ReturnType<ReturnType<typeof gridOf>>) =>
    scorecardOf(sheet).kpis.map(({ name, inputs, at }) => [name, inputs.actual, inputs.target, at.row + 1]);

  it("are a KPI each, with the number of its latest month", () => {
    expect(
      told(gridOf({ sheet: "Branches" })`
        Month   | Branch | Sales target | Sales actual
        2026-08 | Leeds  | 500          | 480
        2026-08 | York   | 300          | 310
        2026-09 | Leeds  | 520          | 530
        2026-09 | York   | 310          | 290
        2026-10 | York   | 320          |
      `),
    ).toEqual([
      ["Sales · Leeds", 530, 520, 2],
      ["Sales · York", 290, 310, 3],
    ]);
  });

  it("have a KPI for each pair of columns", () => {
    expect(
      told(gridOf({ sheet: "Team" })`
        Month   | Salesperson | Calls target | Calls | Visits target | Visits
        2026-09 | Ada Long    | 100          | 120   | 12            | 9
        2026-09 | Ben Kerr    | 100          | 80    | 12            | 14
        2026-10 | Ada Long    | 110          | 115   | 12            | 13
        2026-10 | Ben Kerr    | 110          | 90    | 12            | 10
      `).map(([name, actual]) => [name, actual]),
    ).toEqual([
      ["Calls · Ada Long", 115],
      ["Visits · Ada Long", 13],
      ["Calls · Ben Kerr", 90],
      ["Visits · Ben Kerr", 10],
    ]);
  });

  it("may be called by what they sell, in a year and a month beside it", () => {
    expect(
      told(gridOf({ sheet: "Ventes" })`
        Catégorie | Année | Mois | Ventes réelles | Objectif mensuel
        Fixe      | 2026  | 5    | 1459           | 1637
        Fixe      | 2026  | 6    | 1467           | 1426
        Mobile    | 2026  | 5    | 1825           | 1925
        Mobile    | 2026  | 6    | 1659           | 1765
      `),
    ).toEqual([
      ["Fixe", 1467, 1426, 2],
      ["Mobile", 1659, 1765, 4],
    ]);
  });

  it("are held against the budget, not against what is forecast", () => {
    expect(
      told(gridOf({ sheet: "KPI" })`
        Month   | House  | Revenue | Revenue Forecast | Revenue Budget | NPS | NPS Target
        2026-09 | Nordic | 12000   | 20000            | 23000          | 36  | 39
        2026-09 | Iberia | 9000    | 10000            | 11000          | 44  | 46
        2026-10 | Nordic | 13000   | 21000            | 24000          | 37  | 40
        2026-10 | Iberia | 9500    | 10000            | 12000          | 45  | 47
      `).map(([name, actual, target]) => [name, actual, target]),
    ).toEqual([
      ["Revenue · Nordic", 13000, 24000],
      ["NPS · Nordic", 37, 40],
      ["Revenue · Iberia", 9500, 12000],
      ["NPS · Iberia", 45, 47],
    ]);
  });

  it.each([
    ["two rows of one branch in a month", "Leeds", "2026-09"],
    ["a month that cannot be read", "York", "later"],
  ])("are asked about where there are %s", (_, branch, month) => {
    const kpis = scorecardOf(gridOf({ sheet: "Branches" })`
      Month    | Branch    | Sales target | Sales actual
      2026-08  | Leeds     | 500          | 480
      2026-08  | York      | 300          | 310
      2026-09  | Leeds     | 520          | 530
      ${month} | ${branch} | 310          | 290
    `).kpis;
    expect(kpis.map(({ name }) => name)).toEqual(["Sales actual"]);
  });
});

describe("a list of key results", () => {
  const told = (sheet: ReturnType<ReturnType<typeof gridOf>>) =>
    scorecardOf(sheet).keyResults.map(({ name, objective, inputs }) => [
      name,
      objective,
      inputs.actual,
      inputs.target,
    ]);

  it("is one for each name, where it came to in its latest quarter", () => {
    expect(
      told(gridOf({ sheet: "OKRs" })`
        Quarter | Objective       | Key result       | Target | Current
        Q1 2026 | Delight clients | Raise NPS        | 40     | 38
        Q1 2026 | Delight clients | Answer in time   | 90%    | 84%
        Q2 2026 | Delight clients | Raise NPS        | 45     | 46
        Q2 2026 | Delight clients | Answer in time   | 92%    | 88%
        Q3 2026 | Delight clients | Raise NPS        | 48     | 44
        Q3 2026 | Delight clients | Answer in time   | 95%    | 96%
      `),
    ).toEqual([
      ["Raise NPS", "Delight clients", 44, 48],
      ["Answer in time", "Delight clients", 0.96, 0.95],
    ]);
  });

  it("may have objectives that are measured themselves", () => {
    expect(
      told(gridOf({ sheet: "OKRs" })`
        Quarter | Objective         | Target score | Current score | Owner
        Q2 2026 | Win new customers | 100          | 70            | Sales
        Q2 2026 | Grow the team     | 100          | 82            | People
        Q3 2026 | Win new customers | 100          | 91            | Sales
        Q3 2026 | Grow the team     | 100          | 77            | Sales
      `),
    ).toEqual([
      ["Win new customers", undefined, 91, 100],
      ["Grow the team", undefined, 77, 100],
    ]);
  });

  it("is not judged where two of one name stand in a quarter", () => {
    expect(
      told(gridOf({ sheet: "OKRs" })`
        Quarter | Objective       | Key result       | Target | Current
        Q1 2026 | Delight clients | Raise NPS        | 40     | 38
        Q1 2026 | Delight clients | Raise NPS        | 45     | 46
        Q2 2026 | Delight clients | Raise NPS        | 48     | 44
        Q2 2026 | Delight clients | Answer in time   | 95%    | 96%
      `),
    ).toEqual([]);
  });
});

describe("objectives with a target and an actual of their own", () => {
  const rows = (merges: readonly string[]) =>
    scorecardOf(gridOf({ sheet: "OKR goals", merges: [...merges] })`
    Objective                 | Owner | Baseline | Target | Current | Due
    Reach a quality score of 80 | Ada | 68       | 80     | 79      | 2026-12-31
    Cut waiting time to 9 days  | Ben | 14       | 9      | 11      | 2026-12-31
    Train 40 mentors            | Cem | 0        | 40     | 22      | 2026-12-31
  `).keyResults;

  it("are key results that stand under none", () => {
    expect(rows([]).map(({ name, objective, inputs }) => [name, objective, inputs.actual])).toEqual([
      ["Reach a quality score of 80", undefined, 79],
      ["Cut waiting time to 9 days", undefined, 11],
      ["Train 40 mentors", undefined, 22],
    ]);
  });

  it("name no rows over which they are merged", () => {
    expect(rows(["A2:A3"])).toEqual([]);
  });
});
