import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./journey";
import {
  addSheet,
  fillIn,
  lookThrough,
  openEmptyWorkbook,
  openPreview,
  openView,
  paneOf,
  settled,
  valuesOf,
} from "./preview-page";
import { isDrawn, lost, select, state } from "./state-pictures";

const VIEWS = ["Today", "Check-in", "Links", "Flags", "Tables"] as const;
/** No one should need more steps than this through one view. */
const MOST_STEPS = 60;

async function begin(page: Page): Promise<ReturnType<typeof paneOf>> {
  await openPreview(page);
  await settled(page);
  await lookThrough(page);
  return paneOf(page);
}

/** What has the focus: the element of the page, or within the pane the number of its region. */
async function focusOf(page: Page): Promise<string | number> {
  const outside = await page.evaluate(() => document.activeElement?.getAttribute("title") ?? "the sheet");
  if (outside !== "OKR Pulse") return outside;
  return paneOf(page)
    .locator("html")
    .evaluate(({ ownerDocument }) => {
      const here = ownerDocument.activeElement?.closest("[data-region]");
      return [...ownerDocument.querySelectorAll("[data-region]")].findIndex((region) => region === here);
    });
}

test("F6 goes from the sheet along the parts of the pane and back to the sheet, which takes what is typed", async ({
  page,
}) => {
  const pane = await begin(page);
  await openView(page, "Links");
  await select(page, "Budget", "F3");
  await page.locator("canvas").first().focus();
  const regions = await pane.locator("[data-region]").count();
  expect(regions).toBe(5);
  const visited: (string | number)[] = [];
  for (let step = 0; step <= regions; step += 1) {
    await page.keyboard.press("F6");
    visited.push(await focusOf(page));
  }
  // The tab was clicked last, so the pane is entered there.
  expect(visited).toEqual([1, 2, 3, 4, "the sheet", 4]);
  await page.keyboard.press("F6");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await valuesOf(page, "Budget", "F3:F3")).toEqual([[7]]);
  for (const region of [4, 3, 2, 1, 0, "the sheet"]) {
    await page.keyboard.press(region === 4 ? "F6" : "Shift+F6");
    expect(await focusOf(page)).toBe(region);
  }
});

test("Tab goes through every view from its head to its foot, past nothing that is hidden, and out", async ({
  page,
}) => {
  const pane = await begin(page);
  for (const view of VIEWS) {
    await openView(page, view);
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    const stops: number[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await page.keyboard.press("Tab");
      const place = await focusOf(page);
      // Behind the last control stands a mark that Fluent keeps, and behind that one the sheet.
      if (typeof place === "string" || place < 0) break;
      stops.push(place);
      expect(await unseen(pane.locator(":focus")), `${view}, stop ${step}`).toEqual([]);
    }
    if ((await focusOf(page)) === -1) await page.keyboard.press("Tab");
    await expect.poll(() => focusOf(page), view).toBe("the sheet");
    const regions = await pane.locator("[data-region]").count();
    const whole = [...Array(regions).keys()];
    expect(stops.length, view).toBeLessThan(MOST_STEPS);
    // In order, and no part is passed by but one without controls.
    expect([...stops].sort(), view).toEqual(stops);
    expect([...new Set(stops)], view).toEqual(whole);
  }
  await test.step("and on from what the arrow keys and panels gave the focus to", async () => {
    await openView(page, "Today");
    const action = pane.getByRole("button", { name: /^Ask Dana/ }).first();
    const panel = pane.getByRole("region", { name: "The selected row" });
    for (const key of ["Tab", "Shift+Tab"]) {
      await action.focus();
      await page.keyboard.press(key);
      await expect(action).not.toBeFocused();
      await expect(action).toHaveAttribute("tabindex", "-1");
    }
    await page.keyboard.press("Alt+ArrowDown");
    await expect(panel).toBeFocused();
    // Nobody presses Tab into a panel whose controls are still being drawn.
    await expect(panel.getByRole("button").first()).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(panel.getByRole("button").first()).toBeFocused();
  });
});

/** What keeps a control from being used where Tab has led: out of sight, nameless, or without a mark of the focus. */
async function unseen(focused: Locator): Promise<readonly string[]> {
  return focused.first().evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const look = getComputedStyle(element);
    const mark = getComputedStyle(element, "::after");
    const isMarked = [look, mark].some(
      ({ outlineStyle, boxShadow, borderTopStyle }) =>
        outlineStyle !== "none" || boxShadow !== "none" || borderTopStyle !== "none",
    );
    return [
      ...(height > 0 && bottom > 0 && top < window.innerHeight ? [] : [`out of sight: ${element.outerHTML}`]),
      ...(isMarked ? [] : [`no mark: ${element.outerHTML.slice(0, 200)}`]),
    ];
  });
}

