import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectReview } from "../../src/inspect/review";

const folder = mkdtempSync(join(tmpdir(), "okr-review-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const KPIS = fileOf(
  "kpis.csv",
  `KPI,Owner,Target,Actual,Updated
Waiting days,Ada Lovelace,<= 6,9,2026-05-18
Late orders,Bob Ray,<= 10,9,2026-05-18
Returns,Bob Ray,<= 10,10.5,2026-05-18
`,
);

interface Line {
  readonly error?: string;
  readonly asOf: string;
  readonly answer: string;
  readonly counts: object;
  readonly coverage: { readonly kpis: object; readonly objectives: object };
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  readonly lines: readonly { readonly severity: string }[];
  readonly more: Readonly<Record<string, number>>;
}

/** What the command says: its exit code, its lines, its complaints. */
async function inspected(...args: readonly string[]) {
  const [out, complaints]: [string[], string[]] = [[], []];
  const write = (to: string[]) => (text: unknown) => to.push(String(text)) > 0;
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(write(out)),
    jest.spyOn(process.stderr, "write").mockImplementation(write(complaints)),
  ];
  const exitCode = await inspectReview(args);
  spies.forEach((spy) => spy.mockRestore());
  return { exitCode, lines: out.map((line) => JSON.parse(line) as Line), complaints };
}

describe("The review from the command line", () => {
  test("one line per file, as of the day that was given", async () => {
    const { exitCode, lines, complaints } = await inspected(KPIS, "--as-of", "2026-05-20");
    expect([exitCode, complaints]).toEqual([0, []]);
    expect(lines).toMatchObject([
      {
        file: KPIS,
        asOf: "2026-05-20",
        answer: "Today: 1 thing for you, 1 to watch.",
        allClear: false,
        counts: { kpis: 3, keyResults: 0, health: { "Off track": 1, "On track": 1, "At risk": 1 } },
        coverage: { kpis: { scored: 3, of: 3, share: 1 }, objectives: { scored: 0, of: 0, share: null } },
        burden: { type: 3, confirm: 0 },
      },
    ]);
    expect(lines[0]?.findings).toMatchObject([
      {
        rule: "off-track",
        severity: "act",
        subject: "kpi",
        cell: "A2",
        owner: "Ada Lovelace",
        since: "2026-05-18",
        due: "2026-05-25",
      },
      { rule: "at-risk", severity: "watch", cell: "A4" },
    ]);
  });

  test.each([
    ["act", 1],
    ["watch", 1],
    ["note", 1],
  ])("--fail-on %s", async (severity, code) => {
    expect((await inspected(KPIS, "--as-of", "2026-05-20", "--fail-on", severity)).exitCode).toBe(code);
  });

  test("nothing as bad as that lets the pipeline go on", async () => {
    const calm = fileOf(
      "calm.csv",
      "KPI,Owner,Target,Actual,Updated\nWaiting,Ada Lovelace,<= 6,5,2026-05-18\nQueue,Bob Ray,<= 6,5,2026-05-18\n",
    );
    const { exitCode, lines } = await inspected(calm, "--as-of", "2026-05-20", "--fail-on", "note");
    expect([exitCode, lines[0]?.findings]).toEqual([0, []]);
  });

  test("at most seven lines of each severity, and how many more there are", async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `Number ${at},Ada Lovelace,<= 6,${20 + at},2026-05-18`,
    );
    const tables = rows.flatMap((row) => [
      "KPI,Owner,Target,Actual,Updated",
      row,
      row.replace("Number", "Figure"),
      "",
    ]);
    const file = fileOf("many.csv", tables.join("\n"));
    const { lines } = await inspected(file, "--as-of", "2026-05-20");
    const [line] = lines;
    expect(line?.findings.filter(({ severity }) => severity === "act").length).toBeGreaterThan(7);
    const acts = line?.lines.filter(({ severity }) => severity === "act").length ?? 0;
    expect(acts).toBe(7);
    expect(line?.answer).toContain(`Today: ${acts + (line?.more.act ?? 0)} things for you`);
  });

  test("a file that cannot be read is said on its line and on standard error; the others are done", async () => {
    const { exitCode, lines, complaints } = await inspected(join(folder, "none.xlsx"), KPIS);
    expect([exitCode, lines.length, complaints.length]).toEqual([1, 2, 1]);
    expect(lines[0]?.error).toContain("cannot be opened");
    expect(lines[1]?.counts).toBeDefined();
  });

  test.each([
    [["--as-of", "2026-05-20"]],
    [[KPIS, "--as-of", "20.5.2026"]],
    [[KPIS, "--as-of", "2026-02-30"]],
    [[KPIS, "--fail-on", "everything"]],
    [[KPIS, "--day", "2026-05-20"]],
  ])("what cannot be understood gives the usage: %j", async (args) => {
    const { exitCode, lines, complaints } = await inspected(...args);
    expect([exitCode, lines]).toEqual([1, []]);
    expect(complaints.join("")).toContain("Usage: npm run -s inspect -- review FILE...");
  });
});
