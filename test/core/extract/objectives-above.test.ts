import { dateSerial } from "../../../src/core/model/period";
import type { Grid } from "../../../src/core/model/grid";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { grid, workbookOf } from "../../kit/grid";

function scorecardOf(sheet: Grid) {
  return reviewWorkbook(workbookOf(sheet), dateSerial(2026, 8, 15)).scorecard;
}

test("a table of key results stands under the objective above it, with its owner", () => {
  const { objectives, keyResults } = scorecardOf(grid`
    Objective: | Customers who recommend us
    Owner      | Ada Long
    Key result | Baseline | Target | Actual
    Raise NPS  | 31       | 45     | 38
    Cut churn  | 4%       | 2%     | 3%
    |
    Objective: | A team that stays
    Owner      | Ben Kerr
    Key result | Baseline | Target | Actual
    Hire       | 0        | 8      | 5
  `);
  expect(objectives.map(({ name, owner, keyResults: keys }) => [name, owner, keys])).toEqual([
    ["Customers who recommend us", "Ada Long", ["Sheet1!A4", "Sheet1!A5"]],
    ["A team that stays", "Ben Kerr", ["Sheet1!A10"]],
  ]);
  expect(keyResults.map(({ objective, owner }) => [objective, owner])).toEqual([
    ["Customers who recommend us", "Ada Long"],
    ["Customers who recommend us", "Ada Long"],
    ["A team that stays", "Ben Kerr"],
  ]);
});

test("the objective above a table is that of its first key results, where further ones stand between its rows", () => {
  const { objectives } = scorecardOf(grid`
    Objective: Delight customers
    Key result    | Baseline | Target | Actual
    Resolve at once | 62%    | 75%    | 66%
    Raise NPS     | 31       | 45     | 38
    Objective: Run lean
    Project margin | 14%     | 18%    | 15%
  `);
  expect(objectives.map(({ name, keyResults }) => [name, keyResults])).toEqual([
    ["Objective: Delight customers", ["Sheet1!A3", "Sheet1!A4"]],
    ["Objective: Run lean", ["Sheet1!A6"]],
  ]);
});

/** The name, and the days of its cycle. */
function cyclesOf(sheet: Grid) {
  return scorecardOf(sheet).keyResults.map(({ name, cycle }) => [name, cycle?.start, cycle?.end]);
}

const [APRIL, JUNE] = [dateSerial(2026, 4, 1), dateSerial(2026, 6, 30)];
const [JULY, SEPTEMBER] = [dateSerial(2026, 7, 1), dateSerial(2026, 9, 30)];

test("each table keeps to the quarter of its own title", () => {
  const cycles = cyclesOf(grid`
    OKRs Q2 2026
    KR        | Target | Actual
    Raise NPS | 45     | 38
    Cut churn | 2%     | 3%
    |
    Growth team
    KR        | Target | Actual
    Hire      | 8      | 5
    |
    OKRs Q3 2026
    KR        | Target | Actual
    Win shops | 40     | 12
  `);
  expect(cycles).toEqual([
    ["Raise NPS", APRIL, JUNE],
    ["Cut churn", APRIL, JUNE],
    ["Hire", undefined, undefined],
    ["Win shops", JULY, SEPTEMBER],
  ]);
});

test("what stands above the first objective is of the whole sheet, but not where an objective names its quarter", () => {
  const cycles = cyclesOf(grid`
    Company OKRs Q3 2026
    |
    Objective 1: Customers who recommend us
    KR        | Target | Actual
    Raise NPS | 45     | 38
    |
    Objective 2: A team that stays
    KR        | Target | Actual
    Hire      | 8      | 5
    |
    Objective 3: Close Q2 2026 well
    KR        | Target | Actual
    Win shops | 40     | 12
  `);
  expect(cycles).toEqual([
    ["Raise NPS", JULY, SEPTEMBER],
    ["Hire", JULY, SEPTEMBER],
    ["Win shops", APRIL, JUNE],
  ]);
});

test("titles with an objective's word in them are none", () => {
  const { objectives } = scorecardOf(grid`
    Objectives: Sales 2026
    KR        | Baseline | Target | Actual
    Raise NPS | 31       | 45     | 38
    |
    Goals 2026
    KR        | Baseline | Target | Actual
    Hire      | 0        | 8      | 5
  `);
  expect(objectives).toEqual([]);
});
