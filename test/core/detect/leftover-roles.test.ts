import { gridOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("what stands over the numbers of a table whose headings are measures", () => {
  const kpis = gridOf({ sheet: "KPI" })`
    Month    | NPS | SLA 30s | Conversion Rate (%) | Customer number | Cost budget | Cost actual
    Jan 2026 | 41  | 88      | 4.5                 | 312             | 9000        | 9800
    Feb 2026 | 44  | 91      | 4.8                 | 312             | 9000        | 8700
    Mar 2026 | 39  | 85      | 3.9                 | 401             | 9500        | 9900
    Apr 2026 | 40  | 86      | 4.1                 | 401             | 9500        | 9100
  `;

  it.each([
    ["a word that could be a period is part of a name", "SLA 30s: actual"],
    ["a rate is a measure before it is a progress", "Conversion Rate (%): actual"],
    ["a number of customers tells no rows apart", "Customer number: actual"],
    ["a budget beside its cost is a target", "Cost budget: target"],
    ["and the cost beside it the actual", "Cost actual: actual"],
  ])("%s", (_, role) => {
    expect(rolesOf(kpis)).toContain(role);
  });

  it("months written as numbers stay periods", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      ym     | NPS target | NPS
      202601 | 45         | 41
      202602 | 45         | 44
      202603 | 45         | 39
    `;
    expect(rolesOf(sheet)).toContain("ym: period");
  });

  it("numbers that run up once, to no end and beside no year, are those of the rows", () => {
    const sheet = gridOf({ sheet: "Audit" })`
      KR | Description                    | Start | Target | Now | Owner
      1  | Close high-risk findings       | 14    | 0      | 5   | Mira
      2  | Test the controls              | 0     | 120    | 96  | Mira
      3  | Cut the age of findings (days) | 112   | 60     | 74  | Jonas
      4  | Clear conflicts of duties      | 230   | 23     | 41  | Jonas
    `;
    expect(rolesOf(sheet)).toContain("KR: id");
  });
});

describe("who answers for a row, and where it belongs", () => {
  const people = gridOf({ sheet: "KPI team" })`
    No | Responsable técnico  | Region | Target | Actual
    1  | Ana Ruiz             | North  | 40     | 41
    2  | Ben Arthur Low       | South  | 40     | 38
    3  | Иванов И.И.          | North  | 45     | 50
  `;

  it("names under a heading that nobody knows are owners where each row is a person's", () => {
    expect(rolesOf(people)).toContain("Responsable técnico: owner");
  });

  it("the region beside them is a part of the house", () => {
    expect(rolesOf(people)).toContain("Region: department");
  });

  it("a measure that is written like a name is no person", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      Zzz             | Target | Actual
      Resolution Time | 40     | 41
      Response Rate   | 40     | 38
      Churn Rate      | 45     | 50
    `;
    expect(rolesOf(sheet).some((role) => role.endsWith("owner"))).toBe(false);
  });
});

