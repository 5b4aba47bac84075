import { expect, type Page } from "@playwright/test";
import type { Grid } from "../../src/core/model/grid";
import { undecidedSheet } from "../kit/undecided";
import { test } from "./journey";
import {
  addSheet,
  fillIn,
  linkByHand,
  lookThrough,
  openEmptyWorkbook,
  openPreview,
  openView,
  paneOf,
  readPlan,
  settled,
  writeFlags,
} from "./preview-page";
import { hardLooks, select, sheet, state, whole, widths } from "./state-pictures";

test.setTimeout(600_000);

async function begin(page: Page): Promise<ReturnType<typeof paneOf>> {
  await openPreview(page);
  await settled(page);
  await lookThrough(page);
  return paneOf(page);
}

const HEADINGS = ["KPI", "Owner", "Target", "Actual", "Updated", "Start", "Due"];

function kpi(name: string, target: number | string, actual: number | string) {
  return [name, "Ada Lovelace", target, actual, "2026-11-18", "2026-10-01", "2026-12-31"];
}

/** The values of a drawn sheet, as they are typed into the grid. */
function valuesIn({ rows }: Grid): (string | number)[][] {
  return rows.map((cells) =>
    cells.map(({ value }) => (typeof value === "number" ? value : typeof value === "string" ? value : "")),
  );
}

/** A workbook of one sheet, typed in. */
async function openRows(page: Page, rows: readonly (readonly (string | number)[])[]) {
  await openPreview(page);
  await openEmptyWorkbook(page);
  await fillIn(page, "A1", rows);
  await lookThrough(page);
  return paneOf(page);
}

test("Today: whole, by owner, filtered, asking", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Today");
  await whole(page, "02-today-whole");
  await widths(page, "01-today");
  await pane.getByRole("button", { name: "Fold the overview" }).click();
  await state(page, "02-today-folded");
  await pane.getByRole("button", { name: /^Group the list/ }).click();
  await pane.getByRole("menuitemradio", { name: "by owner" }).click();
  await state(page, "03-today-by-owner");
  await pane.getByRole("button", { name: "Unfold the overview" }).click();
  await pane.getByRole("button", { name: /^Group the list/ }).click();
  await pane.getByRole("menuitemradio", { name: "by need" }).click();
  await pane
    .getByRole("button", { name: /2.*off track/i })
    .first()
    .click();
  await state(page, "04-today-filtered");
  await pane.getByRole("button", { name: /^Only/ }).click();
  await pane.getByRole("button", { name: /^Ask/ }).first().click();
  await expect(pane.getByRole("dialog")).toBeVisible();
  await state(page, "05-today-ask");
});

test("Today: all clear", async ({ page }) => {
  await openRows(page, [HEADINGS, kpi("Visits", 20, 22), kpi("Calls", 10, 12), kpi("Demos", 5, 6)]);
  await openView(page, "Today");
  await state(page, "06-today-all-clear");
});

test("Today: nothing can be judged", async ({ page }) => {
  await openRows(page, [HEADINGS, kpi("Visits", "", 22), kpi("Calls", "", 12), kpi("Demos", "", 6)]);
  await openView(page, "Today");
  await state(page, "07-today-not-yet");
});

test("Check-in: typing, the plan, all in", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Check-in");
  await pane.getByRole("checkbox", { name: /^Sofia Lindqvist/ }).check();
  await pane.getByRole("button", { name: /^Show \d+ numbers$/ }).click();
  const [first] = await pane.getByLabel(/^Now: /).all();
  await first?.fill("6");
  await state(page, "10-check-in");
  await widths(page, "10-check-in");
  await first?.press("Enter");
  await pane.getByRole("button", { name: /^Write \d+ check-ins?$/ }).click();
  await readPlan(page);
  await state(page, "11-check-in-plan");
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^Write/ })
    .click();
  await expect(pane.getByRole("button", { name: "Take back" })).toBeVisible({ timeout: 60_000 });
  await state(page, "12-check-in-done");
  await sheet(page, "OKR Log", "84-sheet-okr-log");
});

test("Tables: what is taken, perhaps or not, of many sheets, and the columns of one", async ({ page }) => {
  await openPreview(page);
  await settled(page);
  await addSheet(page, "Regions");
  await fillIn(page, "A1", valuesIn(undecidedSheet("Regions")));
  for (const region of ["North", "South", "East"]) {
    await addSheet(page, region);
    await fillIn(page, "A1", [
      ["Account", "Jan", "Feb", "Mar"],
      ["Travel", 120, 98, 101],
      ["Software", 340, 361, 350],
    ]);
  }
  await page.evaluate(() => window.okrPreview?.api.getActiveWorkbook()?.getSheetByName("East")?.hideSheet());
  await lookThrough(page);
  const pane = paneOf(page);
  await openView(page, "Tables");
  await expect(pane.getByRole("list", { name: "Perhaps" })).toBeVisible();
  await state(page, "20-tables-perhaps");
  await widths(page, "20-tables");
  await pane
    .getByRole("button", { name: /^Details of/ })
    .first()
    .click();
  await state(page, "21-tables-columns");
});

