import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

/** The periods of the table, and the number that its first row is judged by. */
function read(sheet: Grid) {
  const { tables, scorecard } = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 2, 10));
  const periods = (tables[0]?.columns ?? []).flatMap(({ period }) => period ?? []);
  return { periods, actual: measuresOf(scorecard)[0]?.inputs.actual };
}

describe("numbers that count below a group are its periods", () => {
  test("weeks of two years", () => {
    expect(
      read(grid`
        Indicator  | WEEK 2025 |    |    | WEEK 2026 |   |   | Target
                   | 50        | 51 | 52 | 1         | 2 | 3 |
        NPS        | 38        | 39 | 41 | 42        | 43 | 44 | 40
        Complaints | 7         | 6  | 4  | 4         | 6  | 7  | 5
      `),
    ).toEqual({
      periods: ["WEEK 50 2025", "WEEK 51 2025", "WEEK 52 2025", "WEEK 1 2026", "WEEK 2 2026", "WEEK 3 2026"],
      actual: 44,
    });
  });

  test("but values below headings of their own are values", () => {
    expect(
      read(grid`
        Indicator  | Jan 2026 | Feb 2026 | Mar 2026 | Target
                   | 1        | 2        | 3        |
        NPS        | 38       | 39       | 41       | 40
        Complaints | 7        | 6        | 4        | 5
      `).periods,
    ).toEqual(["Jan 2026", "Feb 2026", "Mar 2026"]);
  });
});
