import { detectTables, perhapsTables } from "../../../src/core/detect/detect-tables";
import type { Judgement } from "../../../src/core/detect/judge/candidate";
import { EVIDENCE_PHRASES } from "../../../src/core/detect/judge/evidence-phrases";
import { judgeTable } from "../../../src/core/detect/judge/judge-table";
import { LEARNED_WEIGHTS } from "../../../src/core/detect/judge/learned-weights";
import { reasonAgainst } from "../../../src/core/detect/judge/reason";
import { readVectors } from "../../../scripts/learn/vectors";
import { grid, workbookOf } from "../../kit/grid";

const KPIS = grid`
  KPI           | Owner    | Target | Actual | Status
  Churn         | Ada Roe  | 2%     | 2.4%   | At risk
  Response time | Bo Lind  | 4      | 5      | Off track
  Open roles    | Cy Marsh | 3      | 2      | On track
`;

describe("the sentence about a table", () => {
  it("names the headings that decided, the names first", () => {
    const [table] = detectTables(workbookOf(KPIS), []);
    expect(table?.reason).toMatch(/^"KPI", "Target"( and|, ).* head the columns/);
  });

  it("quotes only headings that stand on the sheet", () => {
    const [table] = detectTables(workbookOf(KPIS), []);
    const quoted = [...(table?.reason ?? "").matchAll(/"([^"]*)"/g)].map(([, text]) => text);
    expect(quoted.length).toBeGreaterThan(0);
    for (const heading of quoted) expect(table?.columns.map(({ header }) => header)).toContain(heading);
  });

  it("says what speaks against a stretch that is none", () => {
    const judgement: Judgement = {
      kind: "kpi",
      confidence: 0.1,
      evidence: [
        { observation: "sum row", points: -0.7 },
        { observation: "heading target", points: 0.6 },
        { observation: "nothing measured", points: -0.5 },
      ],
    };
    expect(reasonAgainst(judgement)).toBe(
      "The last row sums up the others; no column holds a target, an actual or a unit.",
    );
  });
});

describe("the judge", () => {
  const observed = new Set(
    readVectors().workbooks.flatMap(({ candidates }) =>
      candidates.flatMap(({ observations }) => Object.keys(observations)),
    ),
  );

  it("weighs nothing that is not observed", () => {
    const { ours, kind } = LEARNED_WEIGHTS;
    for (const name of [...Object.keys(ours.weights), ...Object.keys(kind.weights)])
      expect(observed).toContain(name);
  });

  it("has words only for what is observed", () => {
    for (const name of Object.keys(EVIDENCE_PHRASES)) expect(observed).toContain(name);
  });

  it("states the evidence by strength", () => {
    const names = Object.keys(LEARNED_WEIGHTS.ours.weights);
    const { evidence } = judgeTable(Object.fromEntries(names.map((name) => [name, 1])));
    const sizes = evidence.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(evidence.length).toBeGreaterThan(20);
  });
});

describe("a table that is not sure", () => {
  it("is asked about and not claimed", () => {
    for (const table of perhapsTables(workbookOf(KPIS))) expect(table.confidence).toBeLessThan(0.5);
  });
});
