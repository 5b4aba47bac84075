import { flagSources } from "../../../../src/core/flag-sources";
import { cellToA1 } from "../../../../src/core/model/address";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { linkedWorkbook, planToLink, readLinked } from "../../../kit/linked-workbook";

function planAllFlags(workbook: Workbook): WritePlan {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return planFlags(review, { tables, flags: ["health", "link"], place: "beside" }, flagSources(review));
}

/** Where a plan writes on a sheet, as `H3`. */
function written({ groups }: WritePlan, sheet: string): readonly string[] {
  const cells = groups.flatMap((group) => group.cells);
  return cells.filter(({ at }) => at.sheet === sheet).map(({ at }) => cellToA1(at));
}

const kpis = gridOf({ sheet: "KPIs" })`
  KPI          | Owner | Target | Actual
  Sales growth | Ada   | 20%    | 12%
  Churn rate   | Ben   | 2%     | 2.4%
`;

test("ids that are written behind flags still belong to the table", () => {
  const results = gridOf({ sheet: "OKRs", at: "B3" })`
    Objective     | Key result                       | Owner | Baseline | Target | Actual | Notes
    Grow the firm | Raise sales growth from 10 to 20 | Ada   | 10       | 20     | 12     |
    Grow the firm | Cut churn from 3 to 2            | Ben   | 3        | 2      | 2.4    |
  `;
  const flagged = applySteps(workbookOf(results, kpis), planAllFlags(workbookOf(results, kpis)));
  const linked = linkedWorkbook(flagged, ["Raise sales growth from 10 to 20", "Sales growth"]);
  const [link] = readLinked(linked).links;
  expect([link?.trouble, link?.keyResult?.name]).toEqual([undefined, "Raise sales growth from 10 to 20"]);
  const withLinks = applySteps(linked, planAllFlags(linked));
  expect(readLinked(withLinks).links[0]?.trouble).toBeUndefined();
  expect(planAllFlags(withLinks).steps).toEqual([]);
});

test("of two tables side by side, each keeps its flags and ids to itself", () => {
  const sheet = gridOf({ sheet: "OKRs" })`
    Key result                 | Owner | Target | Actual |  | Key result            | Owner | Target | Actual
    Raise sales growth to 20 % | Ada   | 20%    | 12%    |  | Cut churn rate to 2 % | Ben   | 2%     | 2.4%
    Raise NPS to 60            | Ada   | 60     | 48     |  | Cut days to close     | Ben   | 5      | 8
  `;
  const workbook = workbookOf(sheet, kpis);
  const flagged = applySteps(workbook, planAllFlags(workbook));
  const plan = planToLink(readLinked(flagged), "Raise NPS to 60", "Sales growth");
  expect(written(plan, "OKRs")).toEqual([]);
  expect(plan.refusals[0]?.reason).toMatch(/no room to the right of OKRs!A1:D3/);
  const right = planToLink(readLinked(flagged), "Cut days to close", "Sales growth");
  const places = written(right, "OKRs");
  expect(places[0]).toMatch(/^[K-L]1$/);
  const linked = applySteps(flagged, right);
  expect(readLinked(linked).links[0]?.trouble).toBeUndefined();
});

test("a sheet column that flags of several tables share gets its width back with the last of them", () => {
  const stacked = gridOf({ sheet: "Teams" })`
    Key result              | Owner | Target | Actual
    Raise NPS to 60         | Ada   | 60     | 48
    Raise margin to 20 %    | Ada   | 20%    | 12%
                            |       |        |
                            |       |        |
    Key result              | Owner | Target | Actual
    Cut churn rate to 2 %   | Ben   | 2%     | 2.4%
    Raise headcount to 12   | Ben   | 12     | 9
  `;
  const workbook = workbookOf({ ...stacked, columnWidths: { 3: 8.43, 4: 8.43, 5: 8.43, 6: 8.43 } });
  const flagged = applySteps(workbook, planAllFlags(workbook));
  const widths = ({ grids }: Workbook) => grids[0]?.columnWidths;
  expect(widths(flagged)).not.toEqual(widths(workbook));
  const removed = applySteps(flagged, planRemove(readLinked(flagged), "everything"));
  expect(widths(removed)).toEqual(widths(workbook));
});

test("a table without a measure gets no heading that could not be found again", () => {
  const empty = gridOf({ sheet: "Plan" })`
    Objective     | Key result | Owner | Target | Actual
    Grow the firm |            | Ada   |        |
    Be loved      |            | Ben   |        |
    Be lean       |            | Cy    |        |
  `;
  const plan = planAllFlags(workbookOf(empty));
  expect(plan.steps).toEqual([]);
});

test("blocks that follow each other without a blank row are found the same once directions stand beside them", () => {
  const days = gridOf({ sheet: "Weeks" })`
    KPI  | Value1 | Value2 | Value3 | Date
    MTTD | 200    | 100    | 100    | 2026-03-02
    MTTR | 24     | 24     | 24     | 2026-03-02
    KPI  | Value1 | Value2 | Value3 | Date
    MTTD | 50     | 250    | 100    | 2026-03-09
    MTTR | 20     | 24     | 24     | 2026-03-09
    KPI  | Value1 | Value2 | Value3 | Date
    MTTD | 25     | 250    | 100    | 2026-03-16
         |        |        |        |
    KPI  | Value1 | Value2 | Value3 | Date
    MTTD | 10     | 250    | 100    | 2026-03-23
  `;
  const workbook = workbookOf(days);
  const flagged = applySteps(workbook, planAllFlags(workbook));
  expect(planAllFlags(workbook).steps.length).toBeGreaterThan(0);
  const rowsOf = (read: Workbook) => readLinked(read).tables.map(({ area, rows }) => [area.top, rows]);
  expect(rowsOf(flagged)).toEqual(rowsOf(workbook));
  expect(planAllFlags(flagged).steps).toEqual([]);
});
