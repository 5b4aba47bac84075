import { tableHead, tableLine, type Result } from "./result";
import { healthRows } from "./rows/health-rows";
import { commandRows } from "./rows/command-rows";
import { linkRows } from "./rows/link-rows";
import { memoryRows } from "./rows/memory-rows";
import { proposalGrowthRows, proposalRows } from "./rows/proposal-rows";
import { growthRows, scanRows } from "./rows/scan-rows";
import { sliceRows } from "./rows/slice-rows";

/** KPIs in the largest plan of the source articles. */
const BINDER = 33_000;

const ROWS: Readonly<Record<string, (size: number) => readonly Result[]>> = {
  health: healthRows,
  links: linkRows,
  scan: scanRows,
  slices: sliceRows,
  memory: memoryRows,
  command: commandRows,
  growth: growthRows,
  proposals: proposalRows,
  "proposal-growth": proposalGrowthRows,
};

/**
 * `npm run bench` measures everything in some minutes, `npm run bench -- scan links` only that, `--size 3300` a smaller
 * binder, `--json` one line for each row. Ratios are of two medians within one run, in processor time.
 */
function bench(args: readonly string[]): void {
  const at = args.indexOf("--size");
  const size = at < 0 ? BINDER : Number(args[at + 1]);
  const asked = args.filter((arg) => arg in ROWS);
  const isForMachines = args.includes("--json");
  if (!isForMachines) console.log(tableHead());
  for (const [name, rows] of Object.entries(ROWS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const result of rows(size)) console.log(isForMachines ? JSON.stringify(result) : tableLine(result));
  }
}

bench(process.argv.slice(2));
