import { expect, test } from "@playwright/test";
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
