import { literalOf } from "../../../../src/core/formula/content";
import type { Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { keyOf, readLinked } from "../../../kit/linked-workbook";

const done = (workbook: Workbook, request: PlanRequest): Workbook =>
  applySteps(workbook, planFor(readLinked(workbook), request));

const logged = (workbook: Workbook) => done(workbook, { kind: "log" });

const FIRST = logged(
  workbookOf(gridOf({ sheet: "KPIs" })`
    KPI       | Owner | Target | Actual | OKR ID
    Churn     | Ada   | 2%     | 2.4%   | KPI-001
    Net sales | Cy    | 90     | 80     | KPI-002
  `),
);

const later = (sheet: Grid): Workbook => ({ ...FIRST, grids: [sheet, ...FIRST.grids.slice(1)] });

/** What was written behind the two lines of the first day. */
const written = (workbook: Workbook) =>
  readLinked(workbook)
    .log.slice(2)
    .map(({ measure, was, now, id }) => [measure, literalOf(was), literalOf(now), id]);

const copied = (name: string) =>
  later(gridOf({ sheet: "KPIs" })`
    KPI       | Owner | Target | Actual | OKR ID
    Churn     | Ada   | 2%     | 2.4%   | KPI-001
    ${name}   | Ada   | 2%     | 3%     | KPI-001
    Net sales | Cy    | 90     | 80     | KPI-002
  `);

const above = later(gridOf({ sheet: "KPIs" })`
  KPI            | Owner | Target | Actual | OKR ID
  Churn in Spain | Ada   | 2%     | 3%     | KPI-001
  Churn          | Ada   | 2%     | 2.4%   | KPI-001
  Net sales      | Cy    | 90     | 80     | KPI-002
`);

const sortedWithoutIds = later(gridOf({ sheet: "KPIs" })`
  KPI            | Owner | Target | Actual | OKR ID
  Churn in Spain | Ada   | 2%     | 3%     | KPI-001
  Net sales      | Cy    | 90     | 80     | KPI-001
  Churn          | Ada   | 2%     | 2.4%   | KPI-002
`);

test.each([
  ["bears the same name", copied("Churn")],
  ["has a name of its own", copied("Churn in Spain")],
  ["was sorted above the one it was copied from", above],
])("a row with a copied id moves nothing of the row that keeps it, where it %s", (_case, workbook) => {
  expect(written(logged(logged(workbook)))).toEqual([]);
});

test("where neither of two rows with one id bears the name that the log knows, it says nothing of either", () => {
  const lines = written(logged(logged(sortedWithoutIds)));
  expect(lines.filter(([, , , id]) => id === "KPI-001")).toEqual([]);
});

test("a check-in of the copy is nothing that the other was updated by", () => {
  const workbook = copied("Churn in Spain");
  const key = keyOf(readLinked(workbook), "Churn in Spain");
  const entries = [{ key, name: "Churn in Spain", number: "4%" }];
  const checked = done(workbook, { kind: "check-in", entries, who: "Ada" });
  expect(written(checked)).toEqual([["Churn in Spain", 0.03, 0.04, undefined]]);
  expect(written(logged(checked))).toHaveLength(1);
});

test("with an id of its own, the copy begins a history of its own", () => {
  const own = done(copied("Churn in Spain"), { kind: "copies" });
  expect(written(logged(own))).toEqual([["Churn in Spain", undefined, 0.03, "KPI-003"]]);
  expect(written(logged(logged(own)))).toHaveLength(1);
});

test("a copy that nothing links, sorted above the row it was copied from, is the one that gets another id", () => {
  const own = done(above, { kind: "copies" });
  expect(written(logged(own))).toEqual([["Churn in Spain", undefined, 0.03, "KPI-003"]]);
});
