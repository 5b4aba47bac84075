import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./journey";
import { lookThrough, openPreview, openView, paneOf, readPlan, settled, valuesOf } from "./preview-page";
import { faults, lost } from "./state-pictures";

const VIEWS = ["Today", "Check-in", "Tables", "Links", "Flags"] as const;
/** No one should need more steps than this to anything in the pane. */
const MOST_STEPS = 90;

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeEnabled();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(control)}.`);
}

/** Comes into the pane from the edge before it. */
async function enterPane(page: Page): Promise<void> {
  await page.getByRole("separator", { name: "Width of the pane" }).focus();
  await page.keyboard.press("Tab");
}

/** Goes along the tabs with the arrow keys. */
async function goToView(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  // Where the control that had the focus has just gone, the browser goes on from its place, below the tabs.
  await expect(async () => {
    await enterPane(page);
    await tabTo(page, paneOf(page).locator('[role="tab"][id^="tab-"][aria-selected="true"]'));
  }).toPass();
  const tab = paneOf(page).getByRole("tab", { name: new RegExp(`^${view}`) });
  const hasFocus = () => tab.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let step = 0; step < VIEWS.length && !(await hasFocus()); step += 1)
    await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

test("the whole way from a workbook to its flags is walked with the keyboard alone", async ({ page }) => {
  await openPreview(page);
  const pane = paneOf(page);
  await settled(page);
  const lookThrough = pane.getByRole("button", { name: "Look through this workbook" });
  await expect(lookThrough).toBeVisible();
  // From the sheet, as whoever has just opened the workbook stands in it.
  await page.locator("canvas").first().focus();
  await page.keyboard.press("F6");
  await expect(lookThrough).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("tab", { name: /^Tables/ })).toBeVisible();

  await test.step("unfold a table and correct a role", async () => {
    await goToView(page, "Tables");
    await tabTo(page, pane.getByRole("button", { name: /^Taken/ }));
    const table = pane.getByRole("button", { name: /^(?!Details).*(objectives|Wednesday)/ });
    const isThere = () => table.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let step = 0; step < MOST_STEPS && !(await isThere()); step += 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const role = pane.getByLabel("What column A, Stream, holds");
    await tabTo(page, role);
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.type("depart");
    await page.keyboard.press("Enter");
    await expect(pane.getByText("Column corrected and remembered.").first()).toBeVisible();
    await expect(role).toHaveValue("department");
  });

  await test.step("open the form for a link, close it with Escape, link by hand", async () => {
    await goToView(page, "Links");
    const byHand = pane.getByRole("button", { name: "Link by hand" });
    await tabTo(page, byHand);
    await page.keyboard.press("Enter");
    await tabTo(page, pane.getByRole("combobox", { name: "Key result" }));
    await expect(async () => {
      // The first one may close the list of the box, the next one the form.
      await page.keyboard.press("Escape");
      await expect(pane.getByRole("dialog")).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expect(byHand).toBeFocused();
    await page.keyboard.press("Enter");
    await choose(page, "Key result", "Tier-1");
    await choose(page, "KPI", "Lead vel");
    await tabTo(page, pane.getByRole("button", { name: "Show what is written" }));
    await page.keyboard.press("Enter");
    const write = pane.getByRole("button", { name: /^Write \d+ cells$/ });
    await expect(write).toBeVisible();
    await tabTo(page, write);
    await readPlan(page);
    await page.keyboard.press("Enter");
    await expect(pane.getByText("Linked.").first()).toBeVisible({ timeout: 60_000 });
  });

  await test.step("write the flags", async () => {
    await settled(page);
    await goToView(page, "Flags");
    await tabTo(page, pane.getByRole("button", { name: /^Write \d+ cells$/ }));
    await page.keyboard.press("Enter");
    await expect(pane.getByText(/^Written: \d+ cells\.$/).first()).toBeVisible({ timeout: 60_000 });
  });

  await test.step("take the flags back", async () => {
    await settled(page);
    expect((await valuesOf(page, "OKRs Q4", "A4:Z4"))[0]).toContain("Health");
    await tabTo(page, pane.getByRole("button", { name: "Take back" }));
    await page.keyboard.press("Enter");
    await expect(pane.getByRole("button", { name: /^Write \d+ cells$/ })).toBeVisible({ timeout: 60_000 });
    expect((await valuesOf(page, "OKRs Q4", "A4:Z4"))[0]).not.toContain("Health");
    await expect(pane.getByRole("tab", { name: /^Flags/ })).toBeFocused();
  });
});

/** Types into a combo box and takes the first row that is left. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  const box = paneOf(page).getByRole("combobox", { name: label, exact: true });
  await tabTo(page, box);
  await page.keyboard.type(typed);
  await expect(paneOf(page).getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).not.toHaveValue(typed);
}

const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

test("all views can be read by everyone, in light, dark and contrast colours", async ({ page }) => {
  await openPreview(page);
  await settled(page);
  await lookThrough(page);
  for (const view of VIEWS) {
    await openView(page, view);
    for (const { look, media } of LOOKS) {
      // Half way from one colour to the next nobody reads anything.
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      expect.soft(await faults(page, look === "dark" ? "others" : "first"), `${view}, ${look}`).toEqual([]);
    }
  }
});

test("at 320 pixels nothing of the pane lies outside or is too small to be hit, nor at 200 %", async ({
  page,
}) => {
  await openPreview(page);
  await settled(page);
  await page.getByRole("separator", { name: "Width of the pane" }).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  const pane = paneOf(page);
  expect(await pane.locator("html").evaluate(({ clientWidth }) => clientWidth)).toBe(320);
  await lookThrough(page);
  for (const view of VIEWS) {
    await openView(page, view);
    if (view === "Tables") await unfoldAll(pane.getByRole("button", { name: /^Details of/ }));
    if (view === "Links") await pane.getByRole("button", { name: "Link by hand" }).click();
    expect(await lost(page), view).toEqual([]);
    if (view === "Links") await page.keyboard.press("Escape");
  }
  // At 200 % half as much of it is seen at once, and the pane scrolls as a whole.
  await page.setViewportSize({ width: 1440, height: 450 });
  expect(await lost(page)).toEqual([]);
  const write = pane.getByRole("button", { name: /^Write \d+ cells$/ });
  await write.scrollIntoViewIfNeeded();
  await expect(write).toBeInViewport({ ratio: 1 });
});

async function unfoldAll(buttons: Locator): Promise<void> {
  for (const button of await buttons.all())
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
}
