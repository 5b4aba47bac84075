import fc from "fast-check";
import { applyAndRemove } from "../kit/apply-and-remove";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { openRandom } from "../kit/open-random";
import { randomWorkbooks } from "../kit/random-workbook";
import { realFunctions } from "../../src/inspect/real-functions";

jest.setTimeout(3_600_000);

const SEED = Number(process.env.SEED ?? 20261010);
const RUNS = process.env.SOAK === "1" ? 1000 : Number(process.env.RUNS ?? 25);
/** Links and the log as well for every tenth in the suite, for every one in the soak. */
const EVERYTHING = process.env.SOAK === "1" ? 1 : 10;
/** A failure prints its number: `SOAK=1 ONLY=191 npx jest laws/apply-remove.test` plays that workbook again. */
const ONLY = process.env.ONLY?.split(",").map(Number);
const BLANKS = [0, null, ""] as const;

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
});
afterAll(() => excel.close());

test("what is written into any workbook shows what the plan says, is written once, and goes without a trace", async () => {
  const failures: string[] = [];
  let written = 0;
  for (const [index, workbook] of fc.sample(randomWorkbooks, { seed: SEED, numRuns: RUNS }).entries()) {
    if (ONLY && !ONLY.includes(index)) continue;
    excel.preview.blankCells = BLANKS[index % BLANKS.length] ?? null;
    await openRandom(excel, workbook);
    const tried = await applyAndRemove(excel, index % EVERYTHING === 0 ? "everything" : "flags");
    if (tried.written > 0) written += 1;
    if (tried.breaches.length > 0)
      failures.push(`${String(index)}: ${JSON.stringify(workbook)}`, ...tried.breaches);
  }
  expect(failures).toEqual([]);
  expect(written).toBeGreaterThan((ONLY?.length ?? RUNS) * 0.9);
});
