import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellAt } from "../../src/core/model/grid";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { inspectRemove, inspectWrite } from "../../src/inspect/write";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";

jest.setTimeout(120_000);

const AS_OF = "2026-05-15";
const AS_OF_SERIAL = 46157;

let folder: string;
let printed: string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "okr-write-"));
  execFileSync(process.execPath, ["scripts/make-sample.cjs", file("sample.xlsx")]);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  printed = [];
  jest.spyOn(process.stdout, "write").mockImplementation((line) => printed.push(String(line)) > 0);
});
afterEach(() => jest.restoreAllMocks());

function file(name: string): string {
  return path.join(folder, name);
}

const told = () => printed.map((line) => JSON.parse(line) as Record<string, unknown>);
const read = async (name: string) => readWorkbookFile(readFileSync(file(name)), name);

/** What every cell holds. */
async function cellsOf(name: string): Promise<readonly (readonly [string, unknown])[]> {
  const { grids } = await read(name);
  return grids.flatMap((grid) =>
    grid.rows.flatMap((cells, down) =>
      cells.flatMap(({ value, formula }, right) =>
        value === undefined && formula === undefined
          ? []
          : [[`${grid.sheet}!${grid.top + down},${grid.left + right}`, formula ?? value] as const],
      ),
    ),
  );
}

test("flags and sure links are written as the pane would write them, computed, and removed without a trace", async () => {
  const options = ["--links", "sure", "--as-of", AS_OF];
  expect(await inspectWrite([file("sample.xlsx"), file("flagged.xlsx"), ...options])).toBe(0);
  expect(told()).toMatchObject([{ out: file("flagged.xlsx"), refused: [] }]);
  const flagged = await read("flagged.xlsx");
  const review = reviewWorkbook(flagged, AS_OF_SERIAL);
  expect(review.asOf).toBe(AS_OF_SERIAL);
  expect(review.links.length).toBeGreaterThan(3);
  const health = flagged.grids.flatMap((grid) =>
    review.scorecard.kpis
      .filter(({ at }) => at.sheet === grid.sheet)
      .map(({ key, at }) => {
        const words = (grid.rows[at.row - grid.top] ?? []).map((_, right) =>
          cellAt(grid, at.row, grid.left + right),
        );
        const flag = words.find(({ formula }) => /OKR[._]HEALTH\(/.test(formula ?? ""));
        return [flag?.value, review.assessments.get(key)?.health];
      }),
  );
  expect(health.length).toBeGreaterThan(10);
  expect(health.filter(([shown, judged]) => shown !== judged)).toEqual([]);

  expect(await inspectRemove([file("flagged.xlsx"), file("back.xlsx")])).toBe(0);
  expect(told().at(-1)).toMatchObject({ done: [{ action: "remove" }], refused: [] });
  expect(await cellsOf("back.xlsx")).toEqual(await cellsOf("sample.xlsx"));
  expect((await read("back.xlsx")).names).toEqual((await read("sample.xlsx")).names);
});

test("classic plain formulas on a sheet of their own call no function of ours", async () => {
  const options = ["--flags", "sheet", "--as", "classic", "--as-of", AS_OF];
  expect(await inspectWrite([file("sample.xlsx"), file("classic.xlsx"), ...options])).toBe(0);
  const { grids } = await read("classic.xlsx");
  const list = grids.find(({ sheet }) => sheet === "OKR Flags");
  const formulas = (list?.rows ?? []).flatMap((cells) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter((formula) => /OKR\.|LET\(/.test(formula))).toEqual([]);
});
