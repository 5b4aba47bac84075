import { expect, type Locator } from "@playwright/test";
import { test } from "./journey";
import { columnUnder, openPreview, paneOf, settled } from "./preview-page";

const MOST_CLICKS = 3;
const ONE_MINUTE = 60_000;

test("from an open workbook to flags in its cells it takes three clicks and less than a minute", async ({
  browser,
}) => {
  // As for a person who opens it for the first time: nothing is compiled yet.
  const context = await browser.newContext();
  const page = await context.newPage();
  // Whoever wants no motion gets none.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPreview(page);
  await settled(page);
  const pane = paneOf(page);
  const ways: readonly Locator[] = [
    pane.getByRole("button", { name: "Look through this workbook" }),
    pane.getByRole("tab", { name: /^Flags/ }),
    pane.getByRole("button", { name: /^Write \d+ cells$/ }),
  ];
  expect(ways.length).toBeLessThanOrEqual(MOST_CLICKS);
  const began = performance.now();
  for (const way of ways) await way.click();
  await expect(pane.getByRole("button", { name: "Take back" })).toBeVisible({ timeout: ONE_MINUTE });
  await settled(page);
  expect(performance.now() - began).toBeLessThan(ONE_MINUTE);
  const { values, letter } = await columnUnder(page, "OKRs Q4", "Health", { first: 5, last: 14 });
  await test.step("the sheet shows the flags", async () => {
    const lastShown = () =>
      page.evaluate(() => {
        const shown = window.okrPreview?.api.getActiveWorkbook()?.getActiveSheet();
        return { sheet: shown?.getSheetName(), last: shown?.getVisibleRange()?.endColumn ?? 0 };
      });
    const column = letter.charCodeAt(0) - "A".charCodeAt(0);
    await expect.poll(async () => (await lastShown()).last).toBeGreaterThan(column);
    expect((await lastShown()).sheet).toMatch(/^(OKRs Q4|KPIs)$/);
  });
  expect(values).toContain("On track");

  await pane.getByRole("button", { name: "Settings and help" }).click();
  await pane.getByRole("menuitem", { name: "Help" }).click();
  const dialog = pane.getByRole("dialog", { name: "Help" });
  await expect(dialog).toBeVisible();
  const moving = await dialog.evaluate(({ ownerDocument }) =>
    ownerDocument.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration ?? 0)),
  );
  expect(Math.max(0, ...moving)).toBeLessThanOrEqual(1);
  await context.close();
});
