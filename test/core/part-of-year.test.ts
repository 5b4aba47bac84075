import { reviewWorkbook } from "../../src/core/review-workbook";
import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import type { Grid } from "../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 8, 15);

function reviewOf(sheet: Grid) {
  return reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
}

function healths(sheet: Grid) {
  const { scorecard, assessments } = reviewOf(sheet);
  return scorecard.kpis.map(({ key }) => assessments.get(key)?.health);
}

describe("the target of a year is not held against a part of it", () => {
  test.each([
    "Annual target | Q1 2026 | Q2 2026",
    "FY26 target | Jan 2026 | Feb 2026",
    "Jahresziel 2026 | Q1 2026 | Q2 2026",
    "Objectif annuel | T1 2026 | T2 2026",
    "Meta anual | T1 2026 | T2 2026",
    "年度目标 | 一季度 | 二季度",
  ])("%s", (headings) => {
    const sheet = gridOf({})`
      KPI           | ${headings}
      New customers | 400  | 90  | 110
      Revenue       | 4000 | 900 | 1050
    `;
    expect(healths(sheet)).toEqual(["Check inputs", "Check inputs"]);
  });

  test("nor amounts that are typed as text", () => {
    const sheet = gridOf({})`
      Indicateur         | Objectif annuel | Cumul à date
      Chiffre d'affaires | 1 200 000 €     | 985 000 €
      Nouveaux clients   | 1 200           | 985
    `;
    expect(healths(sheet)).toEqual(["Check inputs", "Check inputs"]);
  });

  test.each([
    "Target 2026 | Actual through Sep",
    "Ziel 2026 | Ist per 30.09.",
    "Programado anual | Ejecutado al III trimestre",
    "Obiettivo 2026 | Consuntivo al 30/09/2026",
    "Objectif 2026 | Réalisé à fin oct.",
  ])("nor what came together up to a day, a month or a quarter: %s", (headings) => {
    const sheet = gridOf({})`
      KPI           | ${headings}
      New customers | 120  | 99
      Revenue       | 90   | 99
    `;
    expect(healths(sheet)).toEqual(["Check inputs", "On track"]);
  });

  test("nor what came together so far, where each part holds the total up to its end", () => {
    expect(
      healths(grid`
        KPI           | Annual target | Q1 2026 | Q2 2026 | Q3 2026
        New customers | 120           | 31      | 64      | 99
        Visits        | 90            | 31      | 64      | 99
        Members       | 120           | 91      | 94      | 99
      `),
    ).toEqual(["Check inputs", "On track", "Off track"]);
  });

  test("but a share and a level are", () => {
    expect(
      healths(grid`
        KPI                   | Annual target | Q1 2026 | Q2 2026
        New customers         | 400           | 90      | 110
        Customer satisfaction | 90%           | 88%     | 91%
        NPS                   | 45            | 38      | 47
      `),
    ).toEqual(["Check inputs", "On track", "On track"]);
  });

  test.each(["per 1M h", "€/t", "je 1000 Einw.", "pro Tag", "percent", "Prozent", "pourcentage", "百分比"])(
    "and so is what is told in %s",
    (unit) => {
      expect(
        healths(gridOf({})`
        KPI         | Unit    | Target 2026 | YTD Aug 2026
        Injury rate | ${unit} | 2.5         | 2.1
        Visits      | ${unit} | 480         | 402
        Visits      | #       | 480         | 402
      `),
      ).toEqual(["On track", "Off track", "Check inputs"]);
    },
  );

  test.each([
    ["Training hours per employee, 24/yr", "h"],
    ["Training hours per employee", "h per year"],
    ["Schulungsstunden", "h pro Jahr"],
    ["Heures de formation", "h/an"],
  ])("nor one whose row says so: %s, %s", (name, unit) => {
    const sheet = (periods: string) => gridOf({})`
      KPI      | Unit    | Target | ${periods}
      ${name}  | ${unit} | 24     | 5  | 6  | 5
      NPS      | points  | 45     | 38 | 47 | 46
    `;
    expect(healths(sheet("Jan-Mar | Apr-Jun | Jul-Sep"))).toEqual(["Check inputs", "On track"]);
    expect(healths(sheet("2023 | 2024 | 2025"))).toEqual(["Off track", "On track"]);
  });

  test.each(["Mon | Tue | Wed | Thu | Fri", "Mo | Di | Mi | Do | Fr", "Lun | Mar | Mer | Jeu | Ven"])(
    "nor one of a week against one of its days: %s",
    (days) => {
      expect(
        healths(gridOf({})`
          KPI             | Goal | ${days}
          Calls           | 100  | 22  | 19  | 20  | 18  | 23
          Visitors        | 420  | 405 | 431 | 418 | 399 | 425
          Absence rate    | 4%   | 1%  | 1%  | 1%  | 1%  | 1%
        `),
      ).toEqual(["Check inputs", "On track", "On track"]);
    },
  );

  test("but five rounds with a target each are no days of a week", () => {
    expect(
      healths(gridOf({})`
        지표명            | 목푯값_1차 | 목푯값_2차 | 목푯값_3차 | 목푯값_4차 | 목푯값_5차 | 실적값_1차 | 실적값_2차 | 실적값_3차 | 실적값_4차 | 실적값_5차
        신규 고객 수       | 100       | 120      | 140      | 160      | 180      | 110      |          |          |          |
        신규 교육 이수자 수 | 20        | 22       | 24       | 26       | 28       | 15       |          |          |          |
      `),
    ).toEqual(["On track", "Off track"]);
  });

  test("nor is a target that says nothing, where most rows hold their share of it in every quarter", () => {
    const sheet = (rows: string) => gridOf({})`
      KPI           | Target | Q1  | Q2  | Q3  | Q4
      New customers | 400    | 90  | 110 | 95  |
      ${rows}
      NPS           | 45     | 38  | 47  | 46  |
      Win rate      | 40%    | 31% | 42% | 41% |
    `;
    expect(healths(sheet("Revenue | 4000 | 900 | 1050 | 980 |"))).toEqual([
      "Check inputs",
      "Check inputs",
      "On track",
      "On track",
    ]);
    // One row of many may be far off on its own.
    expect(healths(sheet("Members | 400 | 390 | 410 | 405 |"))).toEqual([
      "Off track",
      "On track",
      "On track",
      "On track",
    ]);
  });

  test("and so is a target that speaks of no year", () => {
    expect(
      healths(grid`
        KPI           | Target | Q1 2026 | Q2 2026
        New customers | 100    | 90      | 110
        Revenue       | 1000   | 900     | 1050
      `),
    ).toEqual(["On track", "On track"]);
  });
});

