import { detectTables } from "../../../src/core/detect/detect-tables";
import { gridOf, workbookOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("a column of nothing but units", () => {
  it.each([
    ["Tipo de indicador", "percentual", "dias", "reais"],
    ["Type of data", "Percent", "Number", "Percent"],
    ["Ref.", "%", "%", "%"],
    ["Maß", "Prozent", "Tage", "Stunden"],
    ["Ölçek", "yüzde", "adet", "saat"],
    ["类别", "%", "个", "天"],
  ])("says what each row is counted in, under %s", (heading, first, second, third) => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI                | ${heading} | Target | Actual
      On-time deliveries | ${first}   | 95     | 93
      Days to pay        | ${second}  | 30     | 34
      Savings            | ${third}   | 12     | 11
    `;
    expect(rolesOf(sheet)).toContain(`${heading}: unit`);
  });

  it("one word in all rows may be anything", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI                | Zzz   | Target | Actual
      On-time deliveries | Score | 95     | 93
      Days to pay        | Score | 30     | 34
      Savings            | Score | 12     | 11
    `;
    expect(rolesOf(sheet)).not.toContain("Zzz: unit");
  });

  it("key results keep their names", () => {
    const sheet = gridOf({ sheet: "OKR" })`
      Objective    | Key result          | Tipo indicador | Target | Current
      Quick to pay | Pay within 30 days  | dias           | 30     | 34
      Quick to pay | Pay without a reminder | percentual  | 90     | 70
      Safe         | No fraud            | reais          | 0      | 0
    `;
    expect(rolesOf(sheet)).toEqual(expect.arrayContaining(["Key result: keyResult", "Tipo indicador: unit"]));
  });
});

describe("what is called a measure and names none", () => {
  it.each(["Metric", "Measurement", "Messgröße"])(
    "units below %s leave the names to another column",
    (heading) => {
      const sheet = gridOf({ sheet: "2026 Q1" })`
      #   | Description          | ${heading} | Start | Target | Current
      1.1 | Win rate             | %          | 20    | 30     | 26
      1.2 | Referrals            | #          | 10    | 40     | 28
      2.1 | eNPS                 | points     | 20    | 40     | 30
      2.2 | Leavers we regretted | #          | 6     | 2      | 4
    `;
      expect(rolesOf(sheet)).toEqual(expect.arrayContaining(["Description: measure", `${heading}: unit`]));
    },
  );

  it.each(["Tipo", "Type"])(
    "target and actual by turns below %s are those of the shop before them",
    (heading) => {
      const sheet = gridOf({ sheet: "Metas das lojas" })`
      Loja   | ${heading} | Jan | Fev | Mar
      Centro | Meta       | 100 | 110 | 120
      Centro | Realizado  | 98  | 115 | 119
      Norte  | Meta       | 80  | 85  | 90
      Norte  | Realizado  | 82  | 80  | 95
    `;
      expect(rolesOf(sheet)).toContain("Loja: measure");
      expect(rolesOf(sheet)).not.toContain(`${heading}: measure`);
    },
  );

  it("people left of measures are not their names, though nothing heads either", () => {
    const sheet = gridOf({ sheet: "L10" })`
           |               | Goal  | 2026-09-07 | 2026-09-14 | 2026-09-21
      Ada  | Leads         | 40    | 38         | 44         | 41
      Ben  | Demos         | 10    | 9          | 11         | 12
      Cleo | Customer NPS  | 50    | 48         | 51         | 52
      Dora | Revenue       | 50000 | 48000      | 51000      | 52000
    `;
    expect(
      detectTables(workbookOf(sheet), [])[0]
        ?.columns.map(({ role }) => role)
        .slice(0, 3),
    ).toEqual([undefined, "measure", "target"]);
  });
});

describe("what is called a name", () => {
  it.each(["Nombre KPI", "Nome", "Nombre", "Name"])("is that of the measures below %s", (heading) => {
    const sheet = gridOf({ sheet: "KPI" })`
      Code | ${heading}        | Description             | Unit | Target
      A1   | Customer Churn    | How many leave a month  | %    | 2
      A2   | Net Revenue       | What is sold in a month | EUR  | 5000
      A3   | Stock Turnover    | How often stock is sold | x    | 6
      A4   | Satisfaction Rate | Those who say 9 or 10   | %    | 60
    `;
    expect(rolesOf(sheet)).toContain(`${heading}: measure`);
  });
});

