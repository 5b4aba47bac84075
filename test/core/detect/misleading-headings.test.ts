import { detectTables, findTables } from "../../../src/core/detect/detect-tables";
import { headingReader } from "../../../src/core/detect/headings/read-heading";
import { gridOf, workbookOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("numbers that measure nothing", () => {
  it("are those that only say in which order the measures stand, with gaps as well", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      MeasureID | MeasureName     | BestGoal | MeasureSort
      M1        | Graduation rate | 1        | 1
      M2        | ACT score       | 1        | 2
      M3        | AP performance  | 1        | 3
      M4        | Exam entry rate |          |
      M5        | Pass rate       | 1        | 4
      M6        | Retention rate  | 1        | 5
    `;
    expect(rolesOf(sheet)).not.toContain("MeasureSort: actual");
  });

  it("are signs for yes and no, where nothing is to be reached", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI              | Unit   | is_benefit
      Total emissions  | tCO2e  | 0
      Energy intensity | kWh/FU | 0
      Recycling rate   | %      | 1
      Renewable share  | %      | 1
    `;
    expect(rolesOf(sheet)).not.toContain("is_benefit: actual");
  });

  it("are what a result was divided from", () => {
    const sheet = gridOf({ sheet: "Indicators" })`
      Indicator               | Numerator | Denominator | Result | Benchmark
      Hand hygiene compliance | 880       | 950         | 92.6%  | 95%
      Vaccinated staff        | 410       | 520         | 78.8%  | 80%
      Left before the doctor  | 41        | 2050        | 2.0%   | 1.5%
    `;
    expect(rolesOf(sheet)).toEqual(["Indicator: measure", "Result: actual", "Benchmark: target"]);
  });

  it("but a lone column of other numbers beside the names holds the actuals", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI              | Unit   | Wert_7
      Total emissions  | tCO2e  | 40
      Energy intensity | kWh/FU | 41
      Recycling rate   | %      | 38
      Renewable share  | %      | 12
    `;
    expect(rolesOf(sheet)).toContain("Wert_7: actual");
  });
});

describe("a heading below the label of a group", () => {
  const followed = gridOf({ sheet: "KPI", merges: ["A1:B1", "D1:E1", "F1:G1"] })`
    Objectifs           |                      | Suivi     | Référence |                    | Responsable du suivi     |                       | Résultat
    Numéro d'objectif   | Nom de l'indicateur  | Cible     | Année     | Valeur (référence) | Organisation responsable | Fréquence de collecte | Résultat
    1.1                 | Taux de satisfaction | 90        | 2024      | 0                  | Service client           | Annuellement          | 84
    1.2                 | Sites visités        | 5         | 2024      | 0                  | Logistique               | Mensuellement         | 7
    1.3                 | Cours donnés         | 2         | 2024      | 0                  | Production               | Annuellement          | 3
    1.4                 | Clients gagnés       | 4         | 2024      | 12                 | Production               | Annuellement          | 15
    1.5                 | Clients perdus       | 3         | 2024      | 0                  | Production               | Annuellement          | 2
  `;

  it.each([
    ["a number of the objective is no target", "Objectifs Numéro d'objectif: id"],
    ["a rhythm is no person", "Responsable du suivi Fréquence de collecte: cadence"],
    ["a value of reference is no second actual", "Référence Valeur (référence): baseline"],
  ])("says itself what it is: %s", (_, role) => {
    expect(rolesOf(followed)).toContain(role);
  });
});

describe("a link to key results", () => {
  const tickets = gridOf({ sheet: "OKR tickets" })`
    Ticket | Summary               | Story points | OKR link                    | Target
    T-1    | Build the booking API | 8            | KR: Launch self-service     | 1
    T-2    | Migrate the bookings  | 13           | KR: Launch self-service     | 1
    T-3    | Add insurer A         | 5            | KR: Add 4 insurers          | 4
    T-4    | Add insurer B         | 5            | KR: Add 4 insurers          | 4
    T-5    | Validate claims       | 3            | KR: Halve denied claims     | 2
    T-6    | Train the providers   | 3            | KR: Halve denied claims     | 2
  `;

  it("names no rows where it repeats beside texts that all differ", () => {
    expect(rolesOf(tickets)).not.toContain("OKR link: objective|keyResult");
  });
});

describe("a rate of completion beside its measure", () => {
  const regions = gridOf({ sheet: "KPI" })`
    Month    | Region | Sales | Target sales | Sales completion rate | Conversion rate
    Jan 2026 | North  | 5000  | 6000         | 0.89                  | 0.12
    Jan 2026 | South  | 3500  | 3000         | 0.94                  | 0.11
    Feb 2026 | North  | 5100  | 6000         | 0.82                  | 0.13
    Feb 2026 | South  | 3900  | 3000         | 0.97                  | 0.12
  `;

  it.each([
    ["is its progress", "Sales completion rate: progress"],
    ["but any other rate is a measure", "Conversion rate: actual"],
  ])("%s", (_, role) => {
    expect(rolesOf(regions)).toContain(role);
  });
});

describe("a description of the KPI", () => {
  it("is no name where its name stands beside it", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI name      | KPI description                               | Target | Actual
      Churn         | Part of the customers who left in the quarter | 5      | 6
      NPS           | Promoters less detractors among all answers   | 50     | 44
      Churn         | Part of the suppliers who left in the quarter | 9      | 7
      Lead time     | Days from the order until it is delivered     | 4      | 5
    `;
    expect(rolesOf(sheet)).toContain("KPI name: measure");
  });

  it("names the rows where nothing else does", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      No | KPI description               | Target | Actual
      1  | Customers lost in the quarter | 5      | 6
      2  | Promoters less detractors     | 50     | 44
      3  | Days until the delivery       | 4      | 5
    `;
    expect(rolesOf(sheet)).toContain("KPI description: measure");
  });
});

describe("a label and its value", () => {
  it("head no table: what stands below them are more of both", () => {
    const sheet = gridOf({ sheet: "Report" })`
      REPORT CRUSCOTTO KPI
      Data test:    | 2026-02-13
      Periodo dati: | Gen-Dic 2025 (12 mesi)
      Reparti:      | VLB, CTA, COS
      Tipo dati:    | Simulati, calibrati sul settore
    `;
    const { tables, perhaps } = findTables(workbookOf(sheet), []);
    expect([...tables, ...perhaps]).toEqual([]);
  });

  it("but headings with colons do", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI:      | Target: | Actual:
      Churn     | 5       | 6
      NPS       | 50      | 44
      Lead time | 4       | 5
    `;
    expect(rolesOf(sheet)).toEqual(["KPI:: measure", "Target:: target", "Actual:: actual"]);
  });
});

