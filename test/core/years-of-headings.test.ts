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
