import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { lookThrough, openPreview, openView, paneOf } from "./preview-page";

const DIST = path.resolve(__dirname, "../../dist");

/** So that the pane answers soon after it is opened; Fluent and React are most of it. */
const ENTRY_BYTES = 140_000;
/** Everything that reads a workbook, and the views that may come first. What plans and writes is no part of it. */
const BEFORE_TABLES_BYTES = 486_000;

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

test("the pane's scripts are small until the first tables are listed; what plans and writes comes later", async ({
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
  expect(sum(first)).toBeLessThan(BEFORE_TABLES_BYTES);
  await openView(page, "Flags");
  await expect(paneOf(page).getByRole("button", { name: /^Write/ })).toBeVisible();
  expect(scripts).toContain("plans.js");
  expect(scripts).not.toContain("writing.js");
});
