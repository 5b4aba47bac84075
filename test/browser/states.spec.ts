import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import {
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

test.setTimeout(600_000);

/** `npm run pictures` writes a picture of every state that is walked through here, light and dark. */
const PICTURES = "docs/pictures";
const isDrawn = process.env.PICTURES !== undefined;
const THEMES = ["light", "dark"] as const;

/** Everything that axe finds in the pane and that is more than minor. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe[title="OKR Pulse"]', "body"])
    // Fluent's sentinels at both ends of the page: they pass the focus on and never keep it.
    .exclude(['iframe[title="OKR Pulse"]', "[data-tabster-dummy]"])
    .analyze();
  return violations
    .filter(({ impact }) => impact !== "minor")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`),
    );
}

/** A state of the pane: readable for everyone in both themes, and drawn where pictures are asked for. */
async function state(page: Page, name: string): Promise<void> {
  await settled(page);
  for (const colorScheme of THEMES) {
    // Nothing is measured half-way through a movement.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await faults(page), `${name}, ${colorScheme}`).toEqual([]);
    const path = `${PICTURES}/${name}${colorScheme === "dark" ? "-dark" : ""}.png`;
    if (isDrawn) await page.locator('iframe[title="OKR Pulse"]').screenshot({ path });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** A sheet as it stands in the grid; a canvas, so there is nothing for axe to read. */
async function sheet(page: Page, name: string, picture: string): Promise<void> {
  await select(page, name, "A1");
  if (isDrawn) await page.screenshot({ path: `${PICTURES}/${picture}.png` });
}

async function select(page: Page, name: string, cell: string): Promise<void> {
  await page.evaluate(
    ([sheetName, a1]) => {
      const workbook = window.okrPreview?.api.getActiveWorkbook();
      const shown = workbook?.getSheetByName(sheetName);
      if (!workbook || !shown) throw new Error(`There is no sheet ${sheetName}.`);
      workbook.setActiveSheet(shown);
      shown.getRange(a1).activate();
    },
    [name, cell] as const,
  );
  await page.clock.runFor(500);
  await settled(page);
}

test.beforeAll(() => {
  if (isDrawn) mkdirSync(PICTURES, { recursive: true });
});

test("the views, the selected cell, settings and help can be read by everyone", async ({ page }) => {
  await openPreview(page);
  const pane = paneOf(page);
  await settled(page);
  await expect(pane.getByRole("button", { name: "Look through this workbook" })).toBeVisible();
  await state(page, "70-first-run");
  await lookThrough(page);
  for (const view of ["Today", "Check-in", "Tables", "Links", "Flags"] as const) {
    await openView(page, view);
    await state(page, `view-${view.toLowerCase()}`);
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
  await sheet(page, "OKR Links", "82-sheet-okr-links");
  await sheet(page, "OKR Settings", "83-sheet-okr-settings");
  await sheet(page, "OKRs Q4", "85-flag-columns");
  await sheet(page, "KPIs", "86-flag-columns-kpis");
});

test("an empty workbook, one without a table and one without dates say what can be done", async ({
  page,
}) => {
  await openPreview(page);
  await openEmptyWorkbook(page);
  await lookThrough(page);
  await state(page, "71-empty");
  await fillIn(page, "A1", [["Notes of the works council"], ["Next meeting in March"]]);
  await paneOf(page).getByRole("button", { name: "Read the workbook again" }).click();
  await state(page, "72-nothing-found");
  await fillIn(page, "A4", [
    ["Objective", "Key result", "Owner", "Baseline", "Target", "Actual"],
    ["Grow", "Win stores", "Una", 10, 20, 15],
    ["Grow", "Win towns", "Ben", 10, 20, 12],
  ]);
  await paneOf(page).getByRole("button", { name: "Read the workbook again" }).click();
  await expect(paneOf(page).getByRole("group", { name: "Which quarter is it?" })).toBeVisible();
  await state(page, "cycle-question");
});