test.each(["2025 actual | 2026 target", "FY25 actual | FY26 target", "Ist 2025 | Ziel 2026"])(
  "what another year came to is not held against this one's target: %s",
  (headings) => {
    const review = reviewOf(gridOf({})`
      KPI     | ${headings}
      Revenue | 900 | 1000
      NPS     | 41  | 40
    `);
    const [kpi] = review.scorecard.kpis;
    expect(
      healths(gridOf({})`
      KPI     | ${headings}
      Revenue | 900 | 1000
      NPS     | 41  | 40
    `),
    ).toEqual(["Check inputs", "Check inputs"]);
    expect(review.assessments.get(kpi?.key ?? "")?.explain()).toContain("an earlier year than the target");
  },
);

test("nor is what is so far held against the target of 2030; from a baseline it has come some of the way", () => {
  expect(
    healths(gridOf({})`
      KPI       | 2023 | 2024 | 2025 | Target 2030
      Emissions | 4900 | 4600 | 4300 | 2600
      Members   | 400  | 420  | 450  | 800
    `),
  ).toEqual(["Check inputs", "Check inputs"]);
  expect(
    healths(gridOf({})`
      KPI       | 2025 | 2026 | Target 2026
      Emissions | 2700 | 2500 | 2600
      Members   | 400  | 850  | 800
    `),
  ).toEqual(["On track", "On track"]);
});

