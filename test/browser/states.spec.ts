import { expect, type Page } from "@playwright/test";
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
  settled,
  writeFlags,
} from "./preview-page";
import { select, sheet, state } from "./state-pictures";

test.setTimeout(600_000);

const VIEWS = [
  ["Today", "08-today-first-look"],
  ["Check-in", "10-whose-numbers"],
  ["Tables", "20-tables"],
  ["Links", "30-links"],
  ["Flags", "40-flags-plan"],
] as const;

const SCREEN_PIXELS = 800;

async function heightOfList(page: Page): Promise<number> {
  const list = paneOf(page).locator("[data-scroller]").first();
  return list.evaluate(({ scrollHeight }) => scrollHeight);
}

test("the views, the selected cell, settings and help can be read by everyone", async ({ page }) => {
  await openPreview(page);
  const pane = paneOf(page);
  await settled(page);
  await expect(pane.getByRole("button", { name: "Look through this workbook" })).toBeVisible();
  await state(page, "70-first-run");
  await lookThrough(page);
  for (const [view, picture] of VIEWS) {
    await openView(page, view);
    if (view === "Today")
      await expect(pane.getByRole("group", { name: "Key results whose KPI is sure" })).toBeVisible();
    await state(page, picture);
    // Ten key results in one and a half screens of a usual height.
    if (view === "Links") expect(await heightOfList(page)).toBeLessThan(1.5 * SCREEN_PIXELS);
  }
  const strip = pane.getByRole("button", { name: /Why$/ });
  await select(page, "OKRs Q4", "C9");
  await strip.click();
  await expect(pane.getByRole("region", { name: "What would change the word" })).toBeVisible();
  await state(page, "50-cell-key-result");
  await select(page, "KPIs", "A15");
  await state(page, "51-cell-kpi");
  await select(page, "OKRs Q4", "C10");
  await expect(pane.getByRole("region", { name: "The selected row" })).toContainText("Stale");
  await state(page, "52-cell-stale");
  await select(page, "Budget", "A5");
  await expect(pane.getByText("This cell belongs to no table that is judged.")).toBeVisible();
  await state(page, "53-cell-none");
  await pane.getByRole("button", { name: "Close" }).click();
  for (const [item, picture] of [
    ["Settings", "60-settings"],
    ["Help", "help"],
  ] as const) {
    await pane.getByRole("button", { name: "Settings and help" }).click();
    await pane.getByRole("menuitem", { name: item }).click();
    await expect(pane.getByRole("dialog", { name: item })).toBeVisible();
    await state(page, picture);
    await page.keyboard.press("Escape");
    await expect(pane.getByRole("dialog", { name: item })).toBeHidden();
  }
});

test("another day is chosen from presets, and a past one says what counts as it is now", async ({ page }) => {
  await openPreview(page);
  const pane = paneOf(page);
  await settled(page);
  await lookThrough(page);
  await pane.getByRole("button", { name: /^as of 21 Nov 2026/ }).click();
  await state(page, "61-as-of");
  await pane.getByRole("radio", { name: "End of last month, 31 Oct 2026" }).check();
  await pane.getByRole("button", { name: "Use this day" }).click();
  await expect(pane.getByText("You look at 31 Oct 2026.", { exact: false })).toBeVisible();
  await state(page, "62-as-of-past");
  await pane.getByRole("button", { name: "Back to today" }).click();
  await expect(pane.getByRole("button", { name: /^as of 21 Nov 2026/ })).toBeVisible();
});

test("what is written into the workbook looks as if it had always been there", async ({ page }) => {
  await openPreview(page);
  await settled(page);
  await lookThrough(page);
  await linkByHand(page, "Tier-1", "Lead velocity");
  await state(page, "33-links-made");
  await writeFlags(page);
  await state(page, "41-flags-written");
  await openView(page, "Today");
  await expect(paneOf(page).getByRole("group", { name: "Key results whose KPI is sure" })).toBeHidden();
  await state(page, "01-today");
  await sheet(page, "OKR Settings", "83-sheet-okr-settings");
  await sheet(page, "OKRs Q4", "85-flag-columns", "P5");
  await sheet(page, "KPIs", "86-flag-columns-kpis", "T5");
});

test("an empty workbook, one without a table and one without dates say what can be done", async ({
  page,
}) => {
  await openPreview(page);
  await openEmptyWorkbook(page);
  await lookThrough(page);
  await state(page, "71-empty");
  await fillIn(page, "A1", [["Notes of the works council"], ["Next meeting in March"]]);
  await addSheet(page, "Budget");
  await fillIn(page, "A1", [
    ["Cost centre", "Budget 2026", "Actual 2026"],
    ["Travel", 120_000, 98_000],
    ["Software", 340_000, 361_000],
    ["Facilities", 510_000, 498_000],
  ]);
  await addSheet(page, "Ledger");
  await fillIn(page, "A1", [
    ["Date", "Account", "Text", "Amount"],
    [46_300, 4711, "Invoice", 120.5],
    [46_301, 4712, "Invoice", 99],
    [46_302, 4713, "Credit note", -40],
  ]);
  await paneOf(page).getByRole("button", { name: "Read the workbook again" }).click();
  await state(page, "72-nothing-found");
  await addSheet(page, "Goals");
  await fillIn(page, "A1", [
    ["Objective", "Key result", "Owner", "Baseline", "Target", "Actual"],
    ["Grow", "Win stores", "Una", 10, 20, 15],
    ["Grow", "Win towns", "Ben", 10, 20, 12],
  ]);
  await paneOf(page).getByRole("button", { name: "Read the workbook again" }).click();
  await expect(paneOf(page).getByRole("group", { name: "Which quarter is it?" })).toBeVisible();
  await state(page, "cycle-question");
});
