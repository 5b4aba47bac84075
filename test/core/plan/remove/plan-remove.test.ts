import { cellToA1 } from "../../../../src/core/model/address";
import type { Cell } from "../../../../src/core/model/cell";
import type { Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { planTakeBack } from "../../../../src/core/plan/recover/plan-take-back";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { reviewOf, tableOf, type DrawnTable } from "../../../kit/plan-review";

const drawn: DrawnTable = {
  area: "A1:D3",
  roles: { A: "measure", B: "target", C: "actual", D: "updated" },
};

function plain(options: Parameters<typeof gridOf>[0] = {}): Grid {
  return gridOf({ sheet: "KPIs", ...options })`
    KPI   | Target | Actual | Updated
    Leads | 100    | 90     | 2026-05-01
    NPS   | 50     | 55     | 2026-05-10
  `;
}

function written(grid: Grid, how: DrawnTable = drawn, place: "beside" | "new sheet" = "beside"): Workbook {
  const workbook = workbookOf(grid);
  const table = tableOf(grid, how);
  const choice = { tables: [table.fingerprint], flags: ["health", "staleness"] as const, place };
  return applySteps(workbook, planFlags(reviewOf(workbook, [table]), choice));
}

function removed(workbook: Workbook, scope: "flags" | "everything" = "everything"): Workbook {
  return applySteps(workbook, planRemove(reviewOf(workbook, []), scope));
}

/** The workbook with another sheet in the place of the first one. */
function withSheet(workbook: Workbook, change: (grid: Grid) => Grid): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid, index) => (index === 0 ? change(grid) : grid)) };
}

function moved(grid: Grid, order: readonly number[]): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells) => order.map((from): Cell => cells[from] ?? { value: undefined })),
  };
}

describe("removing", () => {
  test.each([
    ["a plain range", plain(), drawn],
    ["an Excel table", plain({ excelTables: { Scores: "A1:D3" } }), { ...drawn, excelTable: "Scores" }],
    [
      "free cells in Text format",
      {
        ...plain(),
        rows: plain().rows.map((row) => [
          ...row,
          ...Array<Cell>(2).fill({ value: undefined, numberFormat: "@" }),
        ]),
      },
      drawn,
    ],
  ])("leaves %s as it was", (_, grid, how) => {
    const after = written(grid, how);
    expect(visibleContent(after)).not.toEqual(visibleContent(workbookOf(grid)));
    expect(visibleContent(removed(after))).toEqual(visibleContent(workbookOf(grid)));
  });

  test("takes the list of flags away with its sheet", () => {
    expect(visibleContent(removed(written(plain(), drawn, "new sheet"), "flags"))).toEqual(
      visibleContent(workbookOf(plain())),
    );
  });

  test("finds the columns by their formulas where the file has lost our metadata", () => {
    const after = written(plain());
    const lost = { ...workbookOf(...after.grids), names: after.names };
    const cleared = visibleContent(removed(lost)) as {
      readonly sheets: readonly { readonly cells: unknown }[];
    };
    const before = visibleContent(workbookOf(plain())) as typeof cleared;
    expect(cleared.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
  });

  test("finds the columns after the user moved them to the front", () => {
    const after = withSheet(written(plain()), (grid) => moved(grid, [4, 5, 0, 1, 2, 3]));
    const cleared = removed(after, "flags").grids[0];
    expect(cleared?.rows.map((cells) => cells.slice(0, 2).map(({ value }) => value))).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(cleared?.rows[1]?.[2]?.value).toBe("Leads");
  });

  test("finds everything after the sheets were renamed", () => {
    const after = written(plain());
    const renamed = {
      ...after,
      grids: after.grids.map((grid) => ({ ...grid, sheet: `${grid.sheet} old` })),
      names: after.names.map((name) => ({
        ...name,
        ...(name.at && { at: { ...name.at, sheet: `${name.at.sheet} old` } }),
      })),
    };
    const cleared = removed(renamed);
    expect(cleared.grids.map(({ sheet }) => sheet)).toEqual(["KPIs old"]);
    expect(cleared.names).toEqual([]);
  });

  test("leaves a flag that somebody typed over, with its heading, and says where", () => {
    const after = withSheet(written(plain()), (grid) => ({
      ...grid,
      rows: grid.rows.map((cells, row) =>
        cells.map((cell, column) => (row === 1 && column === 4 ? { value: "mine" } : cell)),
      ),
    }));
    const plan = planRemove(reviewOf(after, []), "flags");
    const cleared = applySteps(after, plan).grids[0];
    expect(cleared?.rows[0]?.[4]?.value).toBe("Health");
    expect(cleared?.rows[1]?.[4]?.value).toBe("mine");
    expect(plan.refusals.map(({ at }) => at && cellToA1(at))).toEqual(["E2"]);
  });

  test("keeps a settings sheet that holds cells of the user", () => {
    const after = written(plain());
    const noted = {
      ...after,
      grids: after.grids.map((grid) =>
        grid.sheet === "OKR Settings"
          ? { ...grid, rows: [...grid.rows, [{ value: "our fiscal year starts in July" }]] }
          : grid,
      ),
    };
    const cleared = removed(noted).grids[1];
    expect(cleared?.rows.flat().filter(({ value }) => value !== undefined)).toEqual([
      { value: "our fiscal year starts in July" },
    ]);
  });

  test.each([
    ["protected", { isProtected: true }, '"KPIs" is protected.'],
    ["filtered", { isFiltered: true }, '"KPIs" is filtered'],
  ])("removes nothing at all while a sheet is %s, and says what remains to do", (_, state, reason) => {
    const locked = withSheet(written(plain()), (grid) => ({ ...grid, ...state }));
    const { title, steps, groups, refusals } = planRemove(reviewOf(locked, []), "everything");
    expect([title, steps, groups]).toEqual(["Remove nothing", [], []]);
    expect(refusals.map((refusal) => [refusal.reason.startsWith(reason), refusal.instead])).toEqual([
      [true, expect.stringMatching(/ yourself\. Nothing is removed until all of it can be\.$/)],
    ]);
  });

  test("removes nothing while a sheet of ours is protected", () => {
    const after = written(plain());
    const locked = {
      ...after,
      grids: after.grids.map((grid) =>
        grid.sheet === "OKR Settings" ? { ...grid, isProtected: true } : grid,
      ),
    };
    expect(planRemove(reviewOf(locked, []), "everything").steps).toEqual([]);
  });

  test("does nothing where nothing is ours", () => {
    expect(planRemove(reviewOf(workbookOf(plain()), []), "everything")).toEqual({
      title: "Remove nothing",
      steps: [],
      groups: [],
      refusals: [],
    });
  });

  test("leaves a user's own column named Health alone", () => {
    const own = gridOf({ sheet: "KPIs" })`
      KPI   | Health
      Leads | On track
    `;
    expect(planRemove(reviewOf(workbookOf(own), []), "everything").steps).toEqual([]);
  });
});

describe("taking back", () => {
  test.each(["beside", "new sheet"] as const)(
    "brings the workbook back to what it was, flags %s",
    (place) => {
      const grid = plain({ excelTables: { Scores: "A1:D3" } });
      const table = tableOf(grid, { ...drawn, excelTable: "Scores" });
      const choice = { tables: [table.fingerprint], flags: ["health"] as const, place };
      const plan = planFlags(reviewOf(workbookOf(grid), [table]), choice);
      const back = applySteps(applySteps(workbookOf(grid), plan), planTakeBack(plan));
      expect(visibleContent(back)).toEqual(visibleContent(workbookOf(grid)));
    },
  );
});
