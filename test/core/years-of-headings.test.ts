import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import type { Grid } from "../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2025, 12, 31);
const [END_OF_2020, END_OF_2030] = [dateSerial(2020, 12, 31), dateSerial(2030, 12, 31)];

function cyclesOf(sheet: Grid) {
  const { scorecard } = reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
  return scorecard.kpis.map(({ cycle }) => [cycle?.start, cycle?.end]);
}

test.each([
  "Baseline 2020 | Actual 2025 | Target 2030",
  "2020 baseline | Latest | 2030 target",
  "Basiswert 2020 | Istwert 2025 | Zielwert 2030",
])("the years of baseline and target are the way between them: %s", (headings) => {
  const sheet = gridOf({})`
    ESG indicator         | Unit   | ${headings}
    Scope 1 emissions     | t CO2e | 1200 | 900 | 600
    Renewable electricity | %      | 40   | 65  | 100
  `;
  expect(cyclesOf(sheet)).toEqual([
    [END_OF_2020, END_OF_2030],
    [END_OF_2020, END_OF_2030],
  ]);
});

test("half of the way at half of the time is on plan", () => {
  const review = reviewWorkbook(
    workbookOf(grid`
      ESG indicator     | Unit   | Baseline 2020 | Actual 2025 | Target 2030
      Scope 1 emissions | t CO2e | 1200          | 900         | 600
      Water withdrawal  | m3     | 5000          | 4900        | 4000
    `),
    AS_OF,
    AS_OF,
  );
  expect(review.scorecard.kpis.map(({ key }) => review.assessments.get(key)?.health)).toEqual([
    "On track",
    "Off track",
  ]);
  expect(review.cycleQuestion).toBeUndefined();
});

test("rows with a due day of their own, and a target alone, have no such way", () => {
  expect(
    cyclesOf(grid`
      KPI               | Baseline 2020 | Actual 2025 | Target 2030 | Due
      Scope 1 emissions | 1200          | 900         | 600         | 2029-06-30
    `),
  ).toEqual([[undefined, undefined]]);
  expect(
    cyclesOf(grid`
      KPI               | Unit   | Actual 2025 | Target 2030
      Scope 1 emissions | t CO2e | 900         | 600
      Water withdrawal  | m3     | 4900        | 4000
    `),
  ).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

describe("months and quarters that say their year are the way between their last days", () => {
  const cyclesUnder = (baseline: string, target: string) =>
    cyclesOf(gridOf({})`
      Indicator       | Unit | ${baseline} | ${target} | Actual
      Farmers trained | #    | 0           | 12000     | 9400
      Harvest loss    | %    | 28          | 15        | 19
    `)[0];

  test.each([
    ["Baseline (Jan 2025)", "Target (Dec 2026)", dateSerial(2025, 1, 31), dateSerial(2026, 12, 31)],
    ["Baseline Q4 2024", "Target Q4 2026", dateSerial(2024, 12, 31), dateSerial(2026, 12, 31)],
    ["Ausgangswert Dez 2025", "Zielwert Dez 2027", dateSerial(2025, 12, 31), dateSerial(2027, 12, 31)],
    ["Baseline 2024", "Target Dec 2026", dateSerial(2024, 12, 31), dateSerial(2026, 12, 31)],
  ])("%s, %s", (baseline, target, start, end) => expect(cyclesUnder(baseline, target)).toEqual([start, end]));

  test.each([
    ["Baseline FY24", "Target FY26"],
    ["Baseline Q4", "Target Q4"],
    ["Baseline Dec 2026", "Target Jan 2025"],
  ])("%s, %s: nobody knows, or it goes back", (baseline, target) =>
    expect(cyclesUnder(baseline, target)).toEqual([undefined, undefined]),
  );
});