test("Escape closes what is on top and gives the focus back to what opened it; with nothing open it stays", async ({
  page,
}) => {
  const pane = await begin(page);
  const menu = pane.getByRole("button", { name: "Settings and help" });
  for (const item of ["Settings", "Help"]) {
    await menu.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: item }).press("Enter");
    await expect(pane.getByRole("dialog", { name: item })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(pane.getByRole("dialog")).toHaveCount(0);
    await expect(menu, item).toBeFocused();
  }
  await openView(page, "Today");
  const openers = [
    pane.getByRole("button", { name: /^as of/ }),
    pane.getByRole("button", { name: /^Ask / }).first(),
    pane.getByRole("button", { name: /^Link \d/ }),
    pane.getByRole("button", { name: /^Group the list/ }),
  ];
  for (const opener of openers) {
    await opener.focus();
    await page.keyboard.press("Enter");
    const opened = pane.locator('[role="dialog"], [role="menu"]');
    await expect(opened).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(opened).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
  await select(page, "OKRs Q4", "C9");
  const why = pane.getByRole("button", { name: /Why$/ });
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("region", { name: "The selected row" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(why).toBeFocused();
  // Nothing is open any more: the key is Excel's, and the focus stays.
  await page.keyboard.press("Escape");
  await expect(why).toBeFocused();
});

test("what writes stays in view, whatever the list's length and the pane's height", async ({ page }) => {
  const pane = await begin(page);
  await openView(page, "Links");
  const link = pane.getByRole("button", { name: /^Link \d+ sure ones$/ });
  const list = pane.locator("[data-scroller]").first();
  for (const height of [900, 600]) {
    await page.setViewportSize({ width: 1440, height });
    for (const end of [0, 100_000]) {
      await list.evaluate((scroller, top) => (scroller.scrollTop = top), end);
      await expect(link).toBeInViewport({ ratio: 1 });
    }
  }
  await link.click();
  const write = pane.getByRole("dialog").getByRole("button", { name: /^Write \d+ cells$/ });
  await expect(write).toBeInViewport({ ratio: 1 });
  const plan = pane.getByRole("dialog").locator("[data-scroller]");
  expect(await plan.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
  await plan.evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
  await expect(write).toBeInViewport({ ratio: 1 });
});

test("whoever wants less motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const pane = await begin(page);
  await openView(page, "Links");
  await pane.getByRole("button", { name: "Link by hand" }).click();
  await expect(pane.getByRole("dialog")).toBeVisible();
  const moving = await pane.locator("html").evaluate(({ ownerDocument }) => {
    const seconds = (times: string) => Math.max(...times.split(",").map(parseFloat));
    const slow = [...ownerDocument.querySelectorAll("body *")].filter((element) => {
      const { animationDuration, animationName, transitionDuration } = getComputedStyle(element);
      return (
        seconds(transitionDuration) > 0.001 ||
        (animationName !== "none" && seconds(animationDuration) > 0.001)
      );
    });
    // A change of colour runs too, for the hundredth of a millisecond that it is allowed: on a busy machine some do just now.
    const lasting = ownerDocument
      .getAnimations()
      .map(({ effect }) => effect?.getComputedTiming().duration)
      .filter((milliseconds) => Number(milliseconds) > 1);
    return [...slow.map(({ outerHTML }) => outerHTML.slice(0, 120)), ...lasting];
  });
  expect(moving).toEqual([]);
});

/** As long as Excel allows, and without a place to break it. */
const LONG_SHEET = "Unternehmenskennzahlen_2026_Q4x";
const LONG_NAME =
  "Anteil der Bestandskunden mit mehr als drei Produkten am Gesamtumsatz der Vertriebsregion Nordwest";

test("names as long as Excel allows stay in the pane in every view", async ({ page }) => {
  await openPreview(page);
  await openEmptyWorkbook(page);
  await addSheet(page, LONG_SHEET);
  const row = (name: string, actual: number) => [
    name,
    "Maximiliane Wolkenstein-Hohenlohe",
    30,
    actual,
    "2026-11-18",
    "2026-10-01",
    "2026-12-31",
  ];
  await fillIn(page, "A1", [
    ["KPI", "Owner", "Target", "Actual", "Updated", "Start", "Due"],
    row(LONG_NAME, 12),
    row(`${LONG_NAME} und Südost`, 28),
    row("Donaudampfschifffahrtsgesellschaftskapitänszufriedenheit", 31),
  ]);
  await lookThrough(page);
  await page
    .getByRole("complementary", { name: "Task pane" })
    .evaluate((dock) => (dock.style.width = "320px"));
  for (const view of VIEWS) {
    await openView(page, view);
    expect.soft(await lost(page), view).toEqual([]);
    if (isDrawn) await state(page, `long-names-${view.toLowerCase()}`);
  }
  await select(page, LONG_SHEET, "D2");
  await paneOf(page).getByRole("button", { name: /Why$/ }).click();
  expect.soft(await lost(page), "the selected cell").toEqual([]);
  if (isDrawn) await state(page, "long-names-cell");
});
