import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspectTables } from "../../src/inspect/tables";

let folder: string;
let printed: string[];
let complaints: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "okr-tables-"));
  printed = [];
  complaints = [];
  jest.spyOn(process.stdout, "write").mockImplementation((line) => printed.push(String(line)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((line) => complaints.push(String(line)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

test("a file's tables are printed in one line, with addresses as people write them", async () => {
  const kpis = file("kpis.csv", "Scorecard\n\nKPI,Target,Actual\nChurn,2%,2.4%\nNPS,40,37\n");
  expect(await inspectTables([kpis])).toBe(0);
  const line = JSON.parse(printed.join("")) as { sheets: { name: string; tables: object[] }[] };
  expect(line.sheets[0]?.name).toBe("kpis");
  expect(line.sheets[0]?.tables).toHaveLength(1);
  expect(line.sheets[0]?.tables[0]).toMatchObject({
    range: "A3:C5",
    headerRows: [3],
    kind: "kpi",
    orientation: "rows",
    columns: { A: "measure", B: "target", C: "actual" },
  });
});

test("a bad file gets one sentence and its line, and the others are still read", async () => {
  const bad = file("bad.xlsx", "not a workbook");
  const missing = path.join(folder, "gone.xlsx");
  const good = file("good.csv", "KPI,Value\nNPS,40\n");
  expect(await inspectTables([bad, missing, good])).toBe(1);
  const lines = printed.map(
    (line) => JSON.parse(line) as { file: string; error?: string; sheets?: unknown[] },
  );
  expect(lines.map((line) => line.file)).toEqual([bad, missing, good]);
  expect(lines[0]?.error).toBe(
    '"bad.xlsx" is damaged or not an Excel workbook; open it in Excel and save it again as .xlsx.',
  );
  expect(lines[1]?.error).toContain("cannot be opened");
  expect(lines[2]?.sheets).toHaveLength(1);
  expect(complaints).toHaveLength(2);
});
