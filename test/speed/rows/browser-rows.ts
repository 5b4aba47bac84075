import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { gridOfRows, workbookOf } from "../../kit/grid";
import { workbookFile } from "../../kit/workbook-file";
import { binder } from "../binder";
import { atMost, cost, type Result } from "../result";
import { inPreview, mainThreadTime, timeByScript } from "../served-preview";

const CELLS = 10_000;
const SHEETS = 10;
const RUNS = 3;

/** What only a browser tells: ten thousand flags through the real office.js, and how soon a pane lists tables. */
export async function browserRows(): Promise<readonly Result[]> {
  const health = await inPreview((page) => timeOfFlags(page));
  const echo = await inPreview(async (page) => {
    await page.route(/functions\.js(?:\?|$)/, (route) =>
      route.fulfill({ body: echoing(), contentType: SCRIPT }),
    );
    await page.reload();
    await page.waitForFunction(() => window.okrPreview?.book() !== undefined);
    return timeOfFlags(page);
  });
  const first = { what: "a function that returns its first argument", milliseconds: echo, reach: 1.05 };
  return [
    cost(`${CELLS.toLocaleString("en")} HEALTH cells in a browser`, health, first),
    ...(await inPreview(paneRows)),
    atMost("functions script, gzip", sizeOf("functions.js"), { unit: "bytes", what: "", reach: 45_000 }),
  ];
}

const SCRIPT = "text/javascript; charset=utf-8";

/** Our functions, but that HEALTH hands back what it was given first. */
function echoing(): string {
  const echo = "CustomFunctions.associate('HEALTH', function (first) { return first; });";
  return `${readFileSync("dist/functions.js", "utf8")};${echo}`;
}

/** The quickest of some openings of a workbook of flags, until each is computed: what others do only adds to it. */
async function timeOfFlags(page: Page): Promise<number> {
  const rows = Array.from({ length: CELLS }, (_, row) => [40 + (row % 50), 80, 10, 46_000, 46_400, 46_300]);
  const flag = (row: number) => `=OKR.HEALTH(A${row},B${row},C${row},,D${row},E${row},F${row},,46347)`;
  const { grids } = workbookOf(gridOfRows(rows, { sheet: "Flags" }));
  const flagged = grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) => [...cells, { value: undefined, formula: flag(row + 1) }]),
  }));
  const bytes = [...workbookFile({ grids: flagged })];
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await mainThreadTime(page, () => opened(page, bytes)));
  return Math.min(...times);
}

function opened(page: Page, bytes: readonly number[]): Promise<void> {
  return page.evaluate(async (sent) => {
    await window.okrPreview?.open(new Uint8Array(sent), "bench.xlsx");
    await window.okrPreview?.settled();
  }, bytes);
}

/** Opens the pane over ten sheets until its tables are listed: what it loads, and where the time goes. */
async function paneRows(page: Page): Promise<readonly Result[]> {
  const ten = binder(3_300, "adverse").grids.slice(0, SHEETS);
  await opened(page, [...workbookFile({ grids: ten })]);
  const loaded = new Set<string>();
  page.on("request", (request) => {
    const file = /\/(\w+\.js)(?:\?|$)/.exec(request.url())?.[1];
    if (file !== undefined && !request.url().includes("/office/")) loaded.add(file);
  });
  const boot = await timeByScript(page, () => reopenedPane(page));
  const look = await timeByScript(page, () => lookedThrough(page));
  const times = new Map([...boot].map(([file, time]) => [file, time + (look.get(file) ?? 0)]));
  for (const [file, time] of look) if (!times.has(file)) times.set(file, time);
  const own = ofFiles(times, (file) => loaded.has(file));
  const preview = ofFiles(times, (file) => file === "preview.js");
  const office = ofFiles(boot, (file) => /office|excel|o15apptofilemapping|telemetry/i.test(file));
  const against = { what: "office.js's own boot", milliseconds: office, reach: 5 };
  return [
    cost(`pane open to tables, ${SHEETS} sheets: our scripts`, own, against),
    cost("the same: the preview's part", preview, against),
    atMost("pane script, gzip: entry", sizeOf(ENTRY), { unit: "bytes", what: ENTRY, reach: 140_000 }),
    atMost("pane script, gzip: before the first tables", sum([...loaded]), {
      unit: "bytes",
      what: [...loaded].join(" "),
      reach: 300_000,
    }),
  ];
}

const ENTRY = "taskpane.js";
const PANE = 'iframe[src*="taskpane"]';

async function reopenedPane(page: Page): Promise<void> {
  await page.evaluate((pane) => {
    const frame = document.querySelector<HTMLIFrameElement>(pane);
    frame?.contentWindow?.location.reload();
  }, PANE);
  await page
    .frameLocator(PANE)
    .getByRole("button", { name: "Look through this workbook" })
    .waitFor({ state: "visible" });
}

async function lookedThrough(page: Page): Promise<void> {
  const pane = page.frameLocator(PANE);
  await pane.getByRole("button", { name: "Look through this workbook" }).click();
  await pane.getByRole("tab", { name: /^Tables/ }).waitFor({ state: "visible" });
}

function ofFiles(times: ReadonlyMap<string, number>, isMeant: (file: string) => boolean): number {
  return [...times].reduce((all, [file, time]) => all + (isMeant(file) ? time : 0), 0);
}

function sum(files: readonly string[]): number {
  return files.reduce((all, file) => all + sizeOf(file), 0);
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
}