describe("what the values tell beside headings of two meanings", () => {
  it("signs are no names, and below `Maßnahme / Kennzahl` stands what is measured", () => {
    const sheet = gridOf({ sheet: "Plan" })`
      Maßnahme / Kennzahl | Basis | Ziel | Stand | Trend | Zuständig
      Emissionen (t)      | 1200  | 1100 | 1150  | ↓     | Hr. Kranz
      Recyclingquote      | 62%   | 67%  | 65%   | ↑     | Fr. Kranz
      Verbrauch MWh       | 5400  | 5000 | 5150  | ↓     | Hr. Bohl
    `;
    expect(rolesOf(sheet)).toContain("Maßnahme / Kennzahl: measure");
    expect(rolesOf(sheet)).not.toContain("Trend: measure");
    const unknown = gridOf({ sheet: "Plan" })`
      Zzz | Trend | Ziel | Ist
      #1  | ↓     | 1100 | 1150
      #2  | ↑     | 67   | 65
      #3  | ↓     | 5000 | 5150
    `;
    expect(rolesOf(unknown)).not.toContain("Trend: measure");
  });

  it("of two columns that say target the one of words is what for", () => {
    const sheet = gridOf({ sheet: "Jahresziele" })`
      Jahresziel                   | Messgröße         | Zielwert | Erreicht
      Kundenzufriedenheit steigern | NPS               | 55       | 51
      Fluktuation senken           | Fluktuationsquote | 8%       | 9.2%
      Neue Märkte                  | Neukunden         | 25       | 14
    `;
    expect(rolesOf(sheet)).toEqual([
      "Jahresziel: objective",
      "Messgröße: measure",
      "Zielwert: target",
      "Erreicht: actual",
    ]);
  });

  it("a start that is no day is where something started", () => {
    const sheet = gridOf({ sheet: "OKR" })`
      Objective       | Key Result                   | Start | Goal | Now | Due
      Launch platform | Platform live in 3 countries | 0     | 3    | 2   | 2026-12-15
      Launch platform | Security audit passed        | No    | Yes  | No  | 2026-11-30
      Launch platform | Page load under 2 s          | 3.4   | 2    | 2.6 | 2026-12-15
      Launch platform | Error budget kept            | Yes   | Yes  | Yes | 2026-12-31
    `;
    expect(rolesOf(sheet)).toContain("Start: baseline");
  });

  it("falls are counted, they are no autumn", () => {
    const sheet = gridOf({ sheet: "Ward" })`
      Month    | Falls | Target falls | Infections | Target infections
      Jan 2026 | 3     | 2            | 4          | 3
      Feb 2026 | 2     | 2            | 2          | 3
      Mar 2026 | 5     | 2            | 3          | 3
    `;
    expect(rolesOf(sheet)).toContain("Falls: actual");
  });

  it("a progress of the target's size is the actual, also beside one in percent", () => {
    const sheet = gridOf({ sheet: "Indicadores" })`
      Indicador              | Meta | Avance | % cumplimiento
      Alumnos becados        | 1200 | 950    | 79%
      Escuelas rehabilitadas | 80   | 71     | 89%
      Docentes capacitados   | 3000 | 3150   | 105%
    `;
    expect(rolesOf(sheet)).toEqual([
      "Indicador: measure",
      "Meta: target",
      "Avance: actual",
      "% cumplimiento: progress",
    ]);
  });
});

describe("what only looks like a role", () => {
  const outbreak = gridOf({ sheet: "KPI" })`
    submitted_at        | reported_by | indicator        | unit  | target | value
    2026-08-07T11:04:35 | P. G.       | Samples received  | count | 90     | 98
    2026-08-07T11:04:35 | P. G.       | Samples tested      | count | 20     | 19
    2026-08-14T09:12:00 | A. B.       | Samples received  | count | 90     | 81
    2026-08-14T09:12:00 | A. B.       | Samples tested      | count | 20     | 39
  `;

  it("who reported is no rhythm, and when is no department", () => {
    expect(rolesOf(outbreak).filter((role) => /cadence|department/.test(role))).toEqual([]);
  });

  it("a class of cases is no person, and what comes first no name", () => {
    const targets = gridOf({ sheet: "KPI" })`
      claim_category  | sla_target_days | priority
      Late Parcel | 5               | Medium
      Broken Seal        | 2               | High
      Wrong Colour   | 5               | Medium
      Missing Part        | 1               | High
    `;
    expect(rolesOf(targets).filter((role) => /owner|priority/.test(role))).toEqual([]);
  });

  it("numbers of areas and of goals of the world are no actuals", () => {
    const indicators = gridOf({ sheet: "Indicadores" })`
      ODS | Cod_Area | Indicador                        | Unidade de medida | Ano
      13  | 2        | Ruído por habitante       | t                 | 2023
      15  | 2        | Árvores por quarteirão  | Mg/ha             | 2023
      2   | 4        | Proporção de hortas escolares | %                | 2024
    `;
    expect(rolesOf(indicators).filter((role) => role.endsWith("actual"))).toEqual([]);
  });

  it("a window of time is no team", () => {
    const dictionary = gridOf({ sheet: "KPI dictionary" })`
      kpi_name        | time_window | unit | target | actual
      Activation rate | 14 days     | %    | 40     | 38
      Retention       | 7 days      | %    | 60     | 61
      Churn           | 30 days     | %    | 3      | 4
    `;
    expect(rolesOf(dictionary)).not.toContain("time_window: department");
  });
});
