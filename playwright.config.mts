import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const INSTALLED = ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** A named browser, an installed one, or the one that comes with the packages (Linux x64), in this order. */
async function browserPath(): Promise<string> {
  const installed = [process.env["CHROMIUM"] ?? "", ...INSTALLED].find(
    (file) => file !== "" && existsSync(file),
  );
  if (installed) return installed;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** Another can be named, so that two runs can stand side by side: `PORT=3444 npx playwright test`. */
const PORT = Number(process.env["PORT"] ?? 3443);

export default defineConfig({
  testDir: "test/browser",
  testMatch: "**/*.spec.ts",
  // What is here from before goes at the beginning, while units and laws write beside it.
  outputDir: "test-results/journeys",
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // A page asks for less than a processor, since it rests and waits; journeys of one file stand by themselves, so that all
  // have work to the end. Units and laws play beside them.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: `https://localhost:${PORT}`,
    ignoreHTTPSErrors: true,
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // A worker's page is emptied for each journey, not thrown away: test/browser/journey.ts.
    reuseContext: true,
    launchOptions: {
      executablePath: await browserPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
        // A page lives for seconds: what is compiled with much thought is thrown away before it has paid.
        "--js-flags=--no-turbofan,--interrupt-budget-for-maglev=100000",
      ],
    },
  },
  webServer: {
    command: "node scripts/serve.mjs",
    // Nothing is built while journeys go: scripts are fetched, decoded and parsed once a worker and not once a journey.
    env: { PORT: String(PORT), KEEP_SCRIPTS_SECONDS: "3600" },
    url: `https://localhost:${PORT}/`,
    ignoreHTTPSErrors: true,
    reuseExistingServer: false,
  },
});
