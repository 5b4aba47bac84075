import { mkdirSync } from "node:fs";
import { expect, type Frame, type Page } from "@playwright/test";
import axe from "axe-core";
import { paneOf, settled } from "./preview-page";

/**
 * Every test run walks through all states: read by axe, light and dark, and without loss at 320 pixels. `npm run pictures`
 * reads them at 320 as well, and writes a picture of each.
 */
const PICTURES = process.env.PICTURES_TO ?? "docs/pictures";
export const isDrawn = process.env.PICTURES !== undefined;
if (isDrawn) mkdirSync(PICTURES, { recursive: true });
const THEMES = ["light", "dark"] as const;

declare global {
  interface Window {
    axe?: typeof axe;
    /** The pane as axe read it last: its elements, where they stand, and which of them are seen. */
    readShape?: string;
  }
}

/** What axe asks of colours; to all else it can only answer what it did before while nothing but colours is different. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * Everything that axe finds in the pane and that is more than minor. It is put into the pane's own document, once: its
 * builder for pages would put it into every frame each time, and open a page more to add up, which takes six times as long.
 * A state that was just read in other colours is read whole again, unless each element is as it was and where it was.
 */
export async function faults(page: Page, colours: "first" | "others" = "first"): Promise<readonly string[]> {
  const pane = page.frame({ url: /taskpane/ });
  if (!pane) throw new Error("The pane is not there.");
  if (await pane.evaluate(() => window.axe === undefined)) await pane.evaluate(axe.source);
  await drawn(pane);
  return pane.evaluate(
    async ({ isSameState, rules }) => {
      const seen = [...document.querySelectorAll("body, body *")].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [
          x,
          y,
          width,
          height,
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ];
      });
      const shape = JSON.stringify([document.body.outerHTML, seen]);
      const isOnlyRepainted = isSameState && window.readShape === shape;
      window.readShape = shape;
      // Fluent's sentinels at both ends of the page are left out: they pass the focus on and never keep it.
      const read = { include: ["body"], exclude: ["[data-tabster-dummy]"] };
      const found = await window.axe?.run(read, {
        resultTypes: ["violations"],
        ...(isOnlyRepainted && { runOnly: rules }),
      });
      if (!found || found.passes.length === 0) throw new Error("Nothing was read.");
      return found.violations
        .filter(({ impact }) => impact !== "minor")
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`),
        );
    },
    { isSameState: colours === "others", rules: RULES_OF_COLOUR },
  );
}

/**
 * Waits until the pane has followed a change of its looks: the next picture tells it of them, the one after shows what it made
 * of them, and colours may take a moment to pass. What watches sizes is called once a picture, whatever the clock is set to.
 */
async function drawn(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const picture = () =>
      new Promise<void>((done) => {
        const watch = new ResizeObserver(() => {
          watch.disconnect();
          done();
        });
        watch.observe(document.documentElement);
      });
    await picture();
    await picture();
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** A state of the pane: readable for everyone in both themes, and drawn where pictures are asked for. */
export async function state(
  page: Page,
  name: string,
  moment: "settled" | "as it is" = "settled",
): Promise<void> {
  if (moment === "settled") await settled(page);
  for (const colorScheme of THEMES) {
    // Nothing is measured half-way through a movement.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const colours = colorScheme === THEMES[0] ? "first" : "others";
    expect.soft(await faults(page, colours), `${name}, ${colorScheme}`).toEqual([]);
    const path = `${PICTURES}/${name}${colorScheme === "dark" ? "-dark" : ""}.png`;
    if (isDrawn) await page.locator('iframe[title="OKR Pulse"]').screenshot({ path });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await narrow(page, name, moment);
}

/** The same state in the narrowest pane: nothing may be lost there, and it can be read by everyone all the same. */
async function narrow(page: Page, name: string, moment: "settled" | "as it is"): Promise<void> {
  await drag(page, 320);
  // What moves, as the bar of a wait does, is outside now and then.
  if (moment === "settled") expect.soft(await lost(page), `${name} at 320 pixels`).toEqual([]);
  if (isDrawn) expect.soft(await faults(page), `${name} at 320 pixels`).toEqual([]);
  const path = `${PICTURES}/${name}-320.png`;
  if (isDrawn) await page.locator('iframe[title="OKR Pulse"]').screenshot({ path });
  await drag(page, USUAL_WIDTH);
}

const USUAL_WIDTH = 350;

/** Makes the pane so wide; its media queries follow a moment after its edge. */
async function drag(page: Page, pixels: number): Promise<void> {
  const dock = page.getByRole("complementary", { name: "Task pane" });
  await dock.evaluate((element, width) => (element.style.width = `${width}px`), pixels);
  const inside = paneOf(page).locator("html");
  await expect.poll(() => inside.evaluate(({ clientWidth }) => clientWidth)).toBe(pixels);
  await page.waitForTimeout(100);
}

/** A state whose list is longer than a screen, in a pane as high as the list. */
export async function whole(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  const list = paneOf(page).locator("[data-scroller]").last();
  const hidden = await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  if (size) await page.setViewportSize({ ...size, height: size.height + hidden });
  await state(page, name);
  if (size) await page.setViewportSize(size);
}

/** Our columns stand at the right edge of wide tables: so many of the user's are seen beside them. */
const COLUMNS_BEFORE = 7;

async function bringIntoView(page: Page, name: string, cell: string): Promise<void> {
  await page.evaluate(
    ([sheetName, a1, before]) => {
      const shown = window.okrPreview?.api.getActiveWorkbook()?.getSheetByName(sheetName);
      const range = shown?.getRange(a1);
      shown?.scrollToCell(range?.getRow() ?? 0, Math.max(0, (range?.getColumn() ?? 0) - before));
    },
    [name, cell, COLUMNS_BEFORE] as const,
  );
  await page.clock.runFor(500);
  await settled(page);
}

/** A sheet as it stands in the grid; a canvas, so there is nothing for axe to read. */
export async function sheet(page: Page, name: string, picture: string, cell = "A1"): Promise<void> {
  await select(page, name, cell);
  await bringIntoView(page, name, cell);
  if (isDrawn) await page.screenshot({ path: `${PICTURES}/${picture}.png` });
}

export async function select(page: Page, name: string, cell: string): Promise<void> {
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

const WIDTHS = [480] as const;

/** The same state in a pane that was dragged wider, in the light theme. */
export async function widths(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await drag(page, width);
    await settled(page);
    expect.soft(await lost(page), `${name} at ${width} pixels`).toEqual([]);
    if (isDrawn)
      await page
        .locator('iframe[title="OKR Pulse"]')
        .screenshot({ path: `${PICTURES}/${name}-${width}.png` });
  }
  await drag(page, USUAL_WIDTH);
}

/** The state in the colours of a contrast theme, and in a narrow pane of half the height, as at 200 %. */
export async function hardLooks(page: Page, name: string): Promise<void> {
  const pane = page.locator('iframe[title="OKR Pulse"]');
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" });
  expect.soft(await faults(page), `${name}, contrast`).toEqual([]);
  if (isDrawn) await pane.screenshot({ path: `${PICTURES}/${name}-contrast.png` });
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const size = page.viewportSize();
  await drag(page, 320);
  await page.setViewportSize({ width: 1440, height: 450 });
  await settled(page);
  expect.soft(await lost(page), `${name} at 200 %`).toEqual([]);
  if (isDrawn) await pane.screenshot({ path: `${PICTURES}/${name}-200.png` });
  if (size) await page.setViewportSize(size);
  await drag(page, USUAL_WIDTH);
}

const LEAST_TARGET = 24;

/** What lies outside of the pane, scrolls sideways, is too small to be hit, or breaks a word that a line has room for. */
export async function lost(page: Page): Promise<readonly string[]> {
  return page
    .frameLocator('iframe[title="OKR Pulse"]')
    .locator("html")
    .evaluate(({ ownerDocument, scrollWidth, clientWidth }, least) => {
      const named = (element: Element) => element.outerHTML.slice(0, 160);
      const seen = [...ownerDocument.querySelectorAll("main *, [role=tablist] *, [role=dialog] *")].filter(
        (element) => element.getBoundingClientRect().width > 0,
      );
      const outside = seen.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
      const sideways = seen.filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "auto",
      );
      const targets = seen.filter(
        (element) =>
          element.matches("button, [role=tab], [role=menuitem], select, input") &&
          // A name within a line of text is as tall as its line; the whole line is 24 pixels and more.
          getComputedStyle(element).display !== "inline" &&
          getComputedStyle(element).opacity !== "0",
      );
      const small = targets.filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < least - 0.5 || height < least - 0.5;
      });
      // Nothing but the squeeze of its neighbours breaks a word of this length.
      const LONGEST_WORD = 20;
      const isBroken = (text: Text, { index, 0: word }: RegExpExecArray) => {
        const range = ownerDocument.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      };
      const broken = seen.flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === node.TEXT_NODE)
          .flatMap((node) =>
            [...(node.nodeValue ?? "").matchAll(/[^\s\-–/]+/g)]
              .filter((found) => found[0].length <= LONGEST_WORD && isBroken(node as Text, found))
              .map(([word]) => `breaks the word ${word}: ${named(element)}`),
          ),
      );
      // Words that end in dots are whole in the title of their line, or said whole somewhere else.
      const cut = seen.filter(
        (element) =>
          getComputedStyle(element).textOverflow === "ellipsis" &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.closest("[title], [data-cut]") === null,
      );
      return [
        ...broken,
        ...cut.map((element) => `cut: ${named(element)}`),
        ...(scrollWidth > clientWidth ? ["the page scrolls sideways"] : []),
        ...outside.map((element) => `outside: ${named(element)}`),
        ...sideways.map((element) => `scrolls sideways: ${named(element)}`),
        ...small.map((element) => `small: ${named(element)}`),
      ];
    }, LEAST_TARGET);
}
