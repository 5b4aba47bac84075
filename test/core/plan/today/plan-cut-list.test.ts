import { planFor } from "../../../../src/core/plan-for";
import { planTakeBack } from "../../../../src/core/plan/recover/plan-take-back";
import type { Workbook } from "../../../../src/core/model/workbook";
import { dateSerial } from "../../../../src/core/model/period";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";

const TODAY = dateSerial(2026, 5, 20);
const read = (workbook: Workbook) => reviewWorkbook(workbook, TODAY);

/** One KPI that is kept, one that nobody scores, one that nobody owns. */
function book(updated = "2026-01-10"): Workbook {
  return workbookOf(gridOf({ sheet: "KPIs" })`
    KPI     | Owner        | Target | Actual | Updated
    Waiting | Ada Lovelace | <= 6   | 5      | 2026-05-18
    Queue   | Bob Ray      | <= 6   | 5      | ${updated}
    Noise   |              | <= 6   | 5      | 2026-05-18
  `);
}

const marked = (workbook: Workbook) =>
  applySteps(workbook, planFor(read(workbook), { kind: "mark cut list" }));

const marksOf = ({ grids }: Workbook) => (grids[0]?.rows ?? []).map((cells) => cells[5]?.value);

test("what could go first is marked in a column of ours, as words, and twice is once", () => {
  const after = marked(book());
  expect(marksOf(after)).toEqual(["Cut list", undefined, "Could go", "Could go"]);
  expect(planFor(read(after), { kind: "mark cut list" }).steps).toEqual([]);
});

test("the column is never read as one of the table, needs nobody, and is no flag to thaw or to follow", () => {
  const after = read(marked(book()));
  expect(after.tables[0]?.columns.map(({ header }) => header)).not.toContain("Cut list");
  expect(after.findings).toEqual(read(book()).findings);
  expect(planFor(after, { kind: "thaw" }).steps).toEqual([]);
  expect(planFor(after, { kind: "follow" }).steps).toEqual([]);
  expect(planFor(after, { kind: "freeze" }).steps).toEqual([]);
});

test("a mark that no longer holds goes when the list is marked again", () => {
  const { grids, ...rest } = marked(book());
  const [kept] = book("2026-05-18").grids;
  const fresh = grids.map((grid) =>
    grid.sheet !== "KPIs"
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((cells, row) =>
            cells.map((cell, column) => (column < 5 ? (kept?.rows[row]?.[column] ?? cell) : cell)),
          ),
        },
  );
  expect(marksOf(marked({ ...rest, grids: fresh }))).toEqual(["Cut list", undefined, undefined, "Could go"]);
});

test("it can be taken back, and Remove takes it away", () => {
  const plan = planFor(read(book()), { kind: "mark cut list" });
  const after = applySteps(book(), plan);
  expect(visibleContent(applySteps(after, planTakeBack(plan)))).toEqual(visibleContent(book()));
  const removed = applySteps(after, planFor(read(after), { kind: "remove", scope: "everything" }));
  expect(visibleContent(removed)).toEqual(visibleContent(book()));
});

test("a word of the user's below such a heading is theirs", () => {
  const theirs = workbookOf(gridOf({ sheet: "KPIs" })`
    KPI     | Owner        | Target | Actual | Updated    | Cut list
    Queue   | Bob Ray      | <= 6   | 5      | 2026-01-10 | Could go
  `);
  const after = marked(theirs);
  expect(after.grids[0]?.rows[0]?.map(({ value }) => value).slice(5)).toEqual(["Cut list", "OKR Cut list"]);
});