test.each(["Jahresziel | Ziel kum. Jul | Ist kum. Jul", "Annual target | Target to date | Actual to date"])(
  "of the year's target and that to date the latter is the actual's: %s",
  (headings) => {
    const { scorecard } = reviewOf(gridOf({})`
      KPI           | ${headings}
      New customers | 60 | 50 | 53
      Revenue       | 12000 | 10000 | 9400
    `);
    expect(scorecard.kpis.map(({ inputs }) => inputs.target)).toEqual([50, 10000]);
  },
);

test("years over headings, told again for every column, are read with them", () => {
  const sheet = gridOf({})`
                   |        | FY25   | FY26   | FY26     |
    Perspective    | KPI    | Actual | Target | YTD      | Owner
    Customer       | NPS    | 31     | 40     | 41       | Ada Lovelace
    Financial      | Margin | 20%    | 30%    | 31%      | Ada Lovelace
    Financial      | Growth | 3%     | 5%     | 6%       | Ada Lovelace
  `;
  const [kpi] = reviewOf(sheet).scorecard.kpis;
  expect(kpi?.inputs).toMatchObject({ baseline: 31, target: 40, actual: 41 });
});

test("nor against a single month, and a total so far is not, before it is reached", () => {
  const month = gridOf({})`
    KPI          | FY2026 target | July 2026
    Sales, units | 12000         | 1050
    Defect rate  | 1.5%          | 1.2%
  `;
  const toDate = gridOf({})`
    KPI                | YTD actual | Annual target
    Revenue            | 82         | 100
    New customers      | 410        | 400
    Opex               | 31         | 30
    Net promoter score | 36         | 40
    Churn              | 6%         | 8%
  `;
  const ownWay = gridOf({})`
    KPI     | Baseline | YTD actual | Annual target
    Revenue | 0        | 82         | 100
  `;
  expect([month, toDate, ownWay].map(healths)).toEqual([
    ["Check inputs", "On track"],
    ["Check inputs", "On track", "At risk", "At risk", "On track"],
    ["No dates"],
  ]);
});

test("a baseline of another year is none of a part: a quarter, or a total so far, is not less than a whole year", () => {
  const soFar = gridOf({})`
    KPI                 | 2019 baseline | 2030 target | 2026 YTD
    Emissions, tCO2e    | 12000         | 6000        | 6800
    Trees planted       | 100           | 900         | 950
    Renewable share     | 22%           | 60%         | 64%
    Accident rate       | 1.8           | 0.8         | 0.7
  `;
  const quarters = gridOf({})`
    KPI                 | Baseline | Annual target | Q1 2026 | Q2 2026
    Emissions, tCO2e    | 12000    | 9000          | 2200    | 2300
    Headcount on site   | 900      | 960           | 950     | 970
  `;
  expect([soFar, quarters].map(healths)).toEqual([
    ["Check inputs", "Achieved", "Achieved", "Achieved"],
    ["Check inputs", "Achieved"],
  ]);
});

describe("what stands under a period that has not begun is no actual", () => {
  test.each([
    ["2025 | 2026 | 2027", "Check inputs"],
    ["2024 | 2025 | 2026", "On track"],
    ["Jul 2026 | Aug 2026 | Sep 2026", "Check inputs"],
    ["Jun 2026 | Jul 2026 | Aug 2026", "On track"],
    ["Q1 2026 | Q2 2026 | Q4 2026", "Check inputs"],
    ["2024/25 | 2025/26 | 2027/28", "Check inputs"],
    ["2023/24 | 2024/25 | Ambition 2029/30", "At risk"],
  ])("%s: %s", (headings, health) => {
    const sheet = gridOf({})`
      KPI               | Target | ${headings}
      Members           | 100    | 80 | 95  | 105
    `;
    expect(healths(sheet)).toEqual([health]);
  });

  test("and the cell asks as the pane does", () => {
    const review = reviewOf(grid`
      KPI     | Target | Jun 2026 | Jul 2026 | Sep 2026
      Members | 100    | 80       | 95       | 105
    `);
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
    const cells = plan.groups.flatMap(({ cells: all }) => all).map(({ becomes }) => String(becomes));
    expect(cells.find((cell) => cell.startsWith("=OKR.HEALTH"))).toContain(
      `$B2&" ≠ a period that has not begun"`,
    );
  });
});

