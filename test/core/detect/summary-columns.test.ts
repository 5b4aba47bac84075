import { dateSerial } from "../../../src/core/model/period";
import type { Grid } from "../../../src/core/model/grid";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { grid, workbookOf } from "../../kit/grid";

/** Actual and target of each row, as read. */
function goalsOf(sheet: Grid) {
  const { scorecard } = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 11, 20));
  return measuresOf(scorecard).map(({ inputs: { actual, target } }) => [actual, target]);
}

test("a year to date is no month after the last", () => {
  const goals = goalsOf(grid`
    KPI     | Owner | Target | Aug 26 | Sep 26 | Oct 26 | YTD
    Revenue | Eva   | 500    | 488    | 505    | 512    | 4718
    Churn   | Eva   | 2%     | 2.0%   | 1.9%   | 2.2%   | 2.4%
  `);
  expect(goals).toEqual([
    [512, 500],
    [0.022, 0.02],
  ]);
});

test.each([
  "Annual target | Target YTD | YTD",
  "Target yearly | YTD target | YTD actual",
  "Jahresziel | Ziel YTD | Ist YTD",
])("a target to date is that of the year to date, beside that of the year: %s", (headings) => {
  const [year = "", target = "", actual = ""] = headings.split(" | ");
  const first = goalsOf(grid`
    KPI           | Owner | ${year} | ${target} | ${actual} | Jan 26 | Feb 26 | Mar 26
    Units shipped | Eva   | 1600    | 400       | 380       | 120    | 130    | 130
    Fill rate     | Eva   | 96%     | 95%       | 94%       | 93%    | 94%    | 95%
  `);
  const last = goalsOf(grid`
    KPI           | Owner | Jan 26 | Feb 26 | Mar 26 | ${actual} | ${target} | ${year}
    Units shipped | Eva   | 120    | 130    | 130    | 380       | 400       | 1600
    Fill rate     | Eva   | 93%    | 94%    | 95%    | 94%       | 95%       | 96%
  `);
  expect([first, last]).toEqual(
    Array(2).fill([
      [380, 400],
      [0.94, 0.95],
    ]),
  );
});

test("a total goes with a yearly target, and not with one for each quarter", () => {
  const quarterly = goalsOf(grid`
    KPI           | Owner | Target | Q1  | Q2  | Q3  | Total
    Units shipped | Eva   | 400    | 390 | 410 | 380 | 1180
    New customers | Eva   | 50     | 41  | 55  | 47  | 143
  `);
  const yearly = goalsOf(grid`
    KPI           | Owner | Target | Q1  | Q2  | Q3  | Total
    Units shipped | Eva   | 1600   | 390 | 410 | 380 | 1180
    New customers | Eva   | 200    | 41  | 55  | 47  | 143
  `);
  expect([quarterly, yearly]).toEqual([
    [
      [380, 400],
      [47, 50],
    ],
    [
      [1180, 1600],
      [143, 200],
    ],
  ]);
});

test("the target of the year that runs is that of the year to date, not of the years before", () => {
  const goals = goalsOf(grid`
    Performance measure           | Owner | FY24 Actual | FY25 Actual | FY26 Target | FY26 YTD
    Average response time (min)   | Eva   | 6.4         | 6.2         | 6           | 6.3
    Potholes repaired within 48 h | Eva   | 78%         | 81%         | 90%         | 92%
    Inspections completed         | Tim   | 1200        | 1250        | 1300        | 640
  `);
  expect(goals).toEqual([
    [6.3, 6],
    [0.92, 0.9],
    [640, 1300],
  ]);
});

test("where the only target is one to date, so is the actual", () => {
  const goals = goalsOf(grid`
    KPI        | Owner | Jul | Août | Sept | Cumul | Objectif cumul
    CA (k€)    | Eva   | 98  | 60   | 104  | 262   | 300
    Incidents  | Eva   | 3   | 4    | 2    | 9     | 6
  `);
  expect(goals).toEqual([
    [262, 300],
    [9, 6],
  ]);
});

