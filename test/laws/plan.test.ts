import fc from "fast-check";
import { columnLetters } from "../../src/core/model/address";
import type { Cell } from "../../src/core/model/cell";
import { cellAt, type Grid } from "../../src/core/model/grid";
import type { Role } from "../../src/core/model/table";
import type { Workbook } from "../../src/core/model/workbook";
import { planFlags, type FlagName } from "../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { planTakeBack } from "../../src/core/plan/recover/plan-take-back";
import { applySteps, visibleContent } from "../kit/apply-steps";
import { workbookOf } from "../kit/grid";
import { reviewOf, tableOf, type DrawnTable } from "../kit/plan-review";

const SEED = 20260521;
const RUNS = 150;

const HEADERS = ["KPI", "Target [%]", "Ist-Wert", "Stand am", "Kommentar #1", "Health", "Owner@HQ", "x'y"];

/** A sheet with one table somewhere, and foreign cells anywhere around it. */
interface Layout {
  readonly grid: Grid;
  readonly drawn: DrawnTable;
  readonly flags: readonly FlagName[];
  readonly place: "beside" | "new sheet";
}

const foreignCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom("note", "=1+1 as text", "On track", "12", "").map((value): Cell => ({ value })),
  fc.integer({ min: -5, max: 5 }).map((value): Cell => ({ value })),
  fc.constant<Cell>({ value: 3, formula: "=1+2" }),
  fc.constant<Cell>({ value: undefined, numberFormat: "@" }),
  fc.constant<Cell>({ value: undefined, fill: "#FFFF00" }),
);

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    top: fc.nat({ max: 4 }),
    left: fc.nat({ max: 3 }),
    height: fc.integer({ min: 1, max: 6 }),
    width: fc.integer({ min: 3, max: HEADERS.length }),
    isExcelTable: fc.boolean(),
    isTextFormatted: fc.boolean(),
    withTotals: fc.boolean(),
    // Around the right edge of the table, where the flags want to stand.
    notes: fc.array(fc.tuple(fc.integer({ min: -2, max: 8 }), fc.integer({ min: -1, max: 5 }), foreignCell), {
      maxLength: 3,
    }),
    values: fc.array(fc.constantFrom<Cell["value"]>(1, 0.97, "n/a", "<2h", undefined), { minLength: 3 }),
    flags: fc.constantFrom<readonly FlagName[]>(["health"], ["staleness"], ["health", "staleness"]),
    place: fc.constantFrom("beside", "new sheet"),
    isProtected: fc.constantFrom(false, false, false, true),
  })
  .map((shape): Layout => {
    const { top, left, height, width } = shape;
    const right = left + width - 1;
    const bottom = top + height;
    const rows: Cell[][] = Array.from({ length: 16 }, () =>
      Array.from({ length: 18 }, (): Cell => ({ value: undefined })),
    );
    const put = (row: number, column: number, cell: Cell) => {
      const cells = rows[row];
      if (cells) cells[column] = cell;
    };
    for (const [down, across, cell] of shape.notes) put(top + down, right + across, cell);
    if (shape.isTextFormatted)
      for (let row = 0; row < 16; row++)
        for (let column = right + 1; column < 18; column++)
          if (rows[row]?.[column]?.value === undefined)
            put(row, column, { value: undefined, numberFormat: "@" });
    for (let column = left; column <= right; column++) put(top, column, { value: HEADERS[column - left] });
    for (let row = top + 1; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        put(row, column, {
          value: column === left ? `KPI ${row}` : shape.values[(row * 3 + column) % shape.values.length],
        });
    const area = { top, left, bottom, right };
    const hasTotals = shape.withTotals && height > 1;
    const excelTables = shape.isExcelTable
      ? [{ name: "Scores", area, hasHeaderRow: true, hasTotalsRow: hasTotals }]
      : [];
    const roles: Record<string, Role> = {};
    const order: readonly Role[] = ["measure", "target", "actual", "updated"];
    order.slice(0, width).forEach((role, index) => (roles[columnLetters(left + index)] = role));
    return {
      grid: {
        sheet: "Plan",
        visibility: "visible",
        top: 0,
        left: 0,
        rows,
        merges: [],
        excelTables,
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: shape.isProtected,
      },
      drawn: {
        area: `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`,
        roles,
        ...(shape.isExcelTable && { excelTable: "Scores" }),
        ...(hasTotals && { rows: { [bottom + 1]: "total" as const } }),
      },
      flags: shape.flags,
      place: shape.place === "beside" ? "beside" : "new sheet",
    };
  });

function planFor({ grid, drawn, flags, place }: Layout, workbook: Workbook) {
  const table = tableOf(grid, drawn);
  return planFlags(reviewOf(workbook, [table]), { tables: [table.fingerprint], flags, place });
}

function holds(law: (layout: Layout, before: Workbook) => void): void {
  fc.assert(
    fc.property(layouts, (layout) => law(layout, workbookOf(layout.grid))),
    { seed: SEED, numRuns: RUNS },
  );
}

test("enough of the random layouts can take flags for these laws to mean something", () => {
  const samples = fc.sample(layouts, { seed: SEED, numRuns: RUNS });
  const written = samples.filter((layout) => planFor(layout, workbookOf(layout.grid)).steps.length > 0);
  expect(written.length).toBeGreaterThan(RUNS / 3);
});

test("the same workbook gives the same plan, byte for byte", () => {
  holds((layout, before) => {
    expect(JSON.stringify(planFor(layout, before))).toBe(JSON.stringify(planFor(layout, before)));
  });
});

test("a plan applied twice writes nothing the second time", () => {
  holds((layout, before) => {
    const after = applySteps(before, planFor(layout, before));
    expect(planFor(layout, after).steps).toEqual([]);
  });
});

test("remove(apply(workbook)) is the workbook", () => {
  holds((layout, before) => {
    const after = applySteps(before, planFor(layout, before));
    const removed = applySteps(after, planRemove(reviewOf(after, []), "everything"));
    expect(visibleContent(removed)).toEqual(visibleContent(before));
  });
});

test("taking back what was just written brings the workbook back", () => {
  holds((layout, before) => {
    const plan = planFor(layout, before);
    expect(visibleContent(applySteps(applySteps(before, plan), planTakeBack(plan)))).toEqual(
      visibleContent(before),
    );
  });
});

test("no cell changes that the plan does not list, and none that held anything", () => {
  holds((layout, before) => {
    const plan = planFor(layout, before);
    const listed = new Set(
      plan.groups.flatMap(({ cells }) => cells.map(({ at }) => `${at.sheet} ${at.row} ${at.column}`)),
    );
    const after = applySteps(before, plan).grids[0];
    if (!after) throw new Error("The sheet is gone.");
    for (let row = 0; row < 20; row++)
      for (let column = 0; column < 24; column++) {
        const [old, now] = [cellAt(layout.grid, row, column), cellAt(after, row, column)];
        if (JSON.stringify(old) === JSON.stringify(now)) continue;
        expect(listed).toContain(`Plan ${row} ${column}`);
        expect(old.value ?? "").toBe("");
        expect(old.formula).toBeUndefined();
      }
  });
});

test("a sheet that refuses writing is never written into", () => {
  holds((layout, before) => {
    if (!layout.grid.isProtected) return;
    const sheets = planFor(layout, before).steps.flatMap((step) => ("sheet" in step ? [step.sheet] : []));
    expect(sheets).not.toContain("Plan");
  });
});
