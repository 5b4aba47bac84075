import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { grid, workbookOf } from "../../kit/grid";

test("a row that cannot be judged is due in the rhythm of its periods, as its neighbours are", () => {
  const { findings } = reviewWorkbook(
    workbookOf(grid`
      Indicator           | Owner | 2025 | Target 2026 | YTD 2026
      Near misses told of | Eva   | 310  | 400         | 372
      Days away from work | Tim   | 88   | 60          | 71
    `),
    dateSerial(2026, 11, 20),
  );
  expect(findings.map(({ rule }) => rule)).toContain("check-inputs");
  expect(findings.map(({ rule }) => rule)).not.toContain("stale");
});
