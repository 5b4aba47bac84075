import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function reviewOf(row: string) {
  return reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI        | Target | Actual | RAG
      ${row}
      Open rates | 40     | 42     | Green
      Net sales  | 50     | 42     | Red
    `),
    AS_OF,
  );
}

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewOf(row);
  return assessments.get(scorecard.kpis[0]?.key ?? "")?.health;
}

describe("a name and the row's own light that speak for the same side tell it", () => {
  test.each([
    ["Escapes          | 0  | 1  | Red", "Off track"],
    ["Assaults         | 90 | 95 | Amber", "At risk"],
    ["Damage rate      | 30 | 27 | Green", "On track"],
    ["Freight spillage | 30 | 27 | Achieved", "On track"],
  ])("%s", (row, health) => expect(healthOf(row)).toBe(health));

  test.each([
    ["no light", "Damage rate | 30 | 27 |"],
    ["a name of which nobody knows anything", "Zibble | 30 | 27 | Green"],
  ])("but not with %s", (_, row) => expect(healthOf(row)).toBe("Check inputs"));

  test("and the cell is told that side", () => {
    const review = reviewOf("Damage rate | 30 | 27 | Green");
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
    const formulas = plan.groups.flatMap(({ cells }) => cells.map(({ becomes }) => String(becomes)));
    expect(formulas.filter((formula) => formula.includes('"at most")'))).toHaveLength(1);
  });
});
