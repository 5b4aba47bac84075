import { dateSerial } from "../../../../src/core/model/period";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planLog } from "../../../../src/core/plan/log/plan-log";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { literalOf } from "../../../../src/core/formula/content";
import type { CellValue } from "../../../../src/core/model/cell";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { readLinked } from "../../../kit/linked-workbook";

function regions(south: string): Workbook {
  return workbookOf(gridOf({ sheet: "Regions" })`
    KPI        | Owner | Target | Actual
    Churn rate | Ada   | 2%     | 2.4%
    Churn rate | Ben   | 2%     | ${south}
    Net sales  | Cy    | 90     | 80
  `);
}

const shown = (value: CellValue) => String(literalOf(value));

/** What the log would say now, as `D3: 0.019 → 0.03`. */
function moves(workbook: Workbook): readonly string[] {
  const before = readLinked(workbook).log.length;
  const lines = readLinked(logged(workbook)).log.slice(before);
  return lines.map(({ cell, was, now }) => `${cell}: ${shown(was)} → ${shown(now)}`);
}

const logged = (workbook: Workbook) => applySteps(workbook, planLog(readLinked(workbook)));

test("two rows of one name are told apart by where they stand, so that nothing is logged twice", () => {
  const first = logged(regions("1.9%"));
  expect(moves(first)).toEqual([]);
  const [, ...ours] = first.grids;
  const moved = { ...first, grids: [...regions("3%").grids, ...ours] };
  expect(moves(moved)).toEqual(["D3: 0.019 → 0.03"]);
});

test("also where one of them has an id and the other has none", () => {
  const rows = (north: string, south: string) =>
    workbookOf(gridOf({ sheet: "Regions" })`
      KPI        | Owner | Target | Actual   | OKR ID
      Churn rate | Ada   | 2%     | ${north} | KPI-001
      Churn rate | Ben   | 2%     | ${south} |
      Net sales  | Cy    | 90     | 80       | KPI-002
    `);
  const first = logged(rows("2.4%", "1.9%"));
  expect(moves(first)).toEqual([]);
  const [, ...ours] = first.grids;
  const after = (north: string, south: string) =>
    moves({ ...first, grids: [...rows(north, south).grids, ...ours] });
  expect(after("2.4%", "3%")).toEqual(["D3: 0.019 → 0.03"]);
  expect(after("2.6%", "1.9%")).toEqual(["D2: 0.024 → 0.026"]);
});

test("and where lines were written before either of them had an id", () => {
  const rows = (north: string, south: string) =>
    workbookOf(gridOf({ sheet: "Regions" })`
      KPI        | Owner | Target | Actual | OKR ID
      Churn rate | Ada   | 2%     | 2.4%   | ${north}
      Net sales  | Cy    | 90     | 80     |
      Churn rate | Ben   | 2%     | 1.9%   | ${south}
    `);
  const alone = workbookOf(gridOf({ sheet: "Regions" })`
    KPI        | Owner | Target | Actual | OKR ID
    Churn rate | Ada   | 2%     | 2.4%   |
    Net sales  | Cy    | 90     | 80     |
  `);
  const after = (before: Workbook, { grids }: Workbook) => ({
    ...before,
    grids: [...grids, ...before.grids.slice(1)],
  });
  const first = applySteps(alone, planLog(reviewWorkbook(alone, dateSerial(2026, 9, 1))));
  const second = logged(after(first, rows("KPI-001", "KPI-002")));
  expect(moves(second)).toEqual([]);
});
