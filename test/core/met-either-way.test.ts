import { evaluateHealth } from "../../src/core/answer/evaluate-health";
import { cellsBehind } from "../../src/core/cells-behind";
import { dateSerial } from "../../src/core/model/period";
import { UNSETTLED_DIRECTION } from "../../src/core/model/quantity";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { computedBook } from "../kit/computed-book";
import { gridOf, workbookOf } from "../kit/grid";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 5, 15);

const SHEET = gridOf({ sheet: "Yard" })`
  KPI          | Owner | Target | Actual
  Grade C lots | Una   | 0      | 0
  Yard moves   | Una   | 5      | 5
  Door changes | Una   | 0      | 3
  Lot switches | Una   | 5      | 6
`;

/** Nothing tells whether more of them is better. */
const WORDS = [
  ["Grade C lots", "On track"],
  ["Yard moves", "On track"],
  ["Door changes", "Check inputs"],
  ["Lot switches", "Check inputs"],
];

function ask(workbook: Workbook, request: PlanRequest): Workbook {
  return applySteps(workbook, planFor(reviewWorkbook(workbook, TODAY), request));
}

test("a number that is just at its target needs no side, in pane, cell and plain formula", async () => {
  const read = reviewWorkbook(workbookOf(SHEET), TODAY);
  const tables = read.tables.map(({ fingerprint }) => fingerprint);
  const flagged = ask(workbookOf(SHEET), {
    kind: "flags",
    choice: { tables, flags: ["health"], place: "beside" },
  });
  const books = [
    flagged,
    ...(["modern", "classic"] as const).map((dialect) => ask(flagged, { kind: "plain", dialect })),
  ];
  for (const written of books) {
    const book = await computedBook(written);
    const review = reviewWorkbook(book.read(), TODAY);
    book.close();
    expect(cellsBehind(review)).toEqual({ differing: [], unknown: [], elsewhere: [] });
    const words = measuresOf(review.scorecard).map(({ name, key }) => [
      name,
      review.assessments.get(key)?.health,
    ]);
    expect(words).toEqual(WORDS);
  }
});

test.each([
  [{ actual: 0, target: 0 }, "On track"],
  [{ actual: "4 %", target: "4 %" }, "On track"],
  [{ actual: 3, target: 0 }, "Check inputs"],
  [{ actual: 5, target: 5, baseline: 9 }, "Check inputs"],
  [{ actual: 1, target: 1, scales: "1|100|?" }, "Check inputs"],
])("%j of which nobody says the side is %s", (numbers, health) => {
  const question = { ...numbers, direction: UNSETTLED_DIRECTION, asOf: TODAY };
  expect(evaluateHealth(question).health).toBe(health);
});
