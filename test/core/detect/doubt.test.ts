import { findTables } from "../../../src/core/detect/detect-tables";
import {
  judge,
  judgeTable,
  LEAST_CONFIDENCE,
  LEAST_OFFERED,
} from "../../../src/core/detect/judge/judge-table";
import { LEARNED_WEIGHTS } from "../../../src/core/detect/judge/learned-weights";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

/** What is said of the only table on a sheet. */
function saidOf(sheet: Grid): "claimed" | "asked" | "silent" {
  const { tables, perhaps } = findTables(workbookOf(sheet), []);
  if (tables.length > 0) return "claimed";
  return perhaps.length > 0 ? "asked" : "silent";
}

describe("what looks like ours and may be something else", () => {
  it("is asked about where the rows are those of an income statement", () => {
    const statement = grid`
      EUR k              | Actual 2025 | Plan 2025
      Net sales          | 8400        | 8650
      Cost of goods sold | -4900       | -5010
      Operating expenses | -1840       | -1830
      Operating income   | 1660        | 1810
      Taxes              | -430        | -470
    `;
    expect(saidOf(statement)).toBe("asked");
  });

  it("is claimed where such rows are called KPIs and have targets", () => {
    const board = grid`
      KPI                | Target | Actual
      EBITDA margin      | 18%    | 16.5%
      Operating expenses | 1830   | 1840
      Net income         | 900    | 870
      Tax rate           | 24%    | 25%
    `;
    expect(saidOf(board)).toBe("claimed");
  });

  it("is asked about where a form has texts below Plan, Do, Check and Act, and nothing that they are for", () => {
    const form = {
      "heading target": 0.5,
      "heading actual": 0.5,
      "target and actual": 1,
      "targets without numbers": 1,
      "no name": 1,
      "no numbers": 1,
      "title kpi": 1,
      "named ours": 1,
      "headings understood": 0.5,
    };
    expect(judgeTable(form).confidence).toBeLessThan(LEAST_CONFIDENCE);
    expect(judgeTable({ ...form, "headings say kpi": 1 }).confidence).toBeGreaterThan(LEAST_CONFIDENCE);
  });

  it("is asked about where customers and orders have targets, however many headings belong to a list of sales", () => {
    const people = {
      "look-alike headings": 1,
      "heading target": 1,
      "numbers headed target": 0.3,
      "no name": 1,
      "number columns": 0.9,
      "role actual": 1,
    };
    expect(judgeTable(people).confidence).toBeGreaterThanOrEqual(LEAST_OFFERED);
    expect(judgeTable({ ...people, "numbers headed target": 0 }).confidence).toBeLessThan(LEAST_OFFERED);
  });

  it.each([
    ["Hospital KPIs", "Bed Occupancy %", "Average Length of Stay", "Average Wait Time", "Outpatient %"],
    ["Painel de indicadores", "Taxa de ocupação", "Tempo médio", "Receita", "Índice de satisfação"],
    ["KPI Dashboard Service", "Lösungsquote", "Anzahl Tickets", "Ø Wartezeit", "NPS"],
  ])("is claimed where one row of numbers stands under names of measures, below %s", (title, ...names) => {
    const tiles = grid`
      ${title}
      |
      ${names.join(" | ")}
      55% | 21 | 30.5 | 43%
    `;
    expect(saidOf(tiles)).toBe("claimed");
  });

  it("is not claimed where no title says so", () => {
    const totals = grid`
      Order number | Customer count | Amount | Tax rate
      4711         | 21             | 30.5   | 19%
    `;
    expect(saidOf(totals)).not.toBe("claimed");
  });

  it("is asked about where a list of names has nothing beside it", () => {
    const list = {
      "nothing measured": 1,
      "headed by looks alone": 1,
      "no numbers": 1,
      "named ours": 1,
      "title kpi": 1,
      "name measure found": 1,
      "names measures": 0.5,
      "names known metrics": 0.5,
      "column of measures": 0.5,
    };
    expect(judgeTable(list).confidence).toBeLessThan(LEAST_CONFIDENCE);
    expect(judgeTable({ ...list, "headings say kpi": 1 }).confidence).toBeGreaterThan(LEAST_CONFIDENCE);
  });

  it("is asked about where objectives have a deadline and nothing that tells how far they have come", () => {
    const wishes = {
      "heading objective": 1,
      "heading due": 1,
      "column of measures": 1,
      "names known metrics": 1,
      "rows differ in magnitude": 1,
      "no numbers": 1,
    };
    expect(judgeTable(wishes).confidence).toBeLessThan(LEAST_CONFIDENCE);
    expect(judgeTable({ ...wishes, "heading target": 1 }).confidence).toBeGreaterThan(LEAST_CONFIDENCE);
  });

  it("is silent where all headings are those of a stock list, whatever its targets", () => {
    const stock = grid`
      SKU   | Current stock | Target stock | Reorder point
      A-100 | 40            | 60           | 20
      A-101 | 25            | 30           | 12
      B-200 | 80            | 75           | 35
    `;
    expect(saidOf(stock)).toBe("silent");
  });

  it("is asked about where steps stand below the quarters", () => {
    const roadmap = grid`
      Theme      | Success metric | Q1        | Q2     | Q3
      Onboarding | Time to report | Design    | Build  | Launch
      Retention  | Churn rate     | Discovery | Design | Build
      Platform   | Latency        | Build     | Build  | Launch
    `;
    expect(saidOf(roadmap)).toBe("asked");
  });

  it("is no plan of steps where letters are the lights of KPIs", () => {
    const lights = grid`
      KPI                  | W40 | W41 | W42 | W43
      Order intake         | G   | G   | A   | A
      Delivery reliability | A   | R   | R   | A
      Cash collection      | G   | G   | G   | G
    `;
    expect(saidOf(lights)).toBe("claimed");
  });

  it("is asked about where criteria have weights, and no goals", () => {
    const criteria = grid`
      Criterion     | Weight | Vendor A | Vendor B
      Price         | 30%    | 4        | 3
      Quality       | 25%    | 5        | 4
      Delivery time | 45%    | 3        | 5
    `;
    expect(saidOf(criteria)).toBe("asked");
  });

  it.each([
    ["Category   | Planned | Actual | Variance", "Design", "Servers", "Reserve"],
    ["Department | Budget YTD | Actual YTD | Variance", "Sales", "IT", "Legal"],
    ["Rubro      | Proyectado | Ejecutado | Diferencia", "Personal", "Equipos", "Viajes"],
    ["Abteilung  | Budget | Ist | Abweichung", "Vertrieb", "Technik", "Recht"],
  ])("is asked about where lines of money were planned and spent: %s", (headings, ...names) => {
    const budget = grid`
      ${headings}
      ${names.map((name, at) => `${name} | ${String(20000 + at)} | ${String(19000 - at)} | -1000`).join("\n")}
    `;
    expect(saidOf(budget)).toBe("asked");
  });

  it.each([
    "KPI       | Planned | Actual | Variance",
    "Metric    | Budget  | Actual | Variance",
    "Indicador | Proyectado | Ejecutado | Diferencia",
  ])("is claimed where what was planned are measures: %s", (headings) => {
    const report = grid`
      ${headings}
      People reached      | 1200 | 1100 | -100
      Workshops completed | 40   | 42   | 2
      Satisfaction score  | 9    | 8.8  | -0.2
    `;
    expect(saidOf(report)).toBe("claimed");
  });

  it.each([
    "Categoría  | Plan | Real | Cumplimiento",
    "Отдел      | План | Факт | Выполнение",
    "Department | Plan | Actual | % of plan",
  ])("is claimed where it is told how much of the plan is reached: %s", (headings) => {
    const report = grid`
      ${headings}
      North | 1200 | 1100 | 92%
      South | 900  | 950  | 106%
      East  | 700  | 500  | 71%
    `;
    expect(saidOf(report)).toBe("claimed");
  });

  it("is asked about where it is money that was planned and spent, whatever heads the names", () => {
    const campaigns = (planned: string, actual: string) => grid`
      Campaign | ${planned} | ${actual} | Status
      Search   | 5000       | 5200      | Active
      Social   | 1500       | 1400      | Active
      Email    | 1200       | 1200      | Paused
    `;
    expect(saidOf(campaigns("Planned spend", "Actual spend"))).toBe("asked");
    expect(saidOf(campaigns("Planned leads", "Actual leads"))).toBe("claimed");
  });

  it("is silent where years are counted from one, and asked about where they are those of KPIs", () => {
    const plan = (heading: string) => grid`
      ${heading}     | Y1  | Y2  | Y3
      Units sold     | 2   | 8   | 10
      Revenue        | 52  | 181 | 217
      Gross margin % | 57% | 64% | 66%
    `;
    expect(saidOf(plan("Line"))).toBe("silent");
    expect(saidOf(plan("KPI"))).toBe("asked");
  });

  it("is asked about where weeks were to cost something and did", () => {
    const weeks = (planned: string, actual: string) => grid`
      Week | ${planned} | ${actual}
      1    | 9000       | 2300
      2    | 7000       | 7000
      3    | 23000      | 5000
      4    | 11000      | 4400
    `;
    expect(saidOf(weeks("Projected weekly cost", "Actual weekly cost"))).toBe("asked");
    expect(saidOf(weeks("Planned leads", "Actual leads"))).toBe("claimed");
  });

  it("is no more than asked about where some of its years are estimates", () => {
    const model = (...years: readonly string[]) => grid`
      k€      | ${years.join(" | ")}
      Revenue | 80  | 91  | 100 | 112
      EBITDA  | 9   | 11  | 13  | 16
      Margin  | 11% | 12% | 13% | 14%
    `;
    expect(saidOf(model("2024A", "2025A", "2026E", "2027E"))).not.toBe("claimed");
    expect(saidOf(model("FY26E", "FY27E", "FY28F", "FY29F"))).not.toBe("claimed");
    const told = grid`
      KPI        | Target | 2025 | 2026E | 2027E
      Churn rate | 5%     | 7%   | 6%    | 5%
      NPS        | 50     | 41   | 44    | 48
      Uptime     | 99%    | 98%  | 98%   | 99%
    `;
    expect(saidOf(told)).toBe("claimed");
  });

  it("is claimed where a baseline or a target stands before the counted years", () => {
    const logframe = grid`
      Indicator         | Baseline | Year 1 target | Year 2 target | Year 3 target
      Pupils enrolled   | 120      | 150           | 180           | 200
      Teachers trained  | 4        | 8             | 12            | 16
      Literacy rate (%) | 61       | 65            | 70            | 75
    `;
    expect(saidOf(logframe)).toBe("claimed");
  });

  it("is asked about where months down have neither a rate nor a target, however many measures head them", () => {
    const { kind } = LEARNED_WEIGHTS;
    const hardly = { ours: { bias: -0.5, weights: {} }, kind };
    const months = { "lies period-rows": 1, "headings measures": 0.8, "number columns": 0.8 };
    expect(judge(months, hardly).confidence).toBeLessThan(LEAST_CONFIDENCE);
    for (const more of ["headings rates", "role target"])
      expect(judge({ ...months, [more]: 1 }, hardly).confidence).toBe(LEAST_CONFIDENCE);
  });

  it("is claimed where a title says that its numbers are targets, however unsure the rest is", () => {
    const { kind } = LEARNED_WEIGHTS;
    const titled = { "titled targets": 1, "periods across": 1, "number columns": 0.9 };
    for (const bias of [-0.5, 0.2, 1]) {
      const unsure = { ours: { bias, weights: {} }, kind };
      expect(judge(titled, unsure).confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
    }
  });

  it("is asked about where no word says KPI and its numbers are hardly likelier ours than not", () => {
    const { kind } = LEARNED_WEIGHTS;
    const hardly = { ours: { bias: 0.2, weights: {} }, kind };
    expect(judge({}, hardly).confidence).toBeLessThan(LEAST_CONFIDENCE);
    expect(judge({ "headings say kpi": 1 }, hardly).confidence).toBeGreaterThan(LEAST_CONFIDENCE);
    const plainly = { ours: { bias: 1, weights: {} }, kind };
    expect(judge({}, plainly).confidence).toBeGreaterThan(LEAST_CONFIDENCE);
  });

  it("is outweighed by nothing but a name that says KPI or OKR", () => {
    const observed = { "heading target": 1, "numbers headed target": 1, "column of measures": 1 };
    const doubted = { ...observed, "rows of other tables": 0.8 };
    expect(judgeTable(observed).confidence).toBeGreaterThan(0.5);
    expect(judgeTable(doubted).confidence).toBeLessThan(0.5);
    expect(judgeTable({ ...doubted, "named ours": 1 }).confidence).toBeGreaterThan(0.5);
  });
});
