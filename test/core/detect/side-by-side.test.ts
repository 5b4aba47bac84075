import { allCandidates } from "../../../src/core/detect/all-candidates";
import { areaToA1 } from "../../../src/core/model/address";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function stretchesIn(sheet: Grid): readonly string[] {
  return allCandidates(workbookOf(sheet)).map(({ region }) => areaToA1(region.area));
}

describe("side by side, two tables are two", () => {
  it("where two empty columns lie at the edge of others without headings", () => {
    const stretches = stretchesIn(grid`
      Measure   | Target | Actual |    |       |  |  | Plan | Actual | Share
      Churn     | 2      | 3      | ok |       |  |  | 10   | 12     | 1.2
      Lead time | 4      | 5      |    | check |  |  | 20   | 18     | 0.9
      Refunds   | 7      | 6      |    |       |  |  | 30   | 31     | 1.03
      Returns   | 9      | 8      |    |       |  |  | 40   | 44     | 1.1
    `);
    expect(stretches[0]).toBe("A1:C5");
  });

  it("where labels above stand over one each, whatever is noted between them", () => {
    const sheet = grid`
      Monthly KPI Tracker |  | |        |  |  |  |       |           | Monthly target Calculations |
      No      | Month | Actual | Target |  |  |  |       | Projected | Remaining  | Months
      1       | Jan   | 9      | 7      |  |  |  | Note  | 9         | 3          | 11
      2       | Feb   | 5      | 9      |  |  |  | Upper | 5         | 7          | 10
      3       | Mar   | 6      | 6      |  |  |  | Lower | 6         | 6          | 9
      4       | Apr   | 8      | 7      |  |  |  |       | 8         | 4          | 8
    `;
    const merges = [
      { top: 0, bottom: 0, left: 0, right: 1 },
      { top: 0, bottom: 0, left: 9, right: 10 },
    ];
    expect(stretchesIn({ ...sheet, merges })).toContain("A1:D6");
  });

  it("where a heading stands again after an empty column: a copy that feeds a chart", () => {
    const stretches = stretchesIn(grid`
      No | Product | KPI A | KPI B | KPI A target |  |     | KPI A |
      1  | Lamp    | 284   | 267   | 203          |  | 284 | 284   | 287
      2  | Chair   | 170   | 218   | 146          |  | 170 | 170   | 173
      3  | Table   | 760   | 90    | 131          |  | 760 | 760   | 763
    `);
    expect(stretches[0]).toBe("A1:E4");
  });

  it("where the first heading stands again beyond an empty column, after shares without a heading", () => {
    const stretches = stretchesIn(grid`
      Day | Target | Actual |     |  | Day | Target | Actual |
      1   | 2494   | 3650   | 146% |  | 1   | 2559   | 2119   | 83%
      2   | 3175   | 2156   | 68%  |  | 2   | 3615   | 2262   | 63%
      3   | 3056   | 2190   | 72%  |  | 3   | 4056   | 4739   | 117%
    `);
    expect(stretches).toEqual(["A1:D4", "F1:I4"]);
  });

  it("where a title is merged over each of them and texts stand below", () => {
    const sheet = grid`
      Our KPIs          |                    |      |        |  | Why we watch them |  |
      KPI               | Definition         | Unit | Target |  | Explain each here |  |
      New members       | joined this year   | #    | 400    |  | Members pay rent  |  |
      Renewals          | stayed for a year  | %    | 80%    |  | Nobody stays long |  |
      Guests at a match | tickets and passes | #    | 900    |  | Guests join later |  |
    `;
    const merges = [
      { top: 0, bottom: 0, left: 0, right: 3 },
      { top: 0, bottom: 0, left: 5, right: 7 },
      { top: 1, bottom: 1, left: 5, right: 7 },
    ];
    expect(stretchesIn({ ...sheet, merges })).toContain("A2:D5");
  });

  it("where names under a heading that stands here already lie beyond the title of the first", () => {
    const sheet = grid`
      The best by sales |       |       |        |  |       |       |        |       |
      #                 | Rep   | Sales | Visits |  | Rep   | Sales | Target | Visits | Target
      1                 | Aino  | 610   | 24     |  | Aino  | 610   | 590    | 24    | 20
      2                 | Bilal | 605   | 26     |  | Bilal | 605   | 590    | 26    | 20
      3                 | Carla | 540   | 31     |  | Carla | 540   | 590    | 31    | 20
      4                 | Deniz | 430   | 18     |  |       |       |        |       |
      5                 | Elin  | 410   | 16     |  |       |       |        |       |
    `;
    const merges = [{ top: 0, bottom: 0, left: 0, right: 3 }];
    expect(stretchesIn({ ...sheet, merges })).toEqual(["A2:D7", "F2:J5"]);
  });
});

describe("headings are found", () => {
  it("below notes that fill few of the columns", () => {
    const stretches = stretchesIn(grid`
      Leads  | 08:00 |       |             |             |             |
             |       |       | 1st         | 2nd         |             |
             | Enero | Feb   | 01/03-06/03 | 07/03-13/03 | 14/03-20/03 | 21/03-27/03
      Calls  | 503   | 623   | 555         | 618         | 571         | 616
      Visits | 89    | 143   | 71          | 50          | 65          | 74
      Orders | 5     | 4     | 1           | 2           | 0           | 5
    `);
    expect(stretches).toContain("A3:G6");
  });

  it("above a blank row, where they are formulas in words", () => {
    const stretches = stretchesIn(grid`
              | Всего перешло по ссылке | Стоимость клика (СРС) = Расходов на рекламу / Всего перешло по ссылке | Конверсия CR = Кол-во заказов / Всего перешло * 100% | Прибыль = Доход - Себестоимость - Расходы
              |     |        |      |
      Поиск   | 200 | 125    | 0.08 | 71000
      Баннер  | 54  | 462.96 | 0.09 | 5000
      Блогер  | 60  | 416.67 | 0.02 | -19000
    `);
    expect(stretches).toContain("A1:E5");
  });

  it("over two columns, below a title of one cell", () => {
    const sheet = grid`
      3. Objetivo
      Consolidar una primera versión
      Resultado | Criterio de verificación
      KR1       | Documentar los casos de uso
      KR2       | Simular los pagos de prueba
      KR3       | Dejar lista la versión estable
    `;
    const rows = sheet.rows.map((cells, at) =>
      at === 2 ? cells.map((cell) => ({ ...cell, bold: true })) : cells,
    );
    expect(stretchesIn({ ...sheet, rows })).toContain("A3:B6");
  });
});

describe("a list of names and values", () => {
  it("goes on below the label of a section", () => {
    const stretches = stretchesIn(grid`
      Success rate   | 72 %
      Absence        | 8 %
      Risk           | 11 %
      Certificates:  |
      Harvard        | 48
      TOEIC          | 18
      LEED           | 3
    `);
    expect(stretches).toEqual(["A1:B7"]);
  });
});
