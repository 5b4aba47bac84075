import { registerColumn } from "../../../kit/register-column";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import type { Review } from "../../../../src/core/model/review";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { flagSources } from "../../../../src/core/flag-sources";
import { linkSources } from "../../../../src/core/link-sources";
import { planFlags, type FlagsChoice } from "../../../../src/core/plan/flags/plan-flags";
import { planLinks } from "../../../../src/core/plan/links/plan-links";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { PLAN_AS_OF } from "../../../kit/plan-review";

const I = 8;

/** A table with somebody's notes so close beside it that no flag fits between. */
function crowded(options: Parameters<typeof gridOf>[0] = {}): Workbook {
  return workbookOf(gridOf({ sheet: "KPIs", ...options })`
    KPI       | Target | Actual | Last updated |  |  | Remember
    Leads     | 100    | 90     | 2026-05-01   |  |  | ask Grace
    NPS       | 50     | 55     | 2026-05-10   |  |  | new survey
    CSAT      | 4.5    | 4.2    | 2026-05-10   |  |  |
  `);
}

const read = (workbook: Workbook): Review => reviewWorkbook(workbook, PLAN_AS_OF);

function planned(workbook: Workbook, firstColumn?: number): WritePlan {
  const review = read(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const firstColumns = Object.fromEntries(tables.map((table) => [table, firstColumn ?? -1]));
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return planFlags(
    review,
    firstColumn === undefined ? choice : { ...choice, firstColumns },
    flagSources(review),
  );
}

const headings = ({ grids }: Workbook): readonly unknown[] => {
  const [grid] = grids as readonly [Grid];
  return [I, I + 1].map((column) => cellAt(grid, 0, column).value);
};

test("where others stand beside a table, its flags are refused there and begin where the user says", () => {
  expect(
    planned(crowded())
      .refusals.map(({ reason }) => reason)
      .join(),
  ).toContain("G1 is not empty");
  const flagged = applySteps(crowded(), planned(crowded(), I));
  expect(headings(flagged)).toEqual(["Health", "Staleness"]);
});

test("they look like the table, not like what stands next to them", () => {
  const looks = planned(crowded(), I).steps.filter((step) => step.kind === "copy format");
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.every(({ from }) => from.left === 3)).toBe(true);
});

test("cells that are not empty are refused there too", () => {
  const { refusals, steps } = planned(crowded(), 6);
  expect(refusals[0]?.reason).toContain("G1 is not empty");
  expect(steps).toEqual([]);
});

test("written once they are known: nothing is written again, wherever the user points then", () => {
  const flagged = applySteps(crowded(), planned(crowded(), I));
  expect(read(flagged).tables.map(({ area }) => area)).toEqual(
    read(crowded()).tables.map(({ area }) => area),
  );
  expect(planned(flagged).steps).toEqual([]);
  expect(planned(flagged, I + 4).steps).toEqual([]);
});

test("beside an Excel table that cannot grow they stand outside it and read its rows", () => {
  const inTable = crowded({ excelTables: { Scores: "A1:D4" } });
  const plan = planned(inTable, I);
  expect(plan.steps.some(({ kind }) => kind === "resize table")).toBe(false);
  const flagged = applySteps(inTable, plan);
  const [grid] = flagged.grids as readonly [Grid];
  expect(cellAt(grid, 1, I).formula).toContain("Scores[[#This Row],[Actual]]");
  expect(planned(flagged).steps).toEqual([]);
});

test("removing takes them away from there", () => {
  const flagged = applySteps(crowded(), planned(crowded(), I));
  const removed = applySteps(flagged, planRemove(read(flagged), "everything"));
  expect(visibleContent(removed)).toEqual(visibleContent(crowded()));
});

test("side by side, a link reads the health that belongs to its own table, not the one in between", () => {
  const sideBySide = workbookOf(gridOf({ sheet: "Board" })`
    Objective | Key result               | Target | Actual | Due        |  |  | KPI        | Goal | Latest | Last updated
    Grow      | Raise sales from 10 to 20 | 20     | 12     | 2026-12-31 |  |  | Sales      | 20   | 12     | 2026-05-01
    Grow      | Win 30 customers          | 30     | 3      | 2026-12-31 |  |  | Churn rate | 2%   | 2.4%   | 2026-05-01
  `);
  const FAR = 20;
  const { tables } = read(sideBySide);
  const [okrs] = tables.map(({ fingerprint }) => fingerprint);
  const choice: FlagsChoice = {
    tables: tables.map(({ fingerprint }) => fingerprint),
    flags: ["health"],
    place: "beside",
    firstColumns: { [okrs ?? ""]: FAR },
  };
  const flagged = applySteps(sideBySide, planFlags(read(sideBySide), choice, flagSources(read(sideBySide))));
  const review = read(flagged);
  const [keyResult, kpi] = [review.scorecard.keyResults[0], review.scorecard.kpis[0]];
  const links = [{ keyResult: keyResult?.key ?? "", kpi: kpi?.key ?? "", relation: "measures" as const }];
  const linked = applySteps(flagged, planLinks(review, { kind: "link", links }, linkSources(review)));
  const register = linked.grids.find(({ sheet }) => sheet === "OKR Links");
  const health =
    register &&
    [registerColumn("keyResultHealth"), registerColumn("kpiHealth")].map(
      (column) => cellAt(register, 1, column).formula,
    );
  expect(health?.[0]).toContain("INDEX(Board!$V:$V,");
  expect(health?.[1]).toContain("INDEX(Board!$M:$M,");
});
