import type { Cell } from "../../../../src/core/model/cell";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import { FROZEN_FORMAT } from "../../../../src/core/model/marks";
import type { Workbook } from "../../../../src/core/model/workbook";
import { NO_SOURCES } from "../../../../src/core/plan/flags/flags-choice";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../../../src/core/plan/keep/plan-freeze";
import { planLog } from "../../../../src/core/plan/log/plan-log";
import { planRepair } from "../../../../src/core/plan/keep/plan-repair";
import { planThaw } from "../../../../src/core/plan/keep/plan-thaw";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { withSheet } from "../../../kit/linked-workbook";
import { reviewOf, tableOf, type DrawnTable } from "../../../kit/plan-review";

const drawn: DrawnTable = {
  area: "A1:D3",
  roles: { A: "measure", B: "target", C: "actual", D: "updated" },
};

function plain(actual = "90"): Grid {
  return gridOf({ sheet: "KPIs" })`
    KPI   | Target | Actual     | Updated
    Leads | 100    | ${actual} | 2026-05-01
    =NPS  | 50     | 55         | 2026-05-10
  `;
}

const TABLE = tableOf(plain(), drawn);

function written(place: "beside" | "new sheet" = "beside"): Workbook {
  const review = reviewOf(workbookOf(plain()), [TABLE]);
  const choice = { tables: [TABLE.fingerprint], flags: ["health", "staleness"] as const, place };
  return applySteps(workbookOf(plain()), planFlags(review, choice));
}

function withCell(workbook: Workbook, at: { row: number; column: number }, cell: Cell): Workbook {
  const grids = workbook.grids.map((grid, index) =>
    index > 0
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((cells, row) =>
            cells.map((old, column) => (row === at.row && column === at.column ? cell : old)),
          ),
        },
  );
  return { ...workbook, grids };
}

describe("repair", () => {
  const formula = '=OKR.STALENESS(IF($D2="","",$D2),"",OKR_AsOf)';

  test("a formula that shows #NAME? is entered again", () => {
    const broken = withCell(written(), { row: 1, column: 5 }, { value: { error: "#NAME?" }, formula });
    const plan = planRepair(reviewOf(broken, [TABLE]));
    expect(plan.title).toBe("Repair 1 cell");
    expect(plan.steps.map((step) => (step.kind === "write cells" ? step.becomes : undefined))).toEqual([
      [[undefined]],
      [[formula]],
    ]);
    expect(() => applySteps(broken, plan)).not.toThrow();
  });

  test("a formula that Excel kept as _xldudf_ is spelled as ours again", () => {
    const stored = formula.replace("OKR.", "[2]!_xldudf_OKR_");
    const broken = withCell(written(), { row: 1, column: 5 }, { value: "Fresh", formula: stored });
    const repaired = applySteps(broken, planRepair(reviewOf(broken, [TABLE])));
    expect(repaired.grids[0] && cellAt(repaired.grids[0], 1, 5).formula).toBe(formula);
  });

  test("healthy formulas and the user's own broken ones are left alone", () => {
    const own = withCell(
      written(),
      { row: 2, column: 1 },
      { value: { error: "#NAME?" }, formula: "=NOPE(1)" },
    );
    expect(planRepair(reviewOf(own, [TABLE])).steps).toEqual([]);
  });
});

