import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { groupBy } from "../../src/core/model/group-by";
import { workbookFile } from "../kit/workbook-file";
import { BOOKS, type BookName } from "./books";
import type { Told } from "./told";

/** What `npm run -s inspect -- review` prints of every book; one process for all that are looked at on one day. */
export async function reviewByCommand(): Promise<ReadonlyMap<BookName, Told>> {
  const folder = mkdtempSync(join(tmpdir(), "okr-capabilities-"));
  try {
    const books = (Object.keys(BOOKS) as BookName[]).map((name) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, workbookFile(BOOKS[name].workbook()));
      return { file, asOf: BOOKS[name].asOf };
    });
    const byDay = [...groupBy(books, ({ asOf }) => asOf)];
    const told = await Promise.all(
      byDay.map(([asOf, own]) =>
        reviewFiles(
          own.map(({ file }) => file),
          asOf,
        ),
      ),
    );
    return new Map(told.flat().map((one) => [basename(one.file, ".xlsx") as BookName, one]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line for each file, as the command prints them. */
export async function reviewFiles(files: readonly string[], asOf: string): Promise<readonly Told[]> {
  return (await timedReview(files, asOf)).told;
}

/** The same with the processor time that the command took, in seconds. */
export async function timedReview(
  files: readonly string[],
  asOf: string,
): Promise<{ readonly told: readonly Told[]; readonly seconds: number }> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...["-r", "./scripts/typescript.cjs", "-r", "./test/capabilities/tell-seconds.cjs"],
      ...["src/inspect.ts", "review", ...files, "--as-of", asOf],
    ],
    { maxBuffer: 1 << 30 },
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { told: lines.map((line) => JSON.parse(line) as Told), seconds: Number(stderr) };
}
