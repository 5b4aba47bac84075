import { dateSerial } from "../../../src/core/model/period";
import { reviewSummary } from "../../../src/core/review-summary";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { todayOf } from "../../../src/core/review/today/today-of";
import { grid, workbookOf } from "../../kit/grid";

test("a list whose rows of one year nothing tells apart is a table, but none of which a row could be judged, and both answers say so", () => {
  const sheet = grid`
    Year | Town  | Indicator       | Owner | Target | Actual
    2024 | Cauca | Check-ups        | Eva   | 100    | 68
    2024 | Cauca | Check-ups        | Eva   | 100    | 58
    2024 | Cauca | Vaccinated       | Eva   | 95     | 84
    2024 | Cauca | Vaccinated       | Eva   | 95     | 73
    2025 | Cauca | Check-ups        | Eva   | 100    | 71
    2025 | Cauca | Check-ups        | Eva   | 100    | 62
    2025 | Cauca | Vaccinated       | Eva   | 95     | 88
    2025 | Cauca | Vaccinated       | Eva   | 95     | 79
  `;
  const review = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 11, 28));
  const said = "What is here are lists by month, place or person: no row of them is one KPI.";
  expect(review.tables.map(({ orientation }) => orientation)).toEqual(["long"]);
  expect(reviewSummary(review).answer).toBe(said);
  expect(todayOf({ ...review, moved: [], isPast: false }).sentence).toBe(said);
});
