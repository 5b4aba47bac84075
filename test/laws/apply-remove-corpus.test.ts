import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { applyAndRemove, type TriedOut } from "../kit/apply-and-remove";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { realFunctions } from "../../src/inspect/real-functions";

jest.setTimeout(3_600_000);

/** Workbooks of other people, which are no part of this repository; they are tried where they lie beside it. */
const FILES = ["corpus/files", "okr-corpus/files"]
  .map((folder) => path.resolve(__dirname, "../../../shared", folder))
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name)),
  );

/** A few in the suite, all of them in the soak, and those whose path matches `FILES=okr-corpus`. */
const FEW = /okr-corpus.*(004|006|012)-|\/(017|046)-/;
const wanted = process.env.FILES ?? (process.env.SOAK === "1" ? "." : undefined);
const chosen = FILES.filter((file) => (wanted === undefined ? FEW : new RegExp(wanted)).test(file));

let excel: OpenedExcel;
const seen: string[] = [];

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
});
afterAll(() => {
  excel.close();
  if (wanted !== undefined) process.stdout.write(`${seen.join("\n")}\n`);
});

async function open(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const name = path.basename(file);
  if (!name.endsWith(".csv")) await excel.openFile(bytes, name);
  else await excel.open(...(await readWorkbookFile(bytes, name)).grids);
}

/** `["a.xlsx", "written", 2, 259, [reasons], [breaches]]`. */
function line(file: string, tried: TriedOut): string {
  const reasons = tried.refusals.map(({ reason }) => reason);
  const end = tried.breaches.length > 0 ? "differs" : endOf(tried);
  return JSON.stringify([path.basename(file), end, tried.tables, tried.written, reasons, tried.breaches]);
}

function endOf({ tables, written }: TriedOut): string {
  if (tables === 0) return "nothing found";
  return written === 0 ? "refused" : "written";
}

// Without the workbooks there is nothing to try.
(chosen.length === 0 ? test.skip : test).each(chosen.length === 0 ? ["no workbooks here"] : chosen)(
  "%s: flags, links and the log are written and leave no trace",
  async (file) => {
    await open(file);
    const tried = await applyAndRemove(excel);
    seen.push(line(file, tried));
    expect(tried.breaches).toEqual([]);
  },
);
