import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import {
  fillIn,
  lookThrough,
  openEmptyWorkbook,
  openPreview,
  openView,
  paneOf,
  settled,
} from "./preview-page";

/** Words that no list of headings knows: only their owner can say that this is a table of KPIs. */
const UNKNOWN_HEADINGS = [
  ["Qux", "Foo", "Bar"],
  ["Leads", 230, 200],
  ["Churn", 4, 5],
  ["Tickets", 31, 40],
] as const;

/** Selects from the first cell on with Shift and the arrow keys, as a person does in the grid. */
async function selectFrom(page: Page, cell: string, by: { right: number; down: number }): Promise<void> {
  await page.getByRole("main", { name: "Workbook" }).click();
  await page.evaluate((a1) => {
    window.okrPreview?.api.getActiveWorkbook()?.getActiveSheet().getRange(a1).activate();
  }, cell);
  for (let step = 0; step < by.right; step += 1) await page.keyboard.press("Shift+ArrowRight");
  for (let step = 0; step < by.down; step += 1) await page.keyboard.press("Shift+ArrowDown");
}

test("a selection becomes a table by its owner's word, goes, and comes back", async ({ page }) => {
  await openPreview(page);
  await openEmptyWorkbook(page);
  await fillIn(page, "B3", UNKNOWN_HEADINGS);
  const pane = paneOf(page);
  await lookThrough(page);
  await openView(page, "Tables");
  await expect(pane.getByText("No table of KPIs or OKRs was found.").first()).toBeVisible();
  const row = pane.getByRole("button", { name: /^Details of/ });
  await expect(row).toHaveCount(0);

  await selectFrom(page, "B3", { right: 2, down: 3 });
  await pane.getByRole("button", { name: "Use the selected cells as a table" }).click();
  await expect(pane.getByText("What does Sheet1!B3:D6 hold?")).toBeVisible();
  await pane.getByRole("button", { name: "KPIs", exact: true }).click();
  await expect(pane.getByText("Sheet1 is read as KPIs.").first()).toBeVisible();
  await expect(row).toHaveCount(1);
  await expect(pane.getByText("your choice")).toBeVisible();

  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
  await pane.getByRole("button", { name: "Not a table of KPIs" }).click();
  await expect(row).toHaveCount(0);
  await pane.getByRole("button", { name: "Take back" }).click();
  await expect(row).toHaveCount(1);
  await settled(page);
});
