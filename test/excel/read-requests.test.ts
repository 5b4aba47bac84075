import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { gridOfRows } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";

/** The library, the host and the calculation are real; a laden machine takes its time. */
jest.setTimeout(120_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());
afterEach(() => excel.preview.faults.clear());

/** What was read, and how many requests it took. */
async function readCounting(): Promise<{ readonly grids: readonly Grid[]; readonly requests: number }> {
  let requests = 0;
  const stop = excel.preview.log.listen(({ kind, frame, text }) => {
    if (kind === "request" && frame === "pane" && !text.includes("_RemoveReference")) requests += 1;
  });
  const { grids } = await excel.host.readWorkbook({ includeHidden: false });
  stop();
  return { grids, requests };
}

function sheetOf(sheet: string, rows: number, value: (row: number, column: number) => CellValue): Grid {
  const columns = Array.from({ length: 4 }, (_, column) => column);
  return gridOfRows(
    Array.from({ length: rows }, (_, row) => columns.map((column) => value(row, column))),
    { sheet },
  );
}

const values = ({ rows }: Grid) => rows.map((cells) => cells.map(({ value }) => value));

test("sixty sheets are read in five requests, not in three for each", async () => {
  const drawn = Array.from({ length: 60 }, (_, index) =>
    sheetOf(`Plan ${index}`, 12, (row, column) => (column === 0 ? `KPI ${row}` : row * column + index)),
  );
  await excel.open(...drawn);
  const { grids, requests } = await readCounting();
  expect(requests).toBeLessThanOrEqual(5);
  expect(grids.map(values)).toEqual(drawn.map(values));
});

test("prose that exceeds one answer is read whole, in halves", async () => {
  const prose = (row: number, column: number) => `${row} ${column} ${"Because it matters. ".repeat(20)}`;
  const drawn = [sheetOf("Prose", 300, prose), sheetOf("Plain", 20, (row, column) => row * column)];
  await excel.open(...drawn);
  excel.preview.faults.switchOn({ kind: "payload limit", at: "every", bytes: 400_000, of: "response" });
  const { grids, requests } = await readCounting();
  expect(requests).toBeGreaterThan(8);
  expect(grids.map(values)).toEqual(drawn.map(values));
});

test("a single row that exceeds one answer is read from left to right", async () => {
  const drawn = sheetOf("Essay", 2, (row, column) => (row === 0 ? column : "x".repeat(20_000)));
  await excel.open(drawn);
  excel.preview.faults.switchOn({ kind: "payload limit", at: "every", bytes: 150_000, of: "response" });
  const { grids } = await readCounting();
  expect(grids.map(values)).toEqual([values(drawn)]);
});

test("what no request can read is refused in words", async () => {
  await excel.open(sheetOf("Essay", 1, () => "x".repeat(30_000)));
  excel.preview.faults.switchOn({ kind: "payload limit", at: "every", bytes: 50_000, of: "response" });
  await expect(readCounting()).rejects.toMatchObject({
    message: expect.stringMatching(/too much to read/) as string,
  });
});
