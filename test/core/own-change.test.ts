import { dateSerial } from "../../src/core/model/period";
import { measuresOf } from "../../src/core/model/scorecard";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function reviewOf(heading: string, row: string) {
  return reviewWorkbook(
    workbookOf(gridOf({ sheet: "Plan" })`
      ${heading} | Target | Current | Owner
      ${row}     | Ann
      Win 30 new customers | 30 | 14 | Ben
    `),
    AS_OF,
  );
}

function judged(heading: string, row: string): string {
  const review = reviewOf(heading, row);
  return review.assessments.get(measuresOf(review.scorecard)[0]?.key ?? "")?.health ?? "";
}

describe.each(["Key result", "KPI"])(
  "a change that a %s is after is to come, and is no ceiling",
  (heading) => {
    test.each([
      ["Decrease cost per lead by 20% | 20% | 12%", "Off track"],
      ["Decrease cost per lead by 20% | 20% | 21%", "On track"],
      ["Kosten um 10 % reduzieren | 10% | 6%", "Off track"],
      ["Réduire les coûts de 10 % | 10% | 12%", "On track"],
      ["Reduce waste by 5 t | 5 | 6", "On track"],
      ["Cut costs by 20% | 20 | 12", "Off track"],
    ])("%s", (row, health) => expect(judged(heading, row)).toBe(health));
  },
);

test.each([
  ["Reduce churn to 3% | 3% | 2.8%", "On track"],
  ["Reduce costs by 10% | 90 | 88", "On track"],
])("what a change comes to is a ceiling: %s", (row, health) =>
  expect(judged("Key result", row)).toBe(health),
);

test("the cell is told the same side", () => {
  const review = reviewOf("Key result", "Decrease cost per lead by 20% | 20% | 12%");
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  const cells = plan.groups.flatMap(({ cells: all }) => all).map(({ becomes }) => String(becomes));
  expect(cells.some((cell) => cell.includes('"at least"'))).toBe(true);
});