test("Tables: sheets of one layout are offered together", async ({ page }) => {
  await openPreview(page);
  await openEmptyWorkbook(page);
  for (const region of ["North", "South", "East", "West"]) {
    await addSheet(page, region);
    await fillIn(page, "A1", [HEADINGS, kpi(`Visits ${region}`, 20, 15), kpi(`Calls ${region}`, 10, 12)]);
  }
  await lookThrough(page);
  const pane = paneOf(page);
  await openView(page, "Tables");
  await pane
    .getByRole("button", { name: /^Details of/ })
    .first()
    .click();
  await pane
    .getByLabel(/Owner, holds$/)
    .first()
    .selectOption({ label: "Department" });
  await expect(pane.getByRole("button", { name: /^The same for these/ })).toBeVisible();
  await state(page, "22-tables-sisters");
});

test("Tables: blocks without titles are told by their rows, and those that repeat one are one line", async ({
  page,
}) => {
  const block = (day: string, rows: readonly (readonly [string, number])[]) => [
    ["KPI", "Value", "Target", "Date"],
    ...rows.map(([name, value]) => [name, value, 90, day]),
    ["", "", "", ""],
  ];
  const later = ["2026-11-12", "2026-11-13", "2026-11-16", "2026-11-17", "2026-11-18"];
  const repeated = later.flatMap((day, at) =>
    block(day, [["MTTD", 100 - 9 * at], ...(at < 2 ? ([["MTTR", 24]] as const) : [])]),
  );
  const names = ["MTTD", "MTTR", "MTTC", "Phishing clicks", "Patching cadence"];
  await openRows(page, [
    ...block(
      "2026-11-11",
      names.map((name) => [name, 24]),
    ),
    ...repeated,
  ]);
  await openView(page, "Tables");
  await state(page, "23-tables-names");
});

test("Links: why, the plan, by KPI", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Links");
  await widths(page, "30-links");
  await pane
    .getByRole("button", { name: /^Why .* is proposed/ })
    .first()
    .click();
  await state(page, "31-links-why");
  await pane.getByRole("button", { name: /^Link \d+ sure ones$/ }).click();
  await expect(pane.getByRole("dialog")).toBeVisible();
  await readPlan(page);
  await state(page, "32-links-plan");
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^Write/ })
    .click();
  await expect(pane.getByRole("button", { name: "Take back" })).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await state(page, "33-links-five-made");
  await pane.getByRole("button", { name: "By KPI" }).click();
  await state(page, "34-links-by-kpi");
  await select(page, "OKRs Q4", "C9");
  await pane.getByRole("button", { name: /Why$/ }).click();
  await state(page, "50-cell-key-result-linked");
  await pane.getByRole("button", { name: "Close" }).last().click();
  await sheet(page, "OKR Links", "82-sheet-okr-links");
  await openView(page, "Flags");
  await pane.getByRole("button", { name: "Settings and help" }).click();
  await pane.getByRole("menuitem", { name: "Settings" }).click();
  await whole(page, "60-settings-whole");
});

test("Flags: the plan, what changed, without the words", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Flags");
  await pane.getByRole("checkbox", { name: "Progress" }).check();
  await pane.getByRole("checkbox", { name: "Owner" }).check();
  await state(page, "40-flags-further");
  await widths(page, "40-flags-plan");
  await pane.getByRole("button", { name: "OKRs Q4", exact: true }).click();
  const health = pane.getByRole("region", { name: "OKRs Q4 → M Health" });
  await health.evaluate((column) => column.closest("li")?.scrollIntoView({ block: "start" }));
  await state(page, "44-flags-cells");
  await writeFlags(page);
  await whole(page, "42-flags-written-whole");
  await sheet(page, "OKRs Q4", "85-flag-columns-further", "P5");
  await linkByHand(page, "Tier-1", "Lead velocity");
  await openView(page, "Flags");
  await state(page, "43-flags-changed");
});

