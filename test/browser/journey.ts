import { test as plain, type Page } from "@playwright/test";

const HELD_KEYS = ["Shift", "Control", "Alt", "Meta"];

/** Playwright empties a kept page of what tests of components leave; this is the rest of what a journey can leave. */
async function forget(page: Page, origin: string): Promise<void> {
  const context = page.context();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Page.resetNavigationHistory");
  await session.detach();
  await context.clearPermissions();
  await context.setOffline(false);
  await context.setExtraHTTPHeaders({});
  for (const key of HELD_KEYS) await page.keyboard.up(key);
  await page.evaluate(() => (window.name = ""));
}

/**
 * A journey. A worker keeps its page from one to the next, so that what it has compiled stays; all else is forgotten
 * (`kept-page.spec.ts`). Whoever needs another locale or a first visit takes a context of its own.
 */
export const test = plain.extend({
  page: async ({ page, baseURL }, walk) => {
    await forget(page, new URL(baseURL ?? "").origin);
    await walk(page);
  },
});
