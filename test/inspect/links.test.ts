import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectLinks } from "../../src/inspect/links";

const folder = mkdtempSync(join(tmpdir(), "okr-links-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says of a file with this content: its exit code, its lines, its complaints. */
function inspected(content: string) {
  const file = join(folder, "sets.json");
  writeFileSync(file, content);
  const [out, complaints]: [string[], string[]] = [[], []];
  const write = (to: string[]) => (text: unknown) => to.push(String(text)) > 0;
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(write(out)),
    jest.spyOn(process.stderr, "write").mockImplementation(write(complaints)),
  ];
  const exitCode = inspectLinks([file]);
  spies.forEach((spy) => spy.mockRestore());
  return {
    exitCode,
    lines: out.map((line) => JSON.parse(line.replaceAll(file, "FILE")) as unknown),
    complaints,
  };
}

describe("Link sets from the command line", () => {
  test("each set gives one line", () => {
    const set = {
      id: "s1",
      kpis: [{ id: "k1", name: "Win rate", unit: null }],
      keyResults: [{ id: "r1", text: "Raise win rate to 30%" }],
    };
    const { exitCode, lines } = inspected(JSON.stringify({ sets: [set, { ...set, id: "s2", kpis: [] }] }));
    expect(exitCode).toBe(0);
    expect(lines).toEqual([
      {
        id: "s1",
        links: [
          {
            keyResult: "r1",
            kpi: "k1",
            relation: "measures",
            score: 0.98,
            evidence: 'The key result names "Win rate".',
          },
        ],
      },
      { id: "s2", links: [] },
    ]);
  });

  test.each([
    ["no JSON at all", "is not JSON"],
    ["[]", 'has no list "sets"'],
    [
      '{"sets":[{"id":"s1"}]}',
      "has a set without an id, KPIs with names or key results with texts (number 1)",
    ],
  ])("%s is said in words, with exit code 1", (content, words) => {
    const { exitCode, lines, complaints } = inspected(content);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([{ file: "FILE", error: `FILE ${words}.` }]);
    expect(complaints.join("")).toContain(words);
  });
});
