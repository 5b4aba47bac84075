import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspectFunctions } from "../../src/inspect/functions";

let folder: string;
let printed: string[];
let complaints: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "okr-functions-"));
  printed = [];
  complaints = [];
  jest.spyOn(process.stdout, "write").mockImplementation((line) => printed.push(String(line)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((line) => complaints.push(String(line)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function inspect(...lines: readonly string[]): {
  readonly exitCode: number;
  readonly answers: readonly unknown[];
} {
  const file = path.join(folder, "calls.jsonl");
  writeFileSync(file, lines.join("\n"));
  const exitCode = inspectFunctions([file]);
  return { exitCode, answers: printed.map((line) => JSON.parse(line) as unknown) };
}

test("each call is answered in a line with its id: a result, or the error with its message", () => {
  const { exitCode, answers } = inspect(
    '{"id": 1, "name": "PROGRESS", "args": [4.35, 4.6, 4.1]}',
    "",
    '{"id": "b", "name": "OKR.progress", "args": [3, 2, null, "decrease"]}',
    '{"id": 3, "name": "STATEMENT", "args": ["Lift NPS from 30 to 50", "target"]}',
    '{"id": 4, "name": "SHINE", "args": []}',
  );
  expect(exitCode).toBe(0);
  expect(answers).toEqual([
    { id: 1, result: expect.closeTo(0.5, 10) as number },
    { id: "b", error: "#N/A", message: "Baseline needed: nothing says from where to decrease to 2." },
    { id: 3, result: 50 },
    { id: 4, error: "#NAME?", message: "There is no function OKR.SHINE." },
  ]);
});

test("a line that is no call is refused by number, and the others are still answered", () => {
  const { exitCode, answers } = inspect("PROGRESS(1, 2)", '{"id": 2, "name": "KEYRESULTS", "args": [3]}');
  expect(exitCode).toBe(1);
  expect(complaints[0]).toMatch(/^Line 1 of ".*calls\.jsonl" is no call such as \{"id":1/);
  expect(answers[1]).toEqual({ id: 2, result: "OK" });
});

test("a file that is not there is refused in one line", () => {
  const file = path.join(folder, "nowhere.jsonl");
  expect(inspectFunctions([file])).toBe(1);
  expect(complaints).toEqual([`"${file}" cannot be read; is there a file of that name?\n`]);
  expect(JSON.parse(printed[0] ?? "")).toEqual({
    file,
    error: `"${file}" cannot be read; is there a file of that name?`,
  });
});