test("where something stands today is its actual, from where and to where its baseline and target", () => {
  const sheet = gridOf({ sheet: "OKRs" })`
    Objective         | Key result         | From | To  | Today | Updated
    Profitable growth | Win rate           | 21%  | 27% | 23%   | 2026-11-16
    Profitable growth | Discount per deal  | 14%  | 9%  | 12%   | 2026-11-02
    Trusted platform  | Open critical bugs | 9    | 0   | 2     | 2026-11-17
  `;
  expect(rolesOf(sheet)).toContain("Today: actual");
});

test("items beside a plan and an actual are the measures", () => {
  const sheet = gridOf({ sheet: "Project" })`
    Item                | Plan | Actual
    SPI                 | 1.00 | 1.03
    Lost time incidents | 0    | 1
    Rework %            | 2%   | 3.1%
    Cost to complete $m | 42.0 | 44.5
  `;
  expect(rolesOf(sheet)).toEqual(["Item: measure", "Plan: target", "Actual: actual"]);
  expect(detectTables(workbookOf(sheet), [])[0]?.orientation).toBe("rows");
});

test("of a column of levels the titles are the names, not what a key result is counted in", () => {
  const sheet = gridOf({ sheet: "OKR" })`
    Type       | Title             | Owner | Metric | Start | Target | Current
    Objective  | Delight guests    | Ana   |        |       |        |
    KR         | Raise NPS         | Ana   | NPS    | 32    | 50     | 41
    KR         | Cut check-in time | Ben   | min    | 9     | 4      | 6
    Initiative | Kiosk rollout     | Ben   |        |       |        |
    Objective  | Run lean          | Cid   |        |       |        |
    KR         | Reduce food waste | Cid   | kg     | 80    | 40     | 62
  `;
  expect(rolesOf(sheet)).toEqual([
    "Title: objective|keyResult",
    "Owner: owner",
    "Start: baseline",
    "Target: target",
    "Current: actual",
  ]);
});