test("the pane says what does not fit, and the cell asks with the same text", () => {
  const review = reviewOf(grid`
    KPI           | Annual target | Q1 2026 | Q2 2026
    New customers | 400           | 90      | 110
    NPS           | 45            | 38      | 47
  `);
  const [kpi] = review.scorecard.kpis;
  expect(review.assessments.get(kpi?.key ?? "")?.explain()).toBe(
    "The target is that of a longer time, the actual that of a part of it; type a target for the part, or put the total so far into a column of its own.",
  );
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  const cells = plan.groups.flatMap(({ cells: all }) => all).map(({ becomes }) => String(becomes));
  const formulas = cells.filter((cell) => cell.startsWith("=OKR.HEALTH"));
  expect(formulas[0]).toContain(`IF($B2="","",$B2&" a year ≠ a part of the year")`);
  expect(formulas[1]).not.toContain("a year");
});

describe("a total so far is the actual, wherever the parts stand", () => {
  test.each(["Total to date", "Achieved", "Cumulé à date"])("%s", (heading) => {
    const review = reviewOf(gridOf({})`
      Indicator               | Annual target | Q1    | Q2    | Q3 | Q4 | ${heading}
      Training sessions held  | 120           | 41    | 43    |    |    | 84
      Donations               | 240000        | 81000 | 90000 |    |    | 171000
    `);
    const [kpi] = review.scorecard.kpis;
    expect(kpi?.inputs.actual).toBe(84);
    expect(review.assessments.get(kpi?.key ?? "")?.explain()).toContain("what came together so far");
  });

  test("and the week as a whole behind its days, where the target is of its size", () => {
    const { scorecard, assessments } = reviewOf(gridOf({})`
      KPI       | Goal | Mon | Tue | Wed | Thu | Fri | Week
      CSAT      | 4.5  | 4.4 | 4.6 | 4.5 | 4.3 | 4.6 | 4.44
      Adherence | 92%  | 90% | 93% | 91% | 92% | 94% | 91%
    `);
    expect(scorecard.kpis.map(({ inputs }) => inputs.actual)).toEqual([4.44, 0.91]);
    expect(scorecard.kpis.map(({ key }) => assessments.get(key)?.health)).toEqual(["At risk", "At risk"]);
  });
});

describe("what is left beside a target tells that its time goes on", () => {
  test.each([
    "Goal | So far | Left",
    "Target | Actual | Remaining",
    "Annual target | So far | To go",
    "Ziel | Bisher | Noch offen",
    "Objectif | Réalisé | Reste à faire",
    "Meta | Real | Pendiente (€)",
  ])("%s", (headings) => {
    const sheet = gridOf({})`
      KPI           | ${headings}
      New customers | 400  | 310  | 90
      Revenue       | 4000 | 4100 | 0
      NPS           | 45   | 41   | 4
    `;
    expect(healths(sheet)).toEqual(["Check inputs", "On track", "At risk"]);
  });

  test("of a budget it tells what may still be spent", () => {
    const sheet = gridOf({})`
      KPI           | Budget | Actual | Remaining
      Travel costs  | 400    | 310    | 90
      Cost of waste | 4000   | 4100   | -100
    `;
    expect(healths(sheet)).toEqual(["On track", "At risk"]);
  });
});

describe("the year that goes on has an actual so far", () => {
  test.each(["Actual 2025 | Actual 2026 | Target 2026", "2025 | 2026 | Target", "2025 | 2026 | Goal 2026"])(
    "%s",
    (headings) => {
      const sheet = gridOf({})`
        KPI           | ${headings}
        New customers | 380  | 310  | 400
        Revenue       | 3900 | 4100 | 4000
        Churn rate    | 5%   | 4%   | 4.5%
      `;
      expect(healths(sheet)).toEqual(["Check inputs", "On track", "On track"]);
    },
  );

  test("a year that has ended is held against its target", () => {
    const sheet = gridOf({})`
      KPI           | Actual 2024 | Actual 2025 | Target 2025
      New customers | 380         | 310         | 400
      Revenue       | 3900        | 4100        | 4000
    `;
    expect(healths(sheet)).toEqual(["Off track", "On track"]);
  });
});