test.each([
  [
    "Month Actual | Month Target | YTD Actual | YTD Target | FY Target",
    ["480 | 500 | 5100 | 5000 | 6000", "93% | 97% | 96% | 97% | 98%", "9 | 7 | 80 | 75 | 90"],
  ],
  [
    "Oct-26 Actual | Oct-26 Budget | Var | Oct-25 | YTD Actual | YTD Budget | FY Budget",
    [
      "480 | 500 | -20 | 450 | 5100 | 5000 | 6000",
      "93% | 97% | -4% | 91% | 96% | 97% | 98%",
      "9 | 7 | 2 | 8 | 80 | 75 | 90",
    ],
  ],
  ["Oct-26 Actual | Oct-26 Budget | Oct-25", ["480 | 500 | 450", "93% | 97% | 91%", "9 | 7 | 8"]],
  [
    "Oct-26 Actual | Oct-26 Budget | Var | Oct-25",
    ["480 | 500 | -20 | 450", "93% | 97% | -4% | 91%", "9 | 7 | 2 | 8"],
  ],
  ["Oct 26 Actual | Oct 26 Target | Oct 25 Actual", ["480 | 500 | 512", "93% | 97% | 98%", "9 | 7 | 6"]],
])(
  "below %s a month is held against its own target",
  (headings, [revenue = "", delivery = "", hires = ""]) => {
    const goals = goalsOf(grid`
    KPI              | ${headings}
    Revenue          | ${revenue}
    On-time delivery | ${delivery}
    New hires        | ${hires}
  `);
    expect(goals).toEqual([
      [480, 500],
      [0.93, 0.97],
      [9, 7],
    ]);
  },
);

test("of several targets the one of the year that runs goes with the year to date", () => {
  const goals = goalsOf(grid`
    KPI                | Owner | FY25 | Target growth | Target FY26 | YTD FY26
    Revenue (m€)       | Eva   | 42.0 | 8%            | 45.4        | 37.2
    Customers          | Eva   | 1820 | 5%            | 1911        | 1870
    Cost to serve (k€) | Tim   | 910  | -4%           | 874         | 742
  `);
  expect(goals).toEqual([
    [37.2, 45.4],
    [1870, 1911],
    [742, 874],
  ]);
});

test("seasons are periods, of which the last one counts", () => {
  const goals = goalsOf(grid`
    Indicator                | Owner | 2024/25 | Target 2025/26 | Autumn 2025 | Spring 2026 | Summer 2026
    Pupils at expected level | Eva   | 68%     | 75%            | 70%         | 72%         | 74%
    Persistent absence       | Tim   | 21%     | 15%            | 19%         | 17%         | 16%
  `);
  expect(goals).toEqual([
    [0.74, 0.75],
    [0.16, 0.15],
  ]);
});

test("a month that is named beside the actual says how fresh it is, not last year's", () => {
  const { assessments, scorecard } = reviewWorkbook(
    workbookOf(grid`
      KPI        | Owner | Oct-26 Actual | Oct-26 Budget | Var | Oct-25
      DSO (days) | Eva   | 47            | 42            | 5   | 45
      Leads      | Tim   | 90            | 80            | 10  | 85
    `),
    dateSerial(2026, 11, 20),
  );
  expect(measuresOf(scorecard).map(({ key }) => assessments.get(key)?.staleness)).toEqual(["Fresh", "Fresh"]);
});

test("a forecast is no actual", () => {
  const goals = goalsOf(grid`
    KPI         | Owner | Target | Q1 A | Q2 A  | Q3 A  | Q4 F
    EBIT margin | Eva   | 12%    | 10%  | 11%   | 11.5% | 12.5%
    Revenue     | Eva   | 500    | 480  | 490   | 495   | 520
  `);
  expect(goals).toEqual([
    [0.115, 0.12],
    [495, 500],
  ]);
});

test("a month goes with its own budget, however both spell it, and not the year to date", () => {
  const goals = goalsOf(grid`
    KPI              | Oct-26 | Budget Oct-26 | LY  | Var %  | YTD  | Budget YTD
    ADR €            | 142    | 138           | 131 | 2.9%   | 139  | 137
    Guest complaints | 14     | 10            | 18  | 40%    | 120  | 100
  `);
  expect(goals).toEqual([
    [142, 138],
    [14, 10],
  ]);
});

test("terms of a school year are periods, of which the last filled one counts", () => {
  const goals = goalsOf(grid`
    Measure      | Target % | Autumn | Spring | Summer
    Attendance   | 96       | 95.1   | 94.8   | 95.5
    Phonics pass | 82       |        |        | 84
    Exclusions   | 10       | 4      | 7      |
  `);
  expect(goals).toEqual([
    [95.5, 96],
    [84, 82],
    [7, 10],
  ]);
});

test("sprints are periods", () => {
  const goals = goalsOf(grid`
    Metric          | Target | Sprint 21 | Sprint 22 | Sprint 23
    Velocity        | 40     | 38        | 42        | 44
    Escaped defects | 1      | 2         | 0         | 3
  `);
  expect(goals).toEqual([
    [44, 40],
    [3, 1],
  ]);
});
