import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";

/** A port of its own, so that a preview that somebody looks at is left alone. */
const PORT = process.env.PORT ?? "3557";
const OUTSIDE = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost";

/** Does something in a browser that shows the built preview; server and browser are gone afterwards. */
export async function inPreview<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
  const server = spawn(process.execPath, ["scripts/serve.mjs"], { env: { ...process.env, PORT } });
  await new Promise((resolve) => server.stdout.once("data", resolve));
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ["--no-sandbox", "--disable-gpu", OUTSIDE],
  });
  try {
    const page = await browser.newPage({ baseURL: `https://localhost:${PORT}`, ignoreHTTPSErrors: true });
    await page.goto("/");
    await page.waitForFunction(() => window.okrPreview?.book() !== undefined);
    return await work(page);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** A named browser, or the one that comes with the packages. */
async function browserPath(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** Milliseconds that each script of the page took of the processor while something went on, by its file's name. */
export async function timeByScript(
  page: Page,
  work: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  const fileOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, fileName(callFrame.url)]));
  const times = new Map<string, number>();
  profile.samples?.forEach((sample, at) => {
    const file = fileOf.get(sample) ?? "";
    times.set(file, (times.get(file) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  await session.detach();
  return times;
}

function fileName(url: string): string {
  return (
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}

/** Milliseconds of the page's main thread, all of it. */
export async function mainThreadTime(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const before = await taskSeconds();
  await work();
  const after = await taskSeconds();
  await session.detach();
  return (after - before) * 1000;

  async function taskSeconds(): Promise<number> {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  }
}
