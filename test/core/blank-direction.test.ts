import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function reviewOf(row: string) {
  return reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI        | Baseline | Target | Actual | Direction
      ${row}
      Open rates |          | 40     | 42     | at least
      Returns    |          | 4      | 3      | at most
    `),
    AS_OF,
  );
}

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewOf(row);
  return assessments.get(scorecard.kpis[0]?.key ?? "")?.health;
}

describe("a blank cell in a column of directions is no at least", () => {
  test.each([
    "Churn         |   | 4  | 5  |",
    "Support costs |   | 40 | 45 |",
    "Changeover    |   | 40 | 45 |",
    "Zibble        |   | 40 | 45 |",
    "Headcount     |   | 40 | 45 |",
  ])("where less may be better: %s", (row) => expect(healthOf(row)).toBe("Check inputs"));

  test.each([
    ["Net sales  |    | 40   | 45 |", "On track"],
    ["Churn      |    | 4    | 5  | at most", "Off track"],
    ["Churn      |    | <= 4 | 3  |", "On track"],
    ["Complaints | 12 | 10   | 9  |", "Achieved"],
  ])("but %s", (row, health) => expect(healthOf(row)).toBe(health));

  test("nor in the cell, which is told so", () => {
    const review = reviewOf("Churn | | 4 | 5 |");
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
    const formulas = plan.groups.flatMap(({ cells }) => cells.map(({ becomes }) => String(becomes)));
    expect(formulas.find((formula) => formula.startsWith("=OKR.HEALTH("))).toContain(
      '" ≠ a side that nothing tells"',
    );
  });
});
