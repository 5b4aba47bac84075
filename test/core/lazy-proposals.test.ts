import { dateSerial } from "../../src/core/model/period";
import { openProposals } from "../../src/core/open-proposals";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

jest.mock("../../src/core/open-proposals", () => ({ openProposals: jest.fn(() => []) }));

test("a review makes no proposals until somebody asks for them, not even by copying it in part", () => {
  const grid = gridOf({ sheet: "KPIs" })`
    KPI     | Owner        | Target | Actual | Updated
    Waiting | Ada Lovelace | <= 6   | 9      | 2026-05-18
    Queue   | Bob Ray      | <= 6   | 5      | 2026-05-18
  `;
  const review = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 20));
  expect(review.findings.length).toBeGreaterThan(0);
  expect(openProposals).not.toHaveBeenCalled();
  expect(review.proposals).toEqual([]);
  expect(openProposals).toHaveBeenCalledTimes(1);
});
