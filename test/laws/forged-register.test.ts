import fc from "fast-check";
import { planFor } from "../../src/core/plan-for";
import type { Cell } from "../../src/core/model/cell";
import { VERDICT } from "../../src/core/model/health";
import { dateSerial } from "../../src/core/model/period";
import { REGISTER_COLUMNS } from "../../src/core/model/register";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps, visibleContent } from "../kit/apply-steps";
import { gridOfRows } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";

/** A second in the whole test; more in the soak. */
const RUNS = process.env.SOAK === "1" ? 5_000 : 40;
const AS_OF = dateSerial(2026, 10, 5);
const HEADINGS = REGISTER_COLUMNS.map(({ heading }) => heading);

const dashboard = greenDashboard();
const sheetsOf = (workbook: Workbook) =>
  (visibleContent(workbook) as { readonly sheets: readonly unknown[] }).sheets;
const theirs = sheetsOf(dashboard);

const text = fc.constantFrom(
  "KPI-001",
  "KR-001",
  "kr-001 ",
  "constructor",
  "__proto__",
  "=1+1",
  "measures",
  "On track",
  "Both on track",
  "x".repeat(2_000),
);
const value = fc.oneof<fc.Arbitrary<Cell["value"]>[]>(
  text,
  fc.constant(undefined),
  fc.constantFrom(-1, 0, 4e9, 46_300, Number.MAX_VALUE),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
);
const formula = fc.constantFrom(
  "=OKR.LINK(A1,B1)",
  "=_xldudf_OKR_LINK(#REF!,#REF!)",
  '=WEBSERVICE("http://x")',
  "=IFERROR(MATCH($A2,Budget!$A:$A,0),1)",
  `=${"(".repeat(70)}1${")".repeat(70)}`,
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ value }) },
  { weight: 1, arbitrary: fc.record({ value, formula }) },
);
/** Mostly the headings of ours, now and then one lost, twice or elsewhere. */
const headings = fc.oneof(
  { weight: 3, arbitrary: fc.constant(HEADINGS) },
  { weight: 1, arbitrary: fc.shuffledSubarray(HEADINGS) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...HEADINGS), { maxLength: HEADINGS.length }) },
);
const register = fc.record({
  names: headings,
  rows: fc.array(fc.array(cell, { maxLength: HEADINGS.length + 2 }), { maxLength: 6 }),
});

test("no forged register keeps the pane from opening, links what is not there or takes what is the user's", () => {
  fc.assert(
    fc.property(register, ({ names, rows }) => {
      const head = gridOfRows([names], { sheet: "OKR Links" });
      const workbook = {
        ...dashboard,
        grids: [...dashboard.grids, { ...head, rows: [...head.rows, ...rows] }],
      };
      const review = reviewWorkbook(workbook, AS_OF);
      for (const { verdict, keyResult, kpi } of review.links)
        if (!keyResult || !kpi) expect(verdict).toBe(VERDICT.brokenLink);
      const plan = planFor(review, { kind: "remove", scope: "everything" });
      expect(sheetsOf(applySteps(workbook, plan)).slice(0, theirs.length)).toEqual(theirs);
    }),
    { numRuns: RUNS },
  );
});
