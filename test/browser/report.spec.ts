import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { openCharts } from "../../preview/file/open-charts";
import type { Grid } from "../../src/core/model/grid";
import { openPackage } from "../../src/xlsx/package";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { packageFaults } from "../kit/package-faults";
import { test } from "./journey";
import { lookThrough, openPreview, openView, paneOf, settled, valuesOf } from "./preview-page";

test("the report is shown, written as values on one page, and taken back", async ({ page }) => {
  await openPreview(page);
  await lookThrough(page);
  await openView(page, "Check-in");
  const pane = paneOf(page);
  await pane.getByRole("checkbox", { name: /^Sofia Lindqvist/ }).check();
  await pane.getByRole("button", { name: /^Show \d+ numbers$/ }).click();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Write the report" }).click();
  await expect(pane.getByText(/as values: readable and printable/)).toBeVisible();
  expect(await valuesOf(page, "OKR Report", "A1:A1")).toEqual([]);
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await expect(pane.getByText("The report is written: OKR Report.").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  const text = (await valuesOf(page, "OKR Report", "A1:G60")).flat().join("\n");
  expect(text).toContain("Objectives and KPIs, Q4 2026");
  expect(text).toContain("Needs attention, worst first");
  await page.evaluate(() => {
    const book = window.okrPreview?.api.getActiveWorkbook();
    const report = book?.getSheetByName("OKR Report");
    if (report) book?.setActiveSheet(report);
  });
  await expect(
    page.getByRole("img", { name: /^Objectives: score and plan\. Own the Tier-1/ }),
  ).toBeAttached();
  const folder = process.env.REPORT_TO;
  if (folder !== undefined) {
    const { writeFileSync } = await import("node:fs");
    const bytes = await page.evaluate(async () => [...((await window.okrPreview?.save()) ?? [])]);
    writeFileSync(`${folder}/report.xlsx`, Uint8Array.from(bytes));
    await page.screenshot({ path: `${folder}/report.png` });
    await page.evaluate(() =>
      window.okrPreview?.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(94, 0),
    );
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: `${folder}/report-charts.png` });
  }
  await pane.getByRole("button", { name: "Take back" }).click();
  await expect(pane.getByText("Taken back.").first()).toBeVisible({ timeout: 60_000 });
  expect(await valuesOf(page, "OKR Report", "A1:A1")).toEqual([]);
});

/** The line that says whose sheet it is: the copy has another one, since no later report takes its place. */
const MARK_LINE = 1;

const valuesIn = (grid: Grid | undefined) =>
  grid?.rows.slice(MARK_LINE).map((row) => row.map(({ value }) => value));

/** The charts of all sheets: what each is called, where it stands, and which cells it draws. */
function chartsIn(file: Uint8Array) {
  const parts = openPackage(file, "report.xlsx");
  const sheets = [...parts.keys()].filter((path) => path.startsWith("xl/worksheets/sheet"));
  return sheets.flatMap((sheet) =>
    openCharts(parts, sheet).map(({ name, title, place, series }) => ({ name, title, place, series })),
  );
}

/** The file that the button hands over, as whoever gets it reads it. */
async function fileBehind(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const handed = page.waitForEvent("download");
  await paneOf(page).getByRole("button", { name: button }).click();
  const file = await handed;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function writeReport(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "Write the report" }).click();
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await expect(pane.getByText("The report is written: OKR Report.").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

test("the copy as values is a workbook of its own: the report cell by cell, its charts, and nothing that calculates", async ({
  page,
}) => {
  await openPreview(page);
  await lookThrough(page);
  await openView(page, "Today");
  const pane = paneOf(page);
  const { bytes } = await fileBehind(page, "Copy as values");
  await expect(pane.getByText(/^A copy is open as a workbook of its own/)).toBeVisible();
  expect(packageFaults(bytes)).toEqual([]);
  const { grids } = await readWorkbookFile(bytes, "copy.xlsx");
  const [copy] = grids;
  expect(grids.map(({ sheet }) => sheet)).toEqual(["OKR Report"]);
  expect(grids.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined)).toEqual([]);

  await writeReport(page);
  const saved = await page.evaluate(async () => [...((await window.okrPreview?.save()) ?? [])]);
  const workbook = await readWorkbookFile(Uint8Array.from(saved), "with-report.xlsx");
  const report = workbook.grids.find(({ sheet }) => sheet === "OKR Report");
  expect(valuesIn(copy)).toEqual(valuesIn(report));
  const charts = chartsIn(bytes);
  expect(charts).toEqual(chartsIn(Uint8Array.from(saved)));
  expect(charts.length).toBeGreaterThan(0);
});

test("where Excel opens no workbook, the copy is handed over as a file", async ({ page }) => {
  await openPreview(page);
  await lookThrough(page);
  await openView(page, "Today");
  const pane = paneOf(page);
  await page.evaluate(() =>
    window.okrPreview?.host()?.faults.switchOn({ kind: "request fails", at: "every", code: "AccessDenied" }),
  );
  await pane.getByRole("button", { name: "Copy as values" }).click();
  await expect(
    pane.getByRole("alert").filter({ hasText: "No new workbook has opened so far." }),
  ).toBeVisible();
  const { name, bytes } = await fileBehind(page, "Download the copy");
  expect(name).toBe("OKR Report 2026-11-21.xlsx");
  expect(packageFaults(bytes)).toEqual([]);
});
