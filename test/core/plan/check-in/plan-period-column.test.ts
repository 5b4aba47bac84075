import { planFor } from "../../../../src/core/plan-for";
import { checkInsOf } from "../../../../src/core/check-in-desk";
import { cellToA1 } from "../../../../src/core/model/address";
import type { Grid } from "../../../../src/core/model/grid";
import { dateSerial } from "../../../../src/core/model/period";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";

const TODAY = dateSerial(2026, 11, 27);
const MONTHS = gridOf({ sheet: "KPIs" })`
  KPI   | Owner | Target | Aug 2026 | Sep 2026 | Oct 2026
  Churn | Ada   | <= 2   | 3        | 3        | 3
  Calls | Bob   | >= 2   | 3        | 3        | 3
`;
const TAKEN = gridOf({ sheet: "KPIs" })`
  KPI   | Owner | Target | Aug 2026 | Sep 2026 | Oct 2026 | Updated
  Churn | Ada   | <= 2   | 3        | 3        | 3        | 2026-10-30
  Calls | Bob   | >= 2   | 3        | 3        | 3        | 2026-10-30
`;

function planned(grid: Grid) {
  const workbook = workbookOf(grid);
  const review = reviewWorkbook(workbook, TODAY);
  const key = checkInsOf(review)[0]?.row.measure.key ?? "";
  return { workbook, plan: planFor(review, { kind: "period column", key }) };
}

test("the running month gets a column behind the last one, with its neighbour's looks, and takes the next number", () => {
  const { workbook, plan } = planned(MONTHS);
  expect(plan.title).toBe("Add a column for Nov 2026");
  expect(plan.groups.flatMap(({ cells }) => cells.map(({ at, becomes }) => [cellToA1(at), becomes]))).toEqual(
    [["G1", "'Nov 2026"]],
  );
  expect(plan.steps.map(({ kind }) => kind)).toEqual(["write cells", "copy format"]);
  const places = checkInsOf(reviewWorkbook(applySteps(workbook, plan), TODAY)).map(({ place }) =>
    place.kind === "cell" ? cellToA1(place.at) : place.kind,
  );
  expect(places).toEqual(["G2", "G3"]);
});

test("an Excel table takes the column in", () => {
  const { plan } = planned({
    ...MONTHS,
    excelTables: [
      {
        name: "Months",
        area: { top: 0, left: 0, bottom: 2, right: 5 },
        hasHeaderRow: true,
        hasTotalsRow: false,
      },
    ],
  });
  expect(plan.steps.map(({ kind }) => kind)).toEqual(["write cells", "resize table", "copy format"]);
});

test("a month that belongs before all others is left to the user, who may move columns", () => {
  const { plan } = planned(gridOf({ sheet: "KPIs" })`
    KPI   | Owner | Target | Oct 2026 | Sep 2026 | Aug 2026
    Churn | Ada   | <= 2   | 3        | 3        | 3
    Calls | Bob   | >= 2   | 3        | 3        | 3
  `);
  expect(plan.steps).toEqual([]);
  expect(plan.refusals[0]).toMatchObject({
    reason: "Nov 2026 belongs before column D of KPIs, whose periods run from the newest on.",
    instead: "Insert a column before D in the sheet, head it Nov 2026, and the number goes there.",
  });
});

test("nothing of the user's is moved: where the next column is taken, it says by what", () => {
  const { plan } = planned(TAKEN);
  expect(plan.steps).toEqual([]);
  expect(plan.refusals).toEqual([
    expect.objectContaining({
      reason: 'There is no room for Nov 2026: column G of KPIs holds "Updated".',
      instead: "Insert a column before it in the sheet, head it Nov 2026, and the number goes there.",
    }),
  ]);
});