describe("whose row it is", () => {
  it("no number of a user is a target", () => {
    const sheet = gridOf({ sheet: "Metas" })`
      semana   | user_id  | meta_leads | meta_propostas | meta_vendas
      semana 1 | 13041374 | 5          | 6              | 3
      semana 2 | 13041374 | 2          | 7              | 1
      semana 3 | 13041374 | 1          | 4              | 4
    `;
    const roles = rolesOf(sheet);
    expect(roles).toContain("meta_leads: target");
    expect(roles).not.toContain("user_id: target");
  });

  it("a number of persons is none", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      № | ФИО                    | Таб.№ | Остановки | Пассажиры | Итоговый KPI
      1 | Иванов Иван Петрович   | 101   | 100       | 90        | 95
      2 | Сидоров Евгений Львов  | 110   | 97        | 104       | 96
      3 | Попов Глеб Дмитриевич  | 123   | 87        | 80        | 85
      4 | Шорохов Дмитрий Львов  | 234   | 95        | 120       | 102
    `;
    expect(rolesOf(sheet)).not.toContain("Таб.№: actual");
  });

  it("an objective that is a number is how much is to be reached", () => {
    const sheet = gridOf({ sheet: "Objectifs" })`
      Famille | Produit          | Objective Janvier
      Sauce   | Concentré 380 g  | 2400000
      Sauce   | Concentré 760 g  | 720000
      Conserve | Abricot 380 g   | 3480000
      Conserve | Figue 380 g     | 1480000
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("actual"))).toEqual([]);
  });
});

describe("words that judge", () => {
  it("are statuses, though the heading is read as a remark", () => {
    const sheet = gridOf({ sheet: "SLA" })`
      KPI          | Target | Apr | April MET/NOT_MET | May | May MET/NOT_MET
      Time to fill | 30     | 29  | Met               | 31  | Not met
      Hit ratio    | 20     | 24  | Met               | 22  | Met
      Offer drop   | 10     | 14  | Not met           | 9   | Met
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("status"))).toHaveLength(2);
  });

  it("stand beside a status as well", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI          | Current | Target | Status    | Alert_Level
      Bed turnover | 4.1     | 4      | On track  | Green
      Waiting time | 31      | 25     | Off track | Red
      Readmissions | 7       | 6      | At risk   | Yellow
    `;
    expect(rolesOf(sheet)).toContain("Alert_Level: status");
  });
});

describe("of several numbers", () => {
  it.each([
    ["metric_value", "company_avg"],
    ["Valor del indicador", "Promedio empresa"],
    ["KPI Wert", "Schnitt aller"],
  ])("the one that is called the value is the actual: %s", (value, other) => {
    const sheet = gridOf({ sheet: "KPI" })`
      Month   | KPI            | ${value} | Unit | ${other}
      2026-01 | Shrinkage rate | 3.2      | %    | 3.1
      2026-02 | Shrinkage rate | 3.3      | %    | 3.2
      2026-01 | Turnover rate  | 1.2      | %    | 1.4
      2026-02 | Turnover rate  | 1.1      | %    | 1.5
    `;
    expect(rolesOf(sheet)).toContain(`${value}: actual`);
    expect(rolesOf(sheet)).not.toContain(`${other}: actual`);
  });

  it("projects side by side are actuals, also those that have none yet", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI              | Altair | Bellatrix | Capella | Deneb
      Defects per 1000 | 0.3    |           | 0.8     | 1
      Reviews done     | 12     |           | 9       | 14
      Open findings    | 2      |           | 0       | 3
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("actual"))).toHaveLength(4);
  });

  it.each([
    ["Weighting points", "Verified level", "Score"],
    ["Gewicht", "Geprüfte Stufe", "Punkte"],
  ])("a score beside weights is no actual: %s", (weight, level, score) => {
    const sheet = gridOf({ sheet: "Scorecard" })`
      KPI                | ${weight} | Target | ${level} | ${score}
      Voting rights      | 4         | 25%    | 30%      | 4
      Women on the board | 2         | 10%    | 8%       | 1.6
      Skills spend       | 8         | 6%     | 5.5%     | 7.3
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("actual"))).toEqual([`${level}: actual`]);
  });

  it("yes and no, written as 1 and 0, are none beside the numbers of the quarters", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI     | Reported | Target | Q1    | Q2
      Churn   | 1        | 2%     | 2.4%  | 2.2%
      NPS     | 0        | 50     | 47    | 49
      Uptime  | 1        | 99.9%  | 99.8% | 99.9%
      Refunds | 1        | 20     | 25    | 18
    `;
    expect(rolesOf(sheet)).not.toContain("Reported: actual");
    expect(rolesOf(sheet)).toContain("Q2: period:actual");
  });
});
