import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scripts } from "../../../package.json";
import { isoDay } from "../../../src/core/model/period";
import { workbookFile } from "../../kit/workbook-file";
import { AS_OF, binder } from "../binder";
import { cost, type Result } from "../result";

/** Ten seconds of processor time for reading, reviewing and printing. */
const REACH_MILLISECONDS = 10_000;

/** `npm run -s inspect -- review` of the binder as a file: the whole process, from start to end. */
export function commandRows(size: number): readonly Result[] {
  const folder = mkdtempSync(join(tmpdir(), "okr-binder-"));
  try {
    const file = join(folder, "binder.xlsx");
    writeFileSync(file, workbookFile(binder(size)));
    const budget = { what: "ten seconds", milliseconds: REACH_MILLISECONDS, reach: 1 };
    return [cost("inspect review of the binder, whole process", millisecondsOf(file), budget)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function millisecondsOf(file: string): number {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["-r", "./test/capabilities/tell-seconds.cjs", ...COMMAND, "review", file, "--as-of", AS_OF_TEXT],
    { maxBuffer: 1 << 30, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The command failed: ${stderr}`);
  return Number(stderr) * 1000;
}

const AS_OF_TEXT = isoDay(AS_OF);

/** What the script hands to Node. */
const COMMAND = scripts.inspect.split(" ").slice(1);
