import type { Workbook } from "../../../../src/core/model/workbook";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";

const results = gridOf({ sheet: "OKRs" })`
  OKR ID | Key result                       | Owner | Baseline | Target | Actual
  KR-7   | Raise sales growth from 10 to 20 | Ada   | 10       | 20     | 12
  KR-8   | Cut churn rate from 3 to 2       | Ben   | 3        | 2      | 2.4
`;
const kpis = gridOf({ sheet: "KPIs" })`
  KPI          | Owner | Target | Actual
  Sales growth | Ada   | 20     | 12
  Churn rate   | Ben   | 2      | 2.4
`;

const removed = (workbook: Workbook) => applySteps(workbook, planRemove(readLinked(workbook), "everything"));

test("a column called OKR ID that was there before us stays, also where we wrote ids into another table", () => {
  const workbook = workbookOf(results, kpis);
  expect(removed(workbook).grids).toEqual(workbook.grids);
  const linked = linkedWorkbook(workbook, ["Raise sales growth from 10 to 20", "Sales growth"]);
  expect(linked.grids[1]?.rows[0]?.at(-1)?.value).toBe("OKR ID");
  const values = ({ grids }: Workbook) =>
    grids.flatMap(({ rows }) => rows.flat()).flatMap(({ value }) => (value === undefined ? [] : [value]));
  expect(values(removed(linked))).toEqual(values(workbook));
});

test("ids whose journal was lost with the file's hidden parts are still found and taken away", () => {
  const workbook = workbookOf(results, kpis);
  const linked = linkedWorkbook(workbook, ["Raise sales growth from 10 to 20", "Sales growth"]);
  const { metadata, ...lost } = linked;
  expect(metadata).toBeDefined();
  const left = removed(lost).grids.find(({ sheet }) => sheet === "KPIs");
  expect(left?.rows.flat().some(({ value }) => value === "OKR ID")).toBe(false);
});
