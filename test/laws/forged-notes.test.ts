import fc from "fast-check";
import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import { readUnfinished } from "../../src/core/model/unfinished";
import type { Workbook } from "../../src/core/model/workbook";
import { planRecover, stoppedAction } from "../../src/core/plan/recover/plan-recover";
import { readMetadata } from "../../src/core/ours/metadata-xml";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { xmlElement } from "../../src/core/model/xml-element";
import { applySteps, visibleContent } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";

/** A few seconds in the whole test; more in the soak. */
const RUNS = process.env.SOAK === "1" ? 20_000 : 500;
const AS_OF = dateSerial(2026, 10, 5);
/** Far more than reading the sheets takes. */
const PATIENCE_MILLISECONDS = 5_000;

const dashboard = greenDashboard();

const odd = fc.constantFrom<unknown>(
  -1,
  4e9,
  1.5,
  "3",
  null,
  "constructor",
  "__proto__",
  [],
  {},
  Number.MAX_SAFE_INTEGER,
);
const seldomOdd = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });
const sheet = seldomOdd(
  fc.constantFrom("Budget", "OKR Q3", "Revenue", "OKR Links", "OKR Settings", "Nowhere", ""),
);
const edge = seldomOdd(fc.nat({ max: 12 }));
const area = seldomOdd(fc.record({ top: edge, left: edge, bottom: edge, right: edge }));
const text = seldomOdd(
  fc.constantFrom(
    "On track",
    "Health",
    "OKR ID",
    "KPI-001",
    "mine",
    "=1+1",
    '=WEBSERVICE("http://x")&OKR.HEALTH(1,1,,,,,,,OKR_AsOf)',
  ),
);
const kinds = [
  "add sheet",
  "delete sheet",
  "write cells",
  "resize table",
  "copy format",
  "column width",
  "word formats",
  "remove word formats",
  "clear formats",
  "give look",
  "sheet view",
  "cell hints",
  "define name",
  "delete name",
  "save metadata",
] as const;

const block = fc.record({
  rows: edge,
  columns: edge,
  runs: seldomOdd(fc.array(seldomOdd(fc.nat({ max: 6 })), { maxLength: 6 })),
});
/** A block that fits its area: one column, each cell its own content. */
const column = fc
  .record({
    sheet,
    left: fc.nat({ max: 9 }),
    top: fc.nat({ max: 9 }),
    cells: fc.integer({ min: 1, max: 4 }),
    at: fc.nat({ max: 6 }),
  })
  .map(({ sheet: name, left, top, cells, at }) => {
    const blockOf = (index: number) => ({ rows: cells, columns: 1, runs: [index, cells] });
    const place = { top, left, bottom: top + cells - 1, right: left };
    return {
      kind: "write cells",
      sheet: name,
      area: place,
      was: blockOf(at),
      becomes: blockOf((at + 3) % 7),
    };
  });
const step = fc.oneof(
  column,
  fc.record({ kind: fc.constantFrom("delete sheet", "add sheet"), sheet }),
  fc.record({ kind: fc.constantFrom("clear formats"), sheet, area }),
  fc.record({
    kind: fc.constant("define name"),
    name: fc.constantFrom("OKR_AsOf", "mine"),
    refersTo: fc.constantFrom("=Budget!$B$2", "='OKR Settings'!$B$2"),
  }),
  fc.record({
    kind: seldomOdd(fc.constantFrom(...kinds)),
    sheet,
    area,
    from: area,
    to: area,
    column: edge,
    characters: edge,
    table: text,
    was: block,
    becomes: block,
  }),
);
const note = fc
  .record({
    version: seldomOdd(fc.constant(1)),
    title: seldomOdd(fc.constant("Write 4 cells")),
    steps: seldomOdd(fc.array(step, { maxLength: 5 })),
  })
  .map((forged) =>
    JSON.stringify({ ...forged, contents: [null, "On track", "Health", "KPI-001", "mine", "=1+1", 120000] }),
  );

/** Every cell that is filled keeps its content, every sheet and name stays. */
function isLeftAlone(before: Workbook, after: Workbook): boolean {
  const kept = before.grids.every((grid) => {
    const now = after.grids.find((other) => other.sheet === grid.sheet);
    return grid.rows.every((cells, down) =>
      cells.every((cell, right) => {
        const isFilled = cell.value !== undefined || cell.formula !== undefined;
        return !isFilled || JSON.stringify(now?.rows[down]?.[right]) === JSON.stringify(cell);
      }),
    );
  });
  return kept && before.names.every((name) => after.names.includes(name));
}