describe("freeze and thaw", () => {
  test("freezing turns each flag into the word that it shows", () => {
    const frozen = applySteps(written(), planFreeze(reviewOf(written(), [TABLE]))).grids[0];
    const mark = { numberFormat: FROZEN_FORMAT };
    expect(frozen && cellAt(frozen, 1, 4)).toEqual({ value: "On track", ...mark });
    expect(frozen && cellAt(frozen, 2, 5)).toEqual({ value: "Fresh", ...mark });
  });

  test.each(["beside", "new sheet"] as const)("thawing brings the formulas back, flags %s", (place) => {
    const before = written(place);
    const frozen = applySteps(before, planFreeze(reviewOf(before, [TABLE])));
    expect(visibleContent(frozen)).not.toEqual(visibleContent(before));
    const thawed = applySteps(frozen, planThaw(reviewOf(frozen, [TABLE]), NO_SOURCES));
    const formulas = (workbook: Workbook) =>
      workbook.grids.map(({ rows }) => rows.map((cells) => cells.map((cell) => cell.formula)));
    expect(formulas(thawed)).toEqual(formulas(before));
  });

  test("a flag that shows an error is not frozen", () => {
    const formula = '=OKR.STALENESS(IF($D2="","",$D2),"",OKR_AsOf)';
    const broken = withCell(written(), { row: 1, column: 5 }, { value: { error: "#NAME?" }, formula });
    const plan = planFreeze(reviewOf(broken, [TABLE]));
    expect(plan.refusals.map(({ reason }) => reason)).toEqual(["It shows #NAME?; repair the flags first."]);
  });

  test("there is nothing to thaw where nothing is frozen", () => {
    expect(planThaw(reviewOf(written(), [TABLE]), NO_SOURCES).steps).toEqual([]);
  });
});

describe("the log", () => {
  function logged(workbook: Workbook): Workbook {
    return applySteps(workbook, planLog(reviewOf(workbook, [TABLE])));
  }

  /** The log as it was written when it had seven columns. */
  function withoutKinds(workbook: Workbook, heading?: string): Workbook {
    return withSheet(workbook, "OKR Log", (grid) => ({
      ...grid,
      rows: grid.rows.map((cells, row) => [
        ...cells.slice(0, 7),
        ...(row === 0 && heading !== undefined ? [{ value: heading }] : []),
      ]),
    }));
  }

  function lines(workbook: Workbook): readonly unknown[] {
    const log = workbook.grids.find(({ sheet }) => sheet === "OKR Log");
    return (log?.rows ?? []).map((cells) => cells.map(({ value }) => value));
  }

  test("begins with what every actual is, and keeps a name that looks like a formula as text", () => {
    expect(lines(logged(workbookOf(plain())))).toEqual([
      ["When", "Sheet", "Cell", "Measure", "Old value", "New value", "Who", "Kind", "Sure", "Note", "OKR ID"],
      [46157, "KPIs", "C2", "Leads", undefined, 90, undefined, "value", undefined, undefined, undefined],
      [46157, "KPIs", "C3", "=NPS", undefined, 55, undefined, "value", undefined, undefined, undefined],
    ]);
  });

  test("a log from before kinds were told is read on, and gets their headings with the next lines", () => {
    const first = withoutKinds(logged(workbookOf(plain())));
    expect(planLog(reviewOf(first, [TABLE])).steps).toEqual([]);
    const moved = withCell(first, { row: 1, column: 2 }, { value: 95 });
    const [headings, , , last] = lines(logged(moved));
    expect(headings).toEqual(expect.arrayContaining(["Who", "Kind", "Sure", "Note", "OKR ID"]));
    expect(last).toEqual([
      46157,
      "KPIs",
      "C2",
      "Leads",
      90,
      95,
      undefined,
      "value",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("what the user put to the right of an older log stays the user's", () => {
    const first = withoutKinds(logged(workbookOf(plain())), "Seen by");
    const moved = withCell(first, { row: 1, column: 2 }, { value: 95 });
    const [headings, , , last] = lines(logged(moved));
    expect((headings as unknown[])[7]).toBe("Seen by");
    expect(last).toEqual([46157, "KPIs", "C2", "Leads", 90, 95, undefined]);
  });

  test("appends a row for each actual that moved since, and nothing where nothing moved", () => {
    const first = logged(workbookOf(plain()));
    expect(planLog(reviewOf(first, [TABLE])).steps).toEqual([]);
    const moved = withCell(first, { row: 1, column: 2 }, { value: 95 });
    expect(lines(logged(moved)).slice(3)).toEqual([
      [46157, "KPIs", "C2", "Leads", 90, 95, undefined, "value", undefined, undefined, undefined],
    ]);
  });
});