describe("a heading says less than it seems", () => {
  it("in a sentence, of which one word is known", () => {
    const sheet = gridOf({ sheet: "OKR" })`
      Objectif | Recruter pour renforcer notre belle équipe actuelle | Départ | Valeur actuelle | Cible
      KR 1     | 12 candidatures retenues                            | 0      | 4               | 12
      KR 2     | 3 développeurs recrutés                             | 0      | 1               | 3
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("department"))).toEqual([]);
  });

  it("where an orientation is no direction of a number", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      Orientation                                   | Indicateur              | Cible | Valeur
      1 - Garder les rives propres toute l'année | Nombre de rives suivies   | 20    | 15
      1 - Garder les rives propres toute l'année | Nombre de visites       | 9     | 4
      2 - Planter des arbres le long du canal  | Nombre de projets finis | 5     | 3
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("direction"))).toEqual([]);
  });

  it("where Qtd is a quantity, and QTD the quarter so far", () => {
    const read = headingReader();
    expect(read("Make (Qtd)").period).toBeUndefined();
    expect(read("Sales QTD").period).toBe("QTD");
  });

  it("where words stand beside measures that are headings: they are whose the numbers are", () => {
    const sheet = gridOf({ sheet: "Sales targets" })`
      Month   | Category    | Target revenue | Target orders
      2026-01 | Electronics | 75869          | 121
      2026-01 | Home        | 42692          | 102
      2026-02 | Electronics | 49757          | 196
      2026-02 | Home        | 36483          | 186
    `;
    expect(rolesOf(sheet)).toContain("Category: department");
  });

  it("where it compares two others, or only counts the months", () => {
    const sheet = gridOf({ sheet: "Calls" })`
      Fiscal Month | Month | Actual | Target | Actual vs Target
      10           | Jan   | 207    | 196    | 0.06
      11           | Feb   | 202    | 186    | 0.09
      12           | Mar   | 217    | 222    | -0.02
      1            | Apr   | 222    | 243    | -0.09
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("actual"))).toEqual(["Actual: actual"]);
  });

  it("but `unit` alone is one, in however many words the cells say it", () => {
    const sheet = gridOf({ sheet: "ESG" })`
      metric_name               | reporting_year | value | unit
      Weighted carbon intensity | 2025           | 164   | tonnes per million of revenue
      Financed emissions        | 2025           | 72    | tonnes per million that was lent
      Aligned investments       | 2025           | 31.4  | percent of all net assets
    `;
    expect(rolesOf(sheet)).toContain("unit: unit");
  });

  it("where # says that something is counted, and points only part thousands", () => {
    const sheet = gridOf({ sheet: "Branches" })`
      Branch   | Target lending | Actual lending
      Kisumu   | 5.000.000.000  | 4.100.000.000
      Bungoma  | 600.000.000    | 150.000.000
      Kakamega | 3.000.000.000  | 3.800.000.000
    `;
    expect(rolesOf(sheet)).toContain("Target lending: target");
    const read = headingReader();
    expect(read("Sales target # farmers").readings.map(({ meaning }) => meaning)).not.toContain("id");
    expect(read("KPI #").readings.map(({ meaning }) => meaning)).toContain("id");
  });

  it("where from and to say how long a target holds", () => {
    const sheet = gridOf({ sheet: "KPI targets" })`
      target_name | target_value | target_unit | active_from | active_to
      deep_work   | 90           | minutes/day | 2026-01-01  | 2026-03-01
      reading     | 45           | minutes/day | 2026-01-01  | 2026-06-30
      notes       | 1            | notes/day   | 2026-02-01  | 2026-06-30
    `;
    expect(rolesOf(sheet)).toContain("active_from: start");
    expect(rolesOf(sheet)).toContain("active_to: due");
  });
});

describe("a period in the corner, above what the rows are called", () => {
  it.each(["Week of 23 Nov 2026", "October 2026", "KW 47", "FY 2026"])(
    "%s says when all of it was so",
    (corner) => {
      const sheet = gridOf({ sheet: "Board" })`
      ${corner}         | Actual | Target | Last week
      Revenue           | 182    | 180    | 175
      Conversion rate   | 2.3%   | 2.5%   | 2.4%
      Return rate       | 18%    | 17%    | 18%
      Customer churn    | 4%     | 3%     | 4%
    `;
      expect(rolesOf(sheet)).toEqual([`${corner}: measure`, "Actual: actual", "Target: target"]);
    },
  );
});

test("a row of words between two days is one of the body, where the days above it go on", () => {
  const sheet = gridOf({ sheet: "OKR" })`
    Key result       | Baseline | Target  | Actual  | Start      | Due
    Cost per invoice | 2.8      | 2.2     | 2.5     | 2026-10-01 | 2026-12-31
    Touchless rate   | 40%      | 60%     | 52%     | 2026-10-01 | 2026-12-31
    Process maturity | Level 2  | Level 4 | Level 3 | 2026-10-01 | 2026-12-31
    Days to close    | 8        | 5       | 6       | 2026-10-01 | 2026-12-31
    Audit findings   | 14       | 5       | 9       | 2026-10-01 | 2026-12-31
  `;
  const tables = detectTables(workbookOf(sheet), []);
  expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([[0, 5]]);
});