test("as it reads, fails, and finds something that stopped", async ({ page }) => {
  await openPreview(page);
  await settled(page);
  const pane = paneOf(page);
  await page.evaluate(() =>
    window.okrPreview?.host()?.faults.switchOn({ kind: "slow answer", at: "every", milliseconds: 4000 }),
  );
  await pane.getByRole("button", { name: "Look through this workbook" }).click();
  await page.clock.runFor(1500);
  await expect(pane.getByRole("progressbar")).toBeVisible();
  await state(page, "73-busy", "as it is");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await page.evaluate(() => window.okrPreview?.host()?.faults.clear());
  await page.evaluate(() =>
    window.okrPreview?.host()?.faults.switchOn({ kind: "user edits a cell", at: "every" }),
  );
  await pane.getByRole("button", { name: "Look through this workbook" }).click();
  await expect(pane.getByRole("button", { name: "Try again" })).toBeVisible();
  await state(page, "74-error-reading");
  await page.evaluate(() => window.okrPreview?.host()?.faults.clear());
  await pane.getByRole("button", { name: "Try again" }).click();
  await expect(pane.getByRole("tab", { name: /^Tables/ })).toBeVisible();
  await openView(page, "Flags");
  await page.evaluate(() =>
    window.okrPreview?.host()?.faults.switchOn({ kind: "slow answer", at: "every", milliseconds: 400 }),
  );
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await page.waitForFunction(() => {
    const shown = window.okrPreview?.api.getActiveWorkbook()?.getSheetByName("OKRs Q4");
    const isWritten = shown?.getRange("A4:Z4").getValues()[0]?.includes("Health") === true;
    if (isWritten) window.okrPreview?.host()?.reload();
    return isWritten;
  });
  await page.evaluate(() => window.okrPreview?.host()?.faults.clear());
  await lookThrough(page);
  await expect(pane.getByRole("region", { name: /did not finish\.$/ })).toBeVisible();
  await state(page, "75-stopped");
});

test("Flags: somebody protects the sheet while the plan is looked at", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Flags");
  await page.evaluate(() =>
    window.okrPreview
      ?.host()
      ?.faults.switchOn({ kind: "sheet protected", at: "first write", sheet: "OKRs Q4" }),
  );
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await expect(pane.getByText("Nothing was written.").first()).toBeVisible({ timeout: 60_000 });
  await state(page, "74-error");
  await page.evaluate(() => window.okrPreview?.host()?.faults.clear());
});

test("outside of Excel, and a workbook that may only be read", async ({ page }) => {
  await begin(page);
  await page.evaluate(() => Object.assign(window.okrPreview?.book() ?? {}, { isReadOnly: true }));
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "Read the workbook again" }).click();
  await expect(pane.getByText(/open for reading only/)).toBeVisible();
  await openView(page, "Today");
  await state(page, "77-read-only");
  await openView(page, "Flags");
  await state(page, "77-read-only-flags");
});

test("an Excel that is too old for functions of add-ins", async ({ page }) => {
  await openPreview(page);
  await settled(page);
  const pane = paneOf(page);
  await pane.locator("body").evaluate(() => {
    const { requirements } = Office.context;
    type Ask = (name: string, version?: string) => boolean;
    const asked = Reflect.get(requirements, "isSetSupported") as Ask;
    Object.assign(requirements, {
      isSetSupported: (name: string, version?: string) =>
        name !== "CustomFunctionsRuntime" && asked.call(requirements, name, version),
    });
  });
  await lookThrough(page);
  await openView(page, "Flags");
  await expect(pane.getByText("This Excel cannot calculate OKR functions.")).toBeVisible();
  await state(page, "76-old-excel");
});

test("the report as a sheet", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Check-in");
  await pane.getByRole("checkbox", { name: /^Sofia Lindqvist/ }).check();
  await pane.getByRole("button", { name: /^Show \d+ numbers$/ }).click();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Write the report" }).click();
  await readPlan(page);
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await expect(pane.getByText("The report is written: OKR Report.").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  // As much of it as stands on its one page.
  await page.setViewportSize({ width: 1440, height: 1500 });
  await sheet(page, "OKR Report", "80-report");
  await page.evaluate(() => (document.documentElement.style.filter = "grayscale(1)"));
  await sheet(page, "OKR Report", "81-report-grey");
});

test("five states in contrast colours, and at 200 %", async ({ page }) => {
  const pane = await begin(page);
  for (const [view, picture] of [
    ["Today", "01-today"],
    ["Tables", "20-tables"],
    ["Links", "30-links"],
    ["Flags", "40-flags-plan"],
  ] as const) {
    await openView(page, view);
    await hardLooks(page, picture);
  }
  await select(page, "OKRs Q4", "C9");
  await pane.getByRole("button", { name: /Why$/ }).click();
  await hardLooks(page, "50-cell-key-result");
});
