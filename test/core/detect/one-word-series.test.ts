import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

/** The number that the first row is judged by. */
function actualUnder(headings: string, values: string): unknown {
  const { scorecard } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "Survey" })`
      KPI        | ${headings}
      Engagement | ${values}
      Trust      | ${values}
    `),
    dateSerial(2026, 11, 10),
  );
  return measuresOf(scorecard)[0]?.inputs.actual;
}

describe("numbers under one word, which only their periods tell apart, are the actuals where nothing else is", () => {
  test.each([
    ["Score 2025 | Score 2026 | Target", "3.8 | 4.1 | 4.2"],
    ["Target | Rating Q2 | Rating Q3", "4.2 | 3.8 | 4.1"],
    ["Target | Level 2025 | Level 2026", "4.2 | 3.8 | 4.1"],
    ["Zielwert | Punkte 2025 | Punkte 2026", "4.2 | 3.8 | 4.1"],
  ])("%s", (headings, values) => expect(actualUnder(headings, values)).toBe(4.1));

  test.each([
    ["points are of another size", "Target | Score 2025 | Score 2026", "300 | 3 | 4"],
    ["the words differ", "Target | Score 2025 | Level 2026", "4.2 | 3.8 | 4.1"],
    ["the word tells that they are something else", "Target | Weight 2025 | Weight 2026", "4.2 | 3.8 | 4.1"],
  ])("but not where %s", (_, headings, values) => expect(actualUnder(headings, values)).toBeUndefined());
});
