import { allCandidates } from "../../../src/core/detect/all-candidates";
import { detectTables, findTables } from "../../../src/core/detect/detect-tables";
import type { Judgement } from "../../../src/core/detect/judge/candidate";
import { EVIDENCE_PHRASES } from "../../../src/core/detect/judge/evidence-phrases";
import { judgeTable, LEAST_OFFERED } from "../../../src/core/detect/judge/judge-table";
import { LEARNED_WEIGHTS } from "../../../src/core/detect/judge/learned-weights";
import { sistersOf } from "../../../src/core/detect/roles/share-roles";
import type { Layout } from "../../../src/core/detect/roles/layout";
import type { Grid } from "../../../src/core/model/grid";
import { reasonAgainst } from "../../../src/core/detect/judge/reason";
import { readVectors } from "../../../scripts/learn/vectors";
import { grid, workbookOf } from "../../kit/grid";
import { undecidedSheet } from "../../kit/undecided";

const KPIS = grid`
  KPI           | Owner    | Target | Actual | Status
  Churn         | Ada Roe  | 2%     | 2.4%   | At risk
  Response time | Bo Lind  | 4      | 5      | Off track
  Open roles    | Cy Marsh | 3      | 2      | On track
`;

/** What no workbook was that weights were learned from. */
const PLANS: readonly [Grid, ...Grid[]] = [
  grid`
    Line  | Driver | Year 1 | Year 2 | Year 3
    Units | input  | 100    | 220    | 500
    Price | input  | 52     | 181    | 217
  `,
  grid`
    Income | Estimated | Actual
    Wages  | 5000      | 5000
    Gifts  | 300       | 450
  `,
  grid`
    Assumptions
    Driver     | Value
    Churn rate | 4%
    Price      | 12
  `,
  grid`
    k€      | 2025A | 2026E | 2027E
    Revenue | 91    | 100   | 112
    EBITDA  | 11    | 13    | 16
  `,
];

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
        { observation: "headings repeat", points: -0.7 },
        { observation: "heading target", points: 0.6 },
        { observation: "nothing measured", points: -0.5 },
      ],
    };
    expect(reasonAgainst(judgement, { layout: NO_COLUMNS })).toBe(
      "Several columns have the same heading; no column holds a target, an actual or a unit.",
    );
  });
});

describe("why a sheet has no table of ours", () => {
  const reasonOf = (sheet: Grid) => findTables(workbookOf(sheet), []).notTaken.map(({ reason }) => reason);

  it("names the headings of another kind of table", () => {
    const [reason] = reasonOf(grid`
      Invoice | Customer | Order date | Quantity | Unit price
      4711    | Roe Ltd  | 2026-01-04 | 3        | 120
      4712    | Lind Co  | 2026-01-09 | 1        | 80
      4713    | Marsh    | 2026-01-12 | 5        | 15
    `);
    expect(reason).toMatch(/"[A-Z][a-z ]+" and "[A-Z][a-z ]+" head another kind of table/);
  });

  it("says nothing more where one reason is enough", () => {
    expect(reasonOf(PLANS[0])).toEqual(["Its years are counted from one, as in a plan."]);
  });
});

const NO_COLUMNS: Layout = { orientation: "rows", columns: [] };

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
    const onSheets = PLANS.flatMap((sheet) =>
      allCandidates(workbookOf(sheet)).flatMap(({ observations }) => Object.keys(observations)),
    );
    const all = new Set([...observed, ...onSheets]);
    for (const name of Object.keys(EVIDENCE_PHRASES)) expect(all).toContain(name);
  });

  it("states the evidence by strength", () => {
    const names = Object.keys(LEARNED_WEIGHTS.ours.weights);
    const { evidence } = judgeTable(Object.fromEntries(names.map((name) => [name, 1])));
    const sizes = evidence.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(evidence.length).toBeGreaterThan(20);
  });
});

const ORDERS = grid`
  Order id | Customer | Quantity | Unit price | Invoice
  4711     | Bolt Ltd | 4        | 12.50      | R-1
  4712     | Nut Ltd  | 5        | 8.20       | R-2
  4713     | Bolt Ltd | 3        | 12.50      | R-3
`;

describe("what is no table", () => {
  it("is named with its reason, for every sheet with numbers", () => {
    const { tables, perhaps, notTaken } = findTables(workbookOf(ORDERS), []);
    expect(tables).toEqual([]);
    expect(perhaps).toEqual([]);
    expect(notTaken).toHaveLength(1);
    expect(notTaken[0]?.reason).toMatch(/^["A-Z].*\.$/);
  });

  it("is not named where a table is taken", () => {
    expect(findTables(workbookOf(KPIS), []).notTaken).toEqual([]);
  });
});

describe("a table that is not sure", () => {
  const ASKED = undecidedSheet("Sheet1");

  it("is asked about and not claimed", () => {
    const { tables, perhaps } = findTables(workbookOf(ASKED), []);
    expect(tables).toEqual([]);
    expect(perhaps.map(({ confidence }) => confidence >= LEAST_OFFERED && confidence < 0.5)).toEqual([true]);
  });

  it("is not asked about again once it was dismissed, and is a table once it was declared", () => {
    const [asked] = findTables(workbookOf(ASKED), []).perhaps;
    const fingerprint = asked?.fingerprint ?? "";
    const dismissed = findTables(workbookOf(ASKED), [{ kind: "dismissed", fingerprint }]);
    expect(dismissed.perhaps).toEqual([]);
    expect(dismissed.notTaken.map(({ reason }) => reason)).toEqual(["You said that it is none."]);
    const area = asked?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const declared = { kind: "declared", sheet: ASKED.sheet, area, tableKind: "kpi" } as const;
    const after = findTables(workbookOf(ASKED), [declared]);
    expect(after.tables).toHaveLength(1);
    expect(after.perhaps).toEqual([]);
  });

  it("has its sisters on other sheets", () => {
    const other = { ...ASKED, sheet: "March" };
    const { perhaps } = findTables(workbookOf(ASKED, other), []);
    const [one] = perhaps;
    expect(one && sistersOf(one, perhaps).map(({ sheet }) => sheet)).toEqual(["March"]);
  });
});
