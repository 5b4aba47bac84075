import { expect, type Page } from "@playwright/test";
import { test } from "./journey";

/** A page of the pane's and the preview's origin that is there at once. */
const PAGE = "/help.html";

// One worker, one after the other: the second gets the page of the first.
test.describe.configure({ mode: "serial" });

/** What a page can keep beyond its document, and what it was told of the world. */
function traces(page: Page) {
  const kept = async () => ({
    local: Object.keys(localStorage).filter((key) => key.startsWith("journey")),
    session: Object.keys(sessionStorage).filter((key) => key.startsWith("journey")),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    isToldSo: Object.keys(window).filter((key) => key.startsWith("journey")),
    visited: history.length,
    media: ["(prefers-reduced-motion)", "(prefers-color-scheme: dark)", "(forced-colors: active)"].filter(
      (query) => matchMedia(query).matches,
    ),
    mayLocate: (await navigator.permissions.query({ name: "geolocation" })).state,
    filter: getComputedStyle(document.documentElement).filter,
  });
  return page.evaluate(kept);
}

let worker: number | undefined;
let untouched: Awaited<ReturnType<typeof traces>> | undefined;

test("a journey leaves all that a journey can", async ({ page }, { workerIndex }) => {
  worker = workerIndex;
  await page.goto(PAGE);
  untouched = await traces(page);
  await page.evaluate(async () => {
    localStorage.setItem("journey", "1");
    sessionStorage.setItem("journey", "1");
    document.cookie = "journey=1";
    await caches.open("journey");
    await new Promise((done) => (indexedDB.open("journey").onsuccess = done));
    document.documentElement.style.filter = "grayscale(1)";
    window.name = "journey";
    history.pushState({}, "", "#journey");
  });
  await page.addInitScript("window.journeyScript = true");
  await page.exposeFunction("journeyCalls", () => true);
  await page.route("**/*.html*", (route) => route.abort());
  page.on("dialog", (dialog) => void dialog.accept());
  page.on("request", () => seen.push("request"));
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark", forcedColors: "active" });
  await page.setViewportSize({ width: 700, height: 450 });
  await page.clock.setFixedTime(new Date("2001-01-01"));
  await page.keyboard.down("Shift");
  await page.context().newPage();
  await page.context().setOffline(true);
  await page.context().grantPermissions(["geolocation"]);
  await page.context().setExtraHTTPHeaders({ "x-journey": "1" });
  await page.evaluate(() => void setTimeout(() => confirm("journey"), 0));
});

const seen: string[] = [];

test("the next one on its page sees nothing of it", async ({ page }, { workerIndex }) => {
  expect(workerIndex).toBe(worker);
  expect(page.context().pages()).toEqual([page]);
  expect(page.viewportSize()).toEqual({ width: 1440, height: 900 });
  seen.length = 0;
  await page.evaluate(() =>
    addEventListener("keydown", ({ shiftKey }) => (document.title = shiftKey ? "shifted" : "plain"), true),
  );
  await page.keyboard.press("a");
  expect(await page.title()).toBe("plain");
  const answer = await page.goto(PAGE);
  expect(await answer?.request().headerValue("x-journey")).toBeNull();
  // The clock is the world's again.
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(new Date().getFullYear());
  expect(await traces(page)).toEqual(untouched);
  expect(await page.evaluate(() => [window.innerWidth, window.name, location.hash])).toEqual([1440, "", ""]);
  expect(seen).toEqual([]);
});
