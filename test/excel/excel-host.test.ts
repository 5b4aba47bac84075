import type { Grid } from "../../src/core/model/grid";
import { cellAt } from "../../src/core/model/grid";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { everything } from "../kit/excel-states";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { workbookFile } from "../kit/workbook-file";
import { reviewOf, tableOf, type DrawnTable } from "../kit/plan-review";

/** The library, the host and the calculation are real; a laden machine takes its time. */
jest.setTimeout(60_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());
afterEach(() => excel.preview.faults.clear());

const ROLES: DrawnTable["roles"] = { B: "measure", C: "target", D: "actual", E: "updated" };
const DRAWN: DrawnTable = { area: "B3:E5", roles: ROLES };
const IN_TABLE: DrawnTable = { ...DRAWN, excelTable: "Scores" };

function kpis(options: { readonly excelTables?: Record<string, string> } = {}): Grid {
  return gridOf({ sheet: "KPIs", at: "B3", ...options })`
    KPI   | Target | Actual | Updated
    Leads | 100    | 90     | 2026-05-01
    NPS   | 50%    | TRUE   |
  `;
}

function read(): Promise<Workbook> {
  return excel.host.readWorkbook({ includeHidden: false });
}

function flagsPlan(
  workbook: Workbook,
  drawn: DrawnTable,
  place: "beside" | "new sheet" = "beside",
): WritePlan {
  const [grid] = workbook.grids;
  if (!grid) throw new Error("There is no sheet.");
  const table = tableOf(grid, drawn);
  const choice = { tables: [table.fingerprint], flags: ["health", "staleness"] as const, place };
  return planFlags(reviewOf(workbook, [table]), choice);
}

function removePlan(workbook: Workbook): WritePlan {
  return planRemove(reviewOf(workbook, []), "everything");
}

describe("reading", () => {
  test("a cell knows its value, its text, its format and its formula", async () => {
    await excel.open(
      gridOf({ sheet: "Plan", at: "C2" })`
        Churn | 2.4% | 2026-03-31 | TRUE
      `,
    );
    const [grid] = (await read()).grids;
    expect(grid && [grid.top, grid.left]).toEqual([1, 2]);
    expect(grid?.rows[0]).toEqual([
      { value: "Churn", text: "Churn" },
      { value: 0.024, text: "2.4%", numberFormat: "0.0%" },
      { value: 46112, text: "2026-03-31", numberFormat: "yyyy-mm-dd" },
      { value: true, text: "TRUE" },
    ]);
  });

  test("a formula that gives empty text is not blank, and an error is an error", async () => {
    await excel.open({
      ...kpis(),
      rows: [
        [
          { value: undefined, formula: '=IF(1=1,"","x")' },
          { value: undefined, formula: "=1/0" },
          { value: 1 },
        ],
      ],
    });
    await excel.preview.settled();
    const [grid] = (await read()).grids;
    expect(grid?.rows[0]?.[0]).toMatchObject({ value: "", formula: '=IF(1=1,"","x")' });
    expect(grid?.rows[0]?.[1]?.value).toEqual({ error: "#DIV/0!" });
  });

  test("an Excel table, a protected sheet and an empty sheet are told", async () => {
    await excel.open(kpis({ excelTables: { Scores: "B3:E5" } }), { ...kpis(), sheet: "Empty", rows: [] });
    excel.book().protectedSheets.add("id KPIs");
    const [first, second] = (await read()).grids;
    expect(first?.excelTables).toEqual([
      {
        name: "Scores",
        area: { top: 2, left: 1, bottom: 4, right: 4 },
        hasHeaderRow: true,
        hasTotalsRow: false,
      },
    ]);
    expect(first?.isProtected).toBe(true);
    expect(second?.rows).toEqual([]);
  });

  test("hidden sheets are not read, and named", async () => {
    const file = workbookFile({ grids: [kpis(), { ...kpis(), sheet: "Old", visibility: "hidden" }] });
    await excel.openFile(file, "Book1.xlsx");
    const { grids, hiddenSheets } = await read();
    expect([grids.map(({ sheet }) => sheet), hiddenSheets]).toEqual([["KPIs"], ["Old"]]);
    expect((await excel.host.readWorkbook({ includeHidden: true })).hiddenSheets).toBeUndefined();
  });

  test("an abort stops the reading", async () => {
    await excel.open(kpis());
    const signal = AbortSignal.abort();
    await expect(excel.host.readWorkbook({ includeHidden: false, signal })).rejects.toThrow(/abort/i);
  });

  test("a refusal of Excel comes in the user's words", async () => {
    await excel.open(kpis());
    excel.preview.faults.switchOn({ kind: "request fails", at: 1, code: "AccessDenied" });
    await expect(read()).rejects.toMatchObject({
      name: "HostError",
      message: "The sheet or workbook is protected.",
    });
  });
});

