import { statSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./journey";
import { linkByHand, lookThrough, openPreview, openView, paneOf, settled, writeFlags } from "./preview-page";

const PICTURE = "assets/preview.png";
const MOST_BYTES = 300_000;

/** Takes the README's picture anew: `PICTURE=1 npx playwright test picture`. */
test("the picture for the README: flags in the cells, a green trap in the pane", async ({ page }) => {
  test.skip(process.env.PICTURE === undefined, "the picture is taken on request");
  await openPreview(page);
  await settled(page);
  await lookThrough(page);
  await linkByHand(page, "Tier-1", "Lead velocity");
  await writeFlags(page);
  await page.evaluate(() => {
    const workbook = window.okrPreview?.api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName("OKRs Q4");
    if (!workbook || !sheet) throw new Error("The sample has no sheet OKRs Q4.");
    workbook.setActiveSheet(sheet);
    sheet.getRange("C5").activate();
    // So far to the right that the flags come into sight.
    sheet.zoom(0.8).scrollToCell(4, 4);
  });
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "Close" }).click();
  await openView(page, "Links");
  await pane.getByText("Green trap").first().scrollIntoViewIfNeeded();
  await page.mouse.move(700, 860);
  await settled(page);
  await page.screenshot({ path: PICTURE });
  expect(statSync(PICTURE).size).toBeLessThan(MOST_BYTES);
});
