import { expect } from "@playwright/test";
import { test } from "./journey";
import {
  lookThrough,
  openPreview,
  openView,
  paneOf,
  readPlan,
  settled,
  valuesOf,
  wholeWorkbook,
} from "./preview-page";

test("a pane that is reloaded while it writes takes back what it wrote, once it is open again", async ({
  page,
}) => {
  await openPreview(page);
  const pane = paneOf(page);
  await settled(page);
  const original = await wholeWorkbook(page);
  await lookThrough(page);
  await openView(page, "Flags");

  await test.step("reload it as soon as the first flags stand in the cells", async () => {
    await page.evaluate(() => {
      window.okrPreview?.host()?.faults.switchOn({ kind: "slow answer", at: "every", milliseconds: 400 });
    });
    await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
    await page.waitForFunction(() => {
      const sheet = window.okrPreview?.api.getActiveWorkbook()?.getSheetByName("OKRs Q4");
      const isWritten = sheet?.getRange("A4:Z4").getValues()[0]?.includes("Health") === true;
      if (isWritten) window.okrPreview?.host()?.reload();
      return isWritten;
    });
    await page.evaluate(() => window.okrPreview?.host()?.faults.clear());
    await expect(pane.getByRole("button", { name: "Look through this workbook" })).toBeVisible();
    expect((await valuesOf(page, "OKRs Q4", "A4:Z4"))[0]).toContain("Health");
  });

  await test.step("take it back", async () => {
    await lookThrough(page);
    const bar = pane.getByRole("region", { name: /^“Write \d+ cells” did not finish\.$/ });
    await bar.getByRole("button", { name: "Take back", exact: true }).press("Enter");
    const takeBack = pane.getByRole("dialog").getByRole("button", { name: /^Take back \d+ cells$/ });
    await expect(takeBack).toBeFocused();
    await readPlan(page);
    await takeBack.press("Enter");
    await expect(pane.getByText("Taken back.", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    await expect(bar).toHaveCount(0);
    await settled(page);
  });

  expect(await wholeWorkbook(page)).toEqual(original);
  expect(await page.evaluate(() => window.okrPreview?.book()?.xmlParts.length)).toBe(0);
});
