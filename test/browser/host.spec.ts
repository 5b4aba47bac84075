import { expect, type Frame, type Page } from "@playwright/test";
import { test } from "./journey";
import { openPreview, settled } from "./preview-page";

/** What a page of the add-in can be asked: `Excel` is the real client library's. */
async function paneFrame(page: Page): Promise<Frame> {
  const frame = await expect
    .poll(() => page.frames().find((one) => one.url().includes("taskpane.html")), { timeout: 30_000 })
    .toBeDefined()
    .then(() => page.frames().find((one) => one.url().includes("taskpane.html")));
  if (!frame) throw new Error("The task pane has no frame.");
  await frame.waitForFunction(() => typeof Excel !== "undefined" && typeof Office !== "undefined");
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

/** The error codes of what the host does not play: a green run must not rest on gaps. */
function gaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    (window.okrPreview?.host()?.log.entries ?? [])
      .filter(({ kind }) => kind === "gap")
      .map(({ text }) => text),
  );
}

test("the real office.js boots in the frame as in Excel on the web, with what it really has", async ({
  page,
}) => {
  await openPreview(page);
  const pane = await paneFrame(page);
  const booted = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const { requirements } = Office.context;
    const has = (version: string) => requirements.isSetSupported("ExcelApi", version);
    return { host, platform, has: [has("1.14"), has("1.15"), has("1.16")] };
  });
  expect(booted).toEqual({ host: "Excel", platform: "OfficeOnline", has: [true, true, false] });
});

test("the pane writes a table and a function's formulas, and is told of what the user changes", async ({
  page,
}) => {
  await openPreview(page);
  const pane = await paneFrame(page);
  await pane.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Trial");
      sheet.getRange("A1:C3").values = [
        ["Measure", "Actual", "Target"],
        ["Leads", 230, 200],
        ["Churn", 4, 5],
      ];
      context.workbook.tables.add("Trial!A1:C3", true).name = "TrialScores";
      sheet.getRange("D1").values = [["Health"]];
      context.workbook.tables.getItem("TrialScores").resize("A1:D3");
      const formula = "=OKR.HEALTH([@Actual],[@Target])";
      sheet.getRange("D2:D3").formulas = [[formula], [formula]];
      sheet.onChanged.add(({ address, source }) => {
        heard.push(`${source} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await settled(page);
  const health = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Trial").getRange("D2:D3");
        range.load("values");
        await context.sync();
        return range.values.flat() as string[];
      }),
    );
  expect(await health()).toEqual(["On track", "Off track"]);
  await page.evaluate(() => {
    window.okrPreview?.api.getActiveWorkbook()?.getSheetByName("Trial")?.getRange("B3").setValue(6);
  });
  await settled(page);
  // On a busy machine the function answers a moment after the sheet was calculated.
  await expect.poll(async () => (await health())[1]).toBe("On track");
  expect(await pane.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["Local B3"]);
  expect(await gaps(page)).toEqual([]);
});

test("an error arrives with its code, and nothing is asked of the world outside", async ({ page }) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") outside.push(request.url());
  });
  await openPreview(page);
  const pane = await paneFrame(page);
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("No such sheet").load("name");
      await context.sync();
      return "no error";
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  expect(code).toBe("ItemNotFound");
  expect(outside).toEqual([]);
});
