import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import { lookThrough, openPreview, openView, paneOf } from "./preview-page";

const DIST = path.resolve(__dirname, "../../dist");

/** So that the pane answers soon after it is opened; Fluent and React are most of it. */
const ENTRY_BYTES = 140_000;
/** What finds the tables of a workbook: a person sees them listed with nothing else of the pane there yet. */
const BEFORE_TABLES_BYTES = 298_000;
/** Besides, what reads their rows and judges them, and the views that may come first. What plans and writes is no part of it. */
const BEFORE_VIEWS_BYTES = 500_000;

/** The pane's scripts in the order in which they are asked for. */
function scriptsOf(page: Page): readonly string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    const name = /\/([\w-]+\.js)(?:\?|$)/.exec(request.url())?.[1] ?? "";
    const isPane = request.frame().url().includes("taskpane");
    if (isPane && !request.url().includes("/office/") && existsSync(path.join(DIST, name))) names.push(name);
  });
  return names;
}

const zipped = (name: string) => gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length;
const sum = (names: readonly string[]) => names.map(zipped).reduce((all, bytes) => all + bytes, 0);

test("the pane's scripts are small until the first view stands there; what plans and writes comes later", async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await openPreview(page);
  await lookThrough(page);
  await expect(paneOf(page).getByRole("tabpanel")).toBeVisible();
  const first = scripts.slice(
    0,
    scripts.findIndex((name) => name === "plans.js"),
  );
  expect(zipped("taskpane.js")).toBeLessThan(ENTRY_BYTES);
  expect(first).toContain("core.js");
  expect(sum(first)).toBeLessThan(BEFORE_VIEWS_BYTES);
  await openView(page, "Flags");
  await expect(paneOf(page).getByRole("button", { name: /^Write/ })).toBeVisible();
  expect(scripts).toContain("plans.js");
  expect(scripts).not.toContain("writing.js");
});

test("the tables that were found are listed before anything has come that reads their rows", async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  let letGo = (): void => undefined;
  const seen = new Promise<void>((done) => (letGo = done));
  let isFinderAsked = false;
  await page.route(/\/[\w-]+\.js(\?|$)/, async (route) => {
    const isHeld = isFinderAsked && route.request().frame().url().includes("taskpane");
    isFinderAsked ||= route.request().url().includes("/finder.js");
    if (isHeld) await seen;
    await route.continue();
  });
  await openPreview(page);
  await paneOf(page).getByRole("button", { name: "Look through this workbook" }).click();
  await page.clock.runFor(1000);
  const list = paneOf(page).getByRole("list", { name: /tables were found/ });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await expect(paneOf(page).getByRole("tab")).toHaveCount(0);
  letGo();
  await expect(paneOf(page).getByRole("tabpanel")).toBeVisible();
  await expect(list).toHaveCount(0);
  const first = scripts.slice(0, scripts.indexOf("finder.js") + 1);
  expect(sum(first)).toBeLessThan(BEFORE_TABLES_BYTES);
});