describe.each([
  ["a plain range", DRAWN, kpis()],
  ["an Excel table", IN_TABLE, kpis({ excelTables: { Scores: "B3:E5" } })],
])("writing beside %s", (_, drawn, grid) => {
  test("puts the formulas into the cells, and a second plan has nothing to write", async () => {
    await excel.open(grid);
    const plan = flagsPlan(await read(), drawn);
    expect(await excel.host.apply(plan)).toEqual({ kind: "written", cells: 16 });
    const after = await read();
    const sheet = after.grids[0];
    expect(sheet && cellAt(sheet, 2, 5).value).toBe("Health");
    expect(sheet && cellAt(sheet, 3, 5).formula).toMatch(/OKR\.HEALTH\(/);
    expect(after.names.map(({ name }) => name)).toEqual(["OKR_AsOf", "OKR_CycleStart", "OKR_CycleEnd"]);
    expect(flagsPlan(after, drawn).steps).toEqual([]);
  });

  test("and removing leaves the workbook as it was", async () => {
    await excel.open(grid);
    const before = await everything(excel);
    await excel.host.apply(flagsPlan(await read(), drawn));
    expect(await everything(excel)).not.toEqual(before);
    const outcome = await excel.host.apply(removePlan(await read()));
    expect(outcome.kind).toBe("written");
    expect(await everything(excel)).toEqual(before);
  });
});

describe("a workbook that moved since it was read", () => {
  async function planned(): Promise<WritePlan> {
    await excel.open(kpis());
    return flagsPlan(await read(), DRAWN);
  }

  async function inWorkbook(change: (sheet: Excel.Worksheet) => void): Promise<void> {
    await excel.office.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("KPIs"));
      await context.sync();
    });
  }

  test.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
    [
      "somebody wrote where the flags should go",
      (sheet) => (sheet.getRange("F4").values = [["mine"]]),
      /KPIs!F4/,
    ],
    ["the sheet was renamed", (sheet) => (sheet.name = "KPI"), /gone or has another name/],
    ["the sheet was protected", (sheet) => sheet.protection.protect(), /protected meanwhile/],
  ])("%s: nothing is written", async (_, change, reason) => {
    const plan = await planned();
    await inWorkbook(change);
    const before = await everything(excel);
    const outcome = await excel.host.apply(plan);
    expect(outcome.kind).toBe("outdated");
    expect("reason" in outcome && outcome.reason).toMatch(reason);
    expect(await everything(excel)).toEqual(before);
  });
});

describe("stopping", () => {
  test("a cancelled apply leaves the workbook as it was", async () => {
    await excel.open(kpis());
    const plan = flagsPlan(await read(), DRAWN);
    const before = await everything(excel);
    const stop = new AbortController();
    const outcome = await excel.host.apply(plan, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        // Everything is written by then, but the action is not at its end.
        if (done > 7) stop.abort();
      },
    });
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(await everything(excel)).toEqual(before);
  });
});

test("changes of the user are told once, our own are not", async () => {
  await excel.open(kpis());
  const plan = flagsPlan(await read(), DRAWN);
  let told = 0;
  const stop = await excel.host.onChange(() => (told += 1));
  await excel.host.apply(plan);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told).toBe(0);
  const sheet = excel.book().api.getActiveWorkbook()?.getSheetByName("KPIs");
  sheet?.getRange("C4").setValue(120);
  sheet?.getRange("C5").setValue(130);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told).toBe(1);
  stop();
});

test("that Excel has calculated is told once, whoever caused it", async () => {
  await excel.open(kpis());
  await excel.host.apply(flagsPlan(await read(), DRAWN));
  await new Promise((resolve) => setTimeout(resolve, 700));
  let told = 0;
  const stop = await excel.host.onCalculated(() => (told += 1));
  excel.book().api.getActiveWorkbook()?.getSheetByName("KPIs")?.getRange("D4").setValue(2);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(told).toBe(1);
  stop();
});

test("selecting goes to the cells, and the selection is read back", async () => {
  await excel.open(kpis());
  const area = { top: 3, left: 2, bottom: 4, right: 3 };
  await excel.host.select({ sheet: "KPIs", area });
  expect(await excel.host.selection()).toEqual({ sheet: "KPIs", area });
});
