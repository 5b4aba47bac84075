import { calendarDate, dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOf, workbookOf } from "../kit/grid";
import { withSettings } from "../kit/settings-sheet";

const AS_OF = dateSerial(2026, 8, 15);

function okrs(sheet: string, title: string) {
  return gridOf({ sheet })`
    ${title}

    Objective | Key result | Owner | Baseline | Target | Actual
    Grow      | Win stores | Una   | 10       | 20     | 15
    Grow      | Win towns  | Ben   | 10       | 20     | 12
  `;
}

const LEVELS = gridOf({ sheet: "KPIs" })`
  KPI          | Owner | Target  | Actual
  Calls        | Una   | at most 5 | 4
  Satisfaction | Ben   | at least 80% | 82%
`;

/** `title: Q3 2026, from 1 Jul`, in the order in which they are offered. */
function offers(workbook: Workbook): readonly string[] | undefined {
  return reviewWorkbook(workbook, AS_OF).cycleQuestion?.offers.map(({ from, words, period }) => {
    const { year, month } = calendarDate(period.start);
    return `${from}: ${words}, ${year}-${month}`;
  });
}

test("tables without dates ask for their cycle and offer the running quarter", () => {
  const { cycleQuestion } = reviewWorkbook(workbookOf(okrs("OKRs", "Objectives"), LEVELS), AS_OF);
  expect(cycleQuestion?.tables.map(({ sheet }) => sheet)).toEqual(["OKRs"]);
  expect(offers(workbookOf(okrs("OKRs", "Objectives")))).toEqual(["today: Q3 2026, 2026-7"]);
});

test("what titles, sheets and the file's name say is offered first, each period once", () => {
  const workbook = { ...workbookOf(okrs("Q4", "Objectives 2026")), fileName: "Plan Q3 2026 (FY27).xlsx" };
  expect(offers(workbook)).toEqual([
    "title: 2026, 2026-1",
    "sheet: Q4 2026, 2026-10",
    "file name: Q3 2026, 2026-7",
    "file name: FY27, 2027-1",
  ]);
});

test("a quarter without a year is of the one year that is named beside it, not of the nearest", () => {
  expect(offers(workbookOf(okrs("OKR Q1", "OKR primer trimestre 2027")))).toEqual([
    "title: 2027, 2027-1",
    "sheet: Q1 2027, 2027-1",
    "today: Q3 2026, 2026-7",
  ]);
  expect(offers(workbookOf(okrs("OKR Q1", "Plan")))?.[0]).toBe("sheet: Q1, 2026-1");
});

test("headings of targets and actuals offer the year or the quarter that they are of", () => {
  const headed = gridOf({ sheet: "Ziele" })`
    Kennzahl          | Basis Q1 | Ziel 2026 | Ist Q3 2026
    Zufriedenheit     | 6,4        | 7,0       | 6,8
    Anteil Radverkehr | 34 %       | 40 %      | 37 %
    Vacancies         | 31         | 5         | 14
  `;
  expect(offers(workbookOf(headed))).toEqual(["heading: 2026, 2026-1", "heading: Q3 2026, 2026-7"]);
});

test("a file's name alone settles nothing", () => {
  const read = (fileName: string) =>
    reviewWorkbook({ ...workbookOf(okrs("OKRs", "Objectives")), fileName }, AS_OF);
  const words = (fileName: string) => [...read(fileName).assessments.values()].map(({ health }) => health);
  expect(words("OKRs Q3 2026.xlsx")).toEqual(words("OKRs.xlsx"));
});

test.each([
  ["a title names the quarter", workbookOf(okrs("OKRs", "Objectives Q3 2026"))],
  [
    "the settings have a cycle",
    withSettings({ cycleStart: AS_OF - 40, cycleEnd: AS_OF + 40 }, okrs("OKRs", "Plan")),
  ],
  ["there are only levels to hold", workbookOf(LEVELS)],
  ["the table is kept for the record", workbookOf(okrs("OKRs", "Objectives 2024"))],
])("nothing is asked where %s", (_, workbook) => {
  expect(reviewWorkbook(workbook, AS_OF).cycleQuestion).toBeUndefined();
});
