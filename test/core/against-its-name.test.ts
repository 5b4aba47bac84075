import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

function healthUnder(headings: string, row: string): string | undefined {
  const sheet = gridOf({ sheet: "KPIs" })`
    ${headings}
    ${row}
  `;
  const { scorecard, assessments } = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 11, 10));
  return assessments.get(scorecard.kpis[0]?.key ?? "")?.health;
}

const healthOf = (row: string) => healthUnder("KPI | Baseline | Target | Actual | Direction", row);
const levelOf = (row: string) => healthUnder("KPI | Owner | Target | Actual", row);

describe("from its baseline to its target a measure would get worse: which way is good is asked, and never Achieved", () => {
  test.each([
    "Customer satisfaction | 90 | 85 | 80 |",
    "Net sales | 100 | 80 | 70 |",
    "NPS | 40 | 30 | 20 |",
    "Support costs | 100 | 120 | 130 |",
    "Complaints | 10 | 12 | 15 |",
  ])("%s", (row) => expect(healthOf(row)).toBe("Check inputs"));

  test.each([
    ["Customer satisfaction | 80 | 85 | 86 |", "Achieved"],
    ["Complaints | 12 | 10 | 9 |", "Achieved"],
    ["Reduce NPS surveys sent | 40 | 30 | 20 |", "Achieved"],
    ["Headcount | 100 | 80 | 80 |", "Achieved"],
    ["Zibble | 100 | 80 | 70 |", "Achieved"],
    ["Net sales | 100 | 80 | 70 | at least", "Off track"],
    ["Support costs | 100 | 120 | 118 | at most", "On track"],
  ])("but %s", (row, health) => expect(healthOf(row)).toBe(health));
});

describe("less than nothing of what is no cost may be meant, so that nobody knows whether −60 reaches −100", () => {
  test.each(["Net emissions, t", "Net debt", "Energy consumption", "Waste", "Net loss"])("%s", (name) =>
    expect(levelOf(`${name} | Una | -100 | -60`)).toBe("Check inputs"),
  );

  test.each([
    ["costs are kept as negatives", "Operating costs | Una | -100 | -130", "Off track"],
    ["a percentage is a change", "Net churn | Una | -2% | -1%", "Off track"],
  ])("unless %s", (_, row, health) => expect(levelOf(row)).toBe(health));

  test("nor where a direction says it", () =>
    expect(healthOf("Net debt | | -100 | -60 | at most")).toBe("Off track"));
});

describe("of what was won less what was lost more is better", () => {
  test.each([
    "Win/loss ratio",
    "Profit and loss",
    "Gewinn und Verlust",
    "Pertes et profits",
    "Pérdidas y ganancias",
    "Lucros e perdas",
    "Winst en verlies",
  ])("%s", (name) => expect(levelOf(`${name} | Una | 200 | 150`)).toBe("Off track"));

  test("and of losses alone less", () => expect(levelOf("Losses | Una | 200 | 150")).toBe("On track"));
});

test("a row that is called by its owner says nothing of its side: of Hatayilli not that it is a fault", () => {
  const sheet = gridOf({ sheet: "KPIs" })`
    Satış Temsilcisi | HEDEF | SATIŞ | %
    Özkan Hatayilli  | 600   | 354   | 59
    Ayşe Demir       | 600   | 640   | 107
    Mehmet Doğan     | 600   | 354   | 59
    Ali Kaya         | 600   | 700   | 117
  `;
  const { scorecard, assessments } = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 11, 10));
  const health = scorecard.kpis.map(({ key }) => assessments.get(key)?.health);
  expect(health[0]).toBe("Check inputs");
});
