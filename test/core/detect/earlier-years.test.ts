import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

/** The number that the first row is judged by. */
function actualUnder(headings: string, values: string): unknown {
  const { scorecard } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI        | ${headings}
      Complaints | ${values}
      Open rates | ${values}
    `),
    dateSerial(2026, 11, 10),
  );
  return measuresOf(scorecard)[0]?.inputs.actual;
}

describe("an earlier year than the target's is no actual of it, wherever it stands", () => {
  test.each([
    ["Target 2026 | Actual Oct | Actual 2025", "15 | 19 | 22"],
    ["Actual 2025 | Target 2026 | Actual to date", "22 | 15 | 19"],
    ["Actual to date | Target 2026 | Actual 2025", "19 | 15 | 22"],
    ["Objectif 2026 | Réalisé à fin oct. | Réalisé 2025", "15 | 19 | 22"],
    ["Target 2026 | Q1 | Q2 | Q3 | 2025", "15 | 17 | 18 | 19 | 22"],
    ["2024 | 2025 | Target 2026 | Q1 | Q2", "24 | 22 | 15 | 18 | 19"],
    ["Ziel 2026 | Ist 2025 | Ist 2026", "15 | 22 | 19"],
  ])("%s", (headings, values) => expect(actualUnder(headings, values)).toBe(19));
});