/** Found by the soak: a sheet of ours is deleted, and then written on. */
const WRITES_ON_A_DELETED_SHEET = JSON.stringify({
  version: 1,
  title: "Write 4 cells",
  steps: [
    { kind: "define name", name: "OKR_AsOf", refersTo: "=Budget!$B$2" },
    { kind: "delete sheet", sheet: "OKR Settings" },
    {
      kind: "write cells",
      sheet: "OKR Settings",
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      was: { rows: 1, columns: 1, runs: [4, 1] },
      becomes: { rows: 1, columns: 1, runs: [0, 1] },
    },
  ],
  contents: [null, "On track", "Health", "KPI-001", "mine", "=1+1", 120000],
});

/** Found by the soak: a sheet is written on, and only then added. */
const WRITES_BEFORE_THE_SHEET_IS_ADDED = JSON.stringify({
  version: 1,
  title: "Write 4 cells",
  steps: [
    {
      kind: "write cells",
      sheet: "OKR Settings",
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      was: { rows: 1, columns: 1, runs: [0, 1] },
      becomes: { rows: 1, columns: 1, runs: [3, 1] },
    },
    { kind: "add sheet", sheet: "OKR Settings" },
  ],
  contents: [null, "On track", "Health", "KPI-001", "mine", "=1+1", 120000],
});

test("no forged note makes us write over, clear or delete what is not ours, and none takes long", () => {
  let read = 0;
  const started = Date.now();
  fc.assert(
    fc.property(note, (unfinished) => {
      const workbook = { ...dashboard, unfinished };
      if (readUnfinished(unfinished)) read += 1;
      const ways = stoppedAction(workbook)?.ways ?? [];
      expect(ways).toContain("keep");
      for (const way of ways)
        expect(isLeftAlone(dashboard, applySteps(workbook, planRecover(workbook, way)))).toBe(true);
    }),
    { numRuns: RUNS, examples: [[WRITES_ON_A_DELETED_SHEET], [WRITES_BEFORE_THE_SHEET_IS_ADDED]] },
  );
  // Otherwise only the schema was tried.
  expect(read).toBeGreaterThan(RUNS / 20);
  expect(Date.now() - started).toBeLessThan(PATIENCE_MILLISECONDS * Math.ceil(RUNS / 100));
});

const entry = fc.record({
  kind: seldomOdd(fc.constantFrom("flags", "ids", "register", "settings", "log", "feed")),
  sheet,
  area,
  header: seldomOdd(fc.constantFrom("Health", "OKR ID", "Cost centre")),
  fingerprint: text,
});
const place = fc.nat({ max: 12 });
/** Where it stood, and what it is found again by: of the dashboard's own words now and then. */
const words = fc.oneof(text, fc.constantFrom("kpi", "target", "csat", "lead velocity", "*", ""));
const stood = fc.record({
  sheet,
  title: text,
  nth: place,
  of: place,
  beside: fc.array(text, { maxLength: 3 }),
  sisters: fc.array(sheet, { maxLength: 2 }),
});
const marks = fc.record({
  headings: fc.array(words, { maxLength: 8 }),
  headRows: place,
  headAt: place,
  nameAt: place,
  names: fc.array(words, { maxLength: 8 }),
  gap: seldomOdd(fc.nat({ max: 1_048_575 })),
  spare: seldomOdd(fc.nat({ max: 1_048_575 })),
  above: words,
  below: words,
});
const metadata = fc
  .record({
    version: seldomOdd(fc.constant(1)),
    corrections: seldomOdd(
      fc.array(
        seldomOdd(
          fc.record({
            kind: seldomOdd(fc.constantFrom("role", "dismissed", "declared")),
            fingerprint: text,
            header: text,
            role: fc.oneof(text, fc.constant("owner")),
            sheet,
            area,
            tableKind: fc.constantFrom("kpi", "okr"),
            stood: fc.option(seldomOdd(stood), { nil: undefined }),
            marks: fc.option(seldomOdd(marks), { nil: undefined }),
            between: fc.option(fc.array(words, { maxLength: 2 }), { nil: undefined }),
          }),
        ),
        { maxLength: 3 },
      ),
    ),
    dismissedProposals: seldomOdd(
      fc.array(seldomOdd(fc.record({ keyResult: text, kpi: text })), { maxLength: 3 }),
    ),
    journal: seldomOdd(fc.array(seldomOdd(entry), { maxLength: 4 })),
  })
  .map((forged) => xmlElement("okrPulse", { xmlns: "urn:okr-pulse" }, JSON.stringify(forged)));

test("no forged journal or correction keeps the pane from opening, and Remove takes nothing by it", () => {
  fc.assert(
    fc.property(metadata, (xml) => {
      expect(() => readMetadata(xml)).not.toThrow();
      const workbook = { ...dashboard, metadata: xml };
      const plan = planFor(reviewWorkbook(workbook, AS_OF), { kind: "remove", scope: "everything" });
      const { sheets } = visibleContent(applySteps(workbook, plan)) as { readonly sheets: unknown };
      expect(sheets).toEqual((visibleContent(dashboard) as { readonly sheets: unknown }).sheets);
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});
