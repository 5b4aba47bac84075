import { detectTables } from "../../../src/core/detect/detect-tables";
import { areaToA1 } from "../../../src/core/model/address";
import type { Grid } from "../../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../../kit/grid";

function areasIn(sheet: Grid): readonly string[] {
  return detectTables(workbookOf(sheet), []).map(({ area }) => areaToA1(area));
}

function withBoldRows(sheet: Grid, ...bold: readonly number[]): Grid {
  const rows = sheet.rows.map((cells, at) =>
    bold.includes(at + 1) ? cells.map((cell) => ({ ...cell, bold: true })) : cells,
  );
  return { ...sheet, rows };
}

describe("a table ends", () => {
  it("before a row of prose that weighs what stands above it, and before names beyond an empty column", () => {
    const areas = areasIn(gridOf({ sheet: "Metas" })`
      METAS - Julho/26  | Norte | Sul | Centro |  |                   | Leste
      CSAT              | 84%   | 86% | 80%    |  | CSAT              | 81%
      Nota de monitoria | 90%   | 75% | 75%    |  | Nota de monitoria | 88%
      Tempo médio (s)   | 320   | 340 | 300    |  | Tempo médio (s)   | 310
      Aderência         | -     | 88% | 88%    |  | Aderência         | 90%
      |
      Pesos             | CSAT 35 %, monitoria 30 %, tempo médio 25 %, aderência 10 % | CSAT 30 %, monitoria 40 %, tempo médio 20 %, aderência 10 % | CSAT 30 %, monitoria 30 %, tempo médio 30 %, aderência 10 % |  | |
    `);
    expect(areas[0]).toBe("A1:D5");
  });

  it("before a word beyond an empty column that heads nothing", () => {
    const areas = areasIn(gridOf({ sheet: "Metas" })`
      METAS - Julho/26  | Norte | Sul | Centro | | Leste
      CSAT              | 84%   | 86% | 80%    | |
      Nota de monitoria | 90%   | 75% | 75%    | |
      Tempo médio (s)   | 320   | 340 | 300    | |
      Aderência         | 91%   | 88% | 88%    | |
    `);
    expect(areas).toEqual(["A1:D5"]);
  });

  it("above rows that only go on with the year", () => {
    const areas = areasIn(gridOf({ sheet: "KPI" })`
      Year | KPI           | Target | Jan | Feb
      2026 | Calls lost    | 5%     | 4%  | 6%
      2026 | Answered mail | 90%    | 91% | 88%
      2026 | Satisfaction  | 4.5    | 4.4 | 4.6
      2026 |               |        |     |
      2026 |               |        |     |
      2026 |               |        |     |
    `);
    expect(areas).toEqual(["A1:E4"]);
  });

  it.each([
    ["Total", "Net profit after tax"],
    ["Summe", "Gewinn nach Steuern"],
    ["Total general", "Utilidad neta"],
  ])("below %s, before what the shares are of: %s", (total, base) => {
    const areas = areasIn(gridOf({ sheet: "KPI scorecard" })`
      KPI               | Target  | Points | Achieved | Points achieved
      Local suppliers   | 2%      | 10     | 2.1%     | 10
      Training of youth | 1%      | 5      | 0.8%     | 4
      ${total}          |         | 15     |          | 14
      |
      ${base}           | 1000000 |        |          |
    `);
    expect(areas[0]).toBe("A1:E4");
  });

  it("not below a total that another section follows", () => {
    const areas = areasIn(gridOf({ sheet: "KPI scorecard" })`
      KPI               | Target | Actual | Status
      Local suppliers   | 10     | 9      | Amber
      Training of youth | 5      | 4      |
      Total             | 15     | 13     |
      |
      New stores        | 3      | 2      | Red
      Refits            | 4      | 4      | Green
      Total             | 7      | 6      |
    `);
    expect(areas[0]).toBe("A1:D8");
  });

  it("before some numbers beyond an empty column", () => {
    const areas = areasIn(gridOf({ sheet: "Chargebacks" })`
      Month | Actual | Target | | Club and whole
      Jan   | 0.7%   | 1%     | |
      Feb   | 1.0%   | 1%     | |
      Mar   | 0.3%   | 1%     | | 31586
      Apr   | 0.6%   | 1%     | | 7172
      May   | 0.6%   | 1%     | |
      Jun   | 1.2%   | 1%     | |
      Jul   | 0.9%   | 1%     | |
    `);
    expect(areas).toEqual(["A1:C8"]);
  });

  it("before columns under one heading that hardly a row fills, which feed a chart", () => {
    const areas = areasIn(gridOf({ sheet: "Sums" })`
      KPI              | PY   | Actual | Plan | Variance | Chart | Chart
      Sales (k)        | 9298 | 9795   | 9147 | 648      | 9298  | 9795
      Expenses (k)     | 8238 | 8797   | 8232 | -565     |       |
      Debtor days      | 64   | 81     | 62   | 19       |       |
      Customers        | 543  | 583    | 555  | 28       |       |
      Repeat customers | 95   | 109    | 107  | 2        |       |
    `);
    expect(areas).toEqual(["A1:E6"]);
  });

  it("not below an objective that a blank row parts from its numbers", () => {
    const areas = areasIn(gridOf({ sheet: "OKR T1" })`
      Objective | No | Key result                   | Baseline | Actual | Target | Progress
      Safety    | 1  | Our sites are safe           |          |        |        |
      |
                |    |                              | 0       | 3      | 12     | 25%
                |    |                              | 80      | 110    | 200    | 25%
    `);
    expect(areas).toEqual(["A1:G5"]);
  });

  const RULES = gridOf({ sheet: "Règles KPI" })`
    Indicateur           | Formule
    Écart d'avancement % | Avancement réel % - avancement prévu %
    Taux de facturation  | Montant facturé / coût du marché
    Taux d'encaissement  | Montant encaissé / montant facturé
    |
    Couleur              | Ce qu'elle veut dire
    Vert                 | Projet maîtrisé
    Rouge                | Projet critique
  `;

  it("where, after a blank row, texts are set apart as its headings are", () => {
    expect(areasIn(withBoldRows(RULES, 1, 6))).toEqual(["A1:B4"]);
  });

  it("not where they look like its rows", () => {
    expect(areasIn(withBoldRows(RULES, 1))).toEqual(["A1:B8"]);
  });

  it("before what is jotted down beside no code", () => {
    const areas = areasIn(gridOf({ sheet: "OKR T2" })`
      Objectif | Des clients autonomes   | Départ | Actuel | Cible
      KR 1     | Tickets par client      | 12     | 11     | 8
      KR 2     | Articles d'aide lus     | 400    | 520    | 900
               | Refaire la page d'aide  |        |        |
               | Former deux personnes   |        |        |
    `);
    expect(areas).toEqual(["A1:E3"]);
  });

  const YEAR_ONE = gridOf({ sheet: "OKRs" })`
    Objective         | Key result              | Owner
    Acquire a cohort  | 70 consultants by May   | Product
    Drive usage       | 80 % with a booking     | Growth
    Monetize          | 40 % convert to paid    | Sales
    |
    Primary persona   |                         |
    Attribute         | Value                   |
    Age               | 45 to 55                |
    Profession        | Career coach            |
  `;

  it("where a title and headings set apart as its own follow", () => {
    expect(areasIn(withBoldRows(YEAR_ONE, 1, 6, 7))).toEqual(["A1:C4"]);
  });

  it("where numbering begins anew after a blank row", () => {
    const areas = areasIn(gridOf({ sheet: "KPI" })`
      No | KPI                  | Unit | Target
      1  | On-time delivery     | %    | 95
      2  | Packing accuracy     | %    | 99
      3  | Shipments affected   | #    | 10
      |
      1  | Delay in days        |      |
      2  | Open orders          |      |
    `);
    expect(areas[0]).toBe("A1:D4");
  });

  it("before a list of actions", () => {
    const areas = areasIn(gridOf({ sheet: "OKR T2" })`
      Objectif | Une page d'accueil utile | Départ | Actuel | Cible
      KR 1     | Visites par jour         | 12     | 11     | 40
      KR 2     | Vues de la page          | 400    | 520    | 900
      |
      Actions  | Refaire la navigation    |        |        |
               | Écrire les textes        |        |        |
    `);
    expect(areas).toEqual(["A1:E3"]);
  });

  it("with its last heading, though the year above is merged over more columns", () => {
    const areas = areasIn(gridOf({ sheet: "KPI", merges: ["B1:H1", "D2:H2"] })`
      KPI          | 2026   |        |         | | | |
                   | Target | Actual | Comment | | | |
      Churn        | 2%     | 2.4%   |         | | | |
      Gross margin | 40%    | 41%    |         | | | |
      Lead time    | 5      | 6.2    | Customs | | | |
    `);
    expect(areas).toEqual(["A1:D5"]);
  });

  it("where a program wrote `Unnamed` over columns that had no heading", () => {
    const areas = areasIn(gridOf({ sheet: "export" })`
      KPI points of designers, June | Unnamed: 1 | Unnamed: 2  | Unnamed: 3 | Unnamed: 4
      Illustrator                   | Studio     | Sketches    | Redrawn    | KPI points (%)
      Helia                         | Media      | 250         | 12         | 68.3
      Clara                         | Media      | 231         | 19         | 68.1
      Barry                         | Print      | 217         | 8          | 61.9
    `);
    expect(areas).toEqual(["A2:E5"]);
  });

  const SERVICE = (next: Grid["rows"]): Grid => {
    const sheet = gridOf({ sheet: "Operations" })`
      Service KPIs          |
      Service KPI           | Current
      First reply (min)     | 34 min
      Change failure rate   | 2.1%
      Uptime                | 99.9%
      |
    `;
    return withBoldRows({ ...sheet, rows: [...sheet.rows, ...next] }, 1, 7);
  };

  it("before a title like its own, over words above numbers", () => {
    const staff = grid`
      Staff           |
      Team            | People
      Sales           | 160
      Marketing       | 70
      Support         | 80
    `;
    expect(areasIn(SERVICE(staff.rows))[0]).toBe("A2:B5");
  });

  it("and not before a section whose first measure waits for its number", () => {
    const growth = grid`
      Growth          |
      New customers   | 12
      Churn           | 3.4%
      Revenue         | pending
    `;
    expect(areasIn(SERVICE(growth.rows))).toEqual(["A2:B10"]);
  });

  it("before a shorter list of texts beyond an empty column, which heads nothing of it", () => {
    const areas = areasIn(gridOf({ sheet: "Summary" })`
      KPI               | Value  | | Project focus
      Orders            | 5410   | | Where customers come from
      Revenue           | 106445 | | How well the data is kept
      Cancellation rate | 1.7%   | | What went wrong in May
      Returned items    | 96     | |
      Repeat customers  | 35%    | |
    `);
    expect(areas).toEqual(["A1:B6"]);
  });

  it.each([
    ["remarks", "Comments", "Customers", "Data", "May was bad", "", ""],
    ["words for some of the rows", "Project focus", "Ada", "", "Ben", "Cem", ""],
    ["words for nearly all rows", "Project focus", "Ada", "Ben", "Cem", "Dora", ""],
  ])("and not before %s beyond one", (_, ...beside) => {
    const areas = areasIn(gridOf({ sheet: "Summary" })`
      KPI               | Value  | | ${beside[0]}
      Orders            | 5410   | | ${beside[1]}
      Revenue           | 106445 | | ${beside[2]}
      Cancellation rate | 1.7%   | | ${beside[3]}
      Returned items    | 96     | | ${beside[4]}
      Repeat customers  | 35%    | | ${beside[5]}
    `);
    expect(areas).toEqual(["A1:D6"]);
  });
});