test("so far is what a direction or a light of the row does not judge already", () => {
  const sheet = gridOf({})`
    KPI                  | Direction        | 2025 | 2026 | Target | Status
    Compliance incidents | Lower is better  | 19   | 13   | 20     | Green
    New customers        | Higher is better | 380  | 310  | 400    | Red
    Sign-ups             | Higher is better | 380  | 310  | 400    |
  `;
  expect(healths(sheet)).toEqual(["On track", "Off track", "Check inputs"]);
});

test("a year that two numbers name is one, and a share of it may come together as well", () => {
  const sheet = gridOf({})`
    Indicator                  | Good is | 2026/27 target | Q1    | Q2
    Fly-tipping incidents      | Low     | 1150           | 310   | 295
    New homes completed        | High    | 450            | 96    | 121
    Missed bins per 100,000    | Low     | 45             | 51    | 44
    Council tax collected      | High    | 97.5%          | 28.4% | 55.9%
    Applications in time       | High    | 90%            | 91%   | 93%
    Calls answered in 1 minute | High    | 95%            | 88%   | 84%
  `;
  expect(healths(sheet)).toEqual([
    ...["Check inputs", "Check inputs", "On track", "Check inputs", "On track", "Off track"],
  ]);
});

test("how much of a budget was carried out so far is no level", () => {
  const sheet = gridOf({})`
    Indicador             | Unidade | Meta 2026 | Realizado até jul/26
    Execução orçamentária | %       | 90        | 51
    Satisfação            | %       | 90        | 51
  `;
  expect(healths(sheet)).toEqual(["Check inputs", "Off track"]);
});

test("a dash tells no beginning, and no actual is held against the year's target for it", () => {
  const sheet = grid`
    KPI           | Baseline | Annual target | Q1 2026 | Q2 2026
    New customers | –        | 400           | 90      | 110
    Revenue       | n/a      | 4000          | 900     | 1050
  `;
  expect(healths(sheet)).toEqual(["Check inputs", "Check inputs"]);
});

describe("a mean, and the time that something takes, are levels on every day of the year", () => {
  test.each([
    "Average wait",
    "Lead time",
    "Time to hire",
    "Durchlaufzeit",
    "Délai de paiement",
    "Plazo medio de pago",
    "Tempo medio di attesa",
    "Wachttijd",
    "Handläggningstid",
    "Deaths per 100,000",
    "Mortalidad por 100.000",
  ])("%s", (name) => {
    const sheet = grid`
      KPI     | Unit | Baseline 2025 | Target 2026 | Actual YTD 2026
      ${name} | days | 60            | 40          | 44
    `;
    expect(healths(sheet)).toEqual(["On track"]);
  });

  test.each(["Sick days", "Complaints", "Social media posts"])("but %s add up", (name) => {
    const sheet = grid`
      KPI     | Unit | Baseline 2025 | Target 2026 | Actual YTD 2026
      ${name} | #    | 60            | 40          | 30
    `;
    expect(healths(sheet)).toEqual(["Check inputs"]);
  });
});

describe("a total so far beside a target that says no time has still to reach it", () => {
  test.each(["Target | YTD", "Ziel | Ist kumuliert", "Meta | Acumulado"])("%s", (headings) => {
    const sheet = gridOf({})`
      KPI           | Owner | ${headings}
      New customers | Ida   | 400 | 290
      Site visits   | Ida   | 200 | 210
      Complaints    | Ida   | 40  | 31
      Fill rate     | Ida   | 96% | 88%
    `;
    expect(healths(sheet)).toEqual(["Check inputs", "On track", "On track", "Off track"]);
  });

  test("unless it is one to date itself, or a light of the row judges it", () => {
    const toDate = grid`
      KPI           | Owner | Target YTD | Actual YTD
      New customers | Ida   | 400        | 290
    `;
    const lit = grid`
      KPI           | Owner | Target | YTD | RAG
      New customers | Ida   | 400    | 290 | Red
      Site visits   | Ida   | 200    | 210 | Green
    `;
    expect([toDate, lit].map(healths)).toEqual([["Off track"], ["Off track", "On track"]]);
  });
});
