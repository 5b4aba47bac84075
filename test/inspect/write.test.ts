import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspectWrite } from "../../src/inspect/write";

let folder: string;
let printed: string[];
let complaints: string[];

beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "okr-write-"))));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  printed = [];
  complaints = [];
  jest.spyOn(process.stdout, "write").mockImplementation((line) => printed.push(String(line)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((line) => complaints.push(String(line)) > 0);
});
afterEach(() => jest.restoreAllMocks());

const file = (name: string) => path.join(folder, name);
const told = () => printed.map((line) => JSON.parse(line) as Record<string, unknown>);

test("a file that is no workbook leaves nothing running that would keep the process from ending", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  writeFileSync(file("text.xlsx"), "KPI;Target\n");
  const before = timers();
  expect(await inspectWrite([file("text.xlsx"), file("out.xlsx")])).toBe(1);
  for (let waited = 0; timers() > before && waited < 30; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(timers()).toBeLessThanOrEqual(before);
});

test.each([
  ["a file that is not there", ["nowhere.xlsx", "out.xlsx"], "cannot be opened (ENOENT)"],
  ["a file that is no workbook", ["text.xlsx", "out.xlsx"], "not an Excel workbook"],
  ["no file to write", ["sample.xlsx"], "Give two files"],
  ["an unknown option", ["sample.xlsx", "out.xlsx", "--colour", "red"], "There is no option --colour"],
  ["an unknown value", ["sample.xlsx", "out.xlsx", "--as", "constructor"], 'not "constructor"'],
  ["a day that is none", ["sample.xlsx", "out.xlsx", "--as-of", "2026-02-30"], 'not "2026-02-30"'],
])("%s is told in one line, with exit code 1", async (_, [from = "", to, ...options], sentence) => {
  writeFileSync(file("text.xlsx"), "KPI;Target\n");
  const files = [file(from), ...(to === undefined ? [] : [file(to)])];
  expect(await inspectWrite([...files, ...options])).toBe(1);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(sentence);
  expect(told().map(({ error }) => `${String(error)}\n`)).toEqual(complaints);
  expect(existsSync(file("out.xlsx"))).toBe(false);
});
