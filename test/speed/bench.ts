import { tableHead, tableLine, type Result } from "./result";
import { findRows } from "./rows/find-rows";
import { healthRows } from "./rows/health-rows";
import { browserRows } from "./rows/browser-rows";
import { commandRows } from "./rows/command-rows";
import { linkRows } from "./rows/link-rows";
import { memoryRows } from "./rows/memory-rows";
import { proposalGrowthRows, proposalRows } from "./rows/proposal-rows";
import { requestRows } from "./rows/request-rows";
import { growthRows, scanRows } from "./rows/scan-rows";
import { sliceRows } from "./rows/slice-rows";

/** KPIs in the largest plan of the source articles. */
const BINDER = 33_000;

type Rows = (size: number) => readonly Result[] | Promise<readonly Result[]>;

const ROWS: Readonly<Record<string, Rows>> = {
  health: healthRows,
  links: linkRows,
  find: findRows,
  scan: scanRows,
  slices: sliceRows,
  memory: memoryRows,
  command: commandRows,
  growth: growthRows,
  proposals: proposalRows,
  "proposal-growth": proposalGrowthRows,
  requests: requestRows,
  browser: browserRows,
};

/**
 * `npm run bench` measures everything in some minutes, `npm run bench -- scan links` only that, `--size 3300` a smaller
 * binder, `--json` one line for each row. Ratios are of two medians within one run, in processor time. `browser` needs the
 * built pages (`npm run build`, `npm run build:preview`).
 */
async function bench(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--size");
  const size = at < 0 ? BINDER : Number(args[at + 1]);
  const asked = args.filter((arg) => arg in ROWS);
  const isForMachines = args.includes("--json");
  if (!isForMachines) console.log(tableHead());
  for (const [name, rows] of Object.entries(ROWS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const result of await rows(size))
      console.log(isForMachines ? JSON.stringify(result) : tableLine(result));
  }
}

void bench(process.argv.slice(2)).then(() => process.exit());
