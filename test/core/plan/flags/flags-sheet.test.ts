import { cellToA1 } from "../../../../src/core/model/address";
import type { Grid } from "../../../../src/core/model/grid";
import { dateSerial } from "../../../../src/core/model/period";
import { flagSources } from "../../../../src/core/flag-sources";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../../kit/grid";

/** The health formulas of the list of flags, as they would be written. */
function healthFormulas(grid: Grid): readonly string[] {
  const review = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 15));
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFlags(review, { tables, flags: ["health"], place: "new sheet" }, flagSources(review));
  return plan.groups
    .flatMap(({ cells }) => cells)
    .filter(({ at }) => at.sheet === "OKR Flags" && /^D[2-9]$/.test(cellToA1(at)))
    .map(({ becomes }) => String(becomes));
}

test("a baseline that only the sentence tells is read from the sentence, also beside a target in a cell", () => {
  const formulas = healthFormulas(gridOf({ sheet: "OKRs" })`
    Objective   | Key result                       | Baseline | Target | Actual | Last updated
    Grow sales  | Raise lead time from 20 to 80    |          | >= 20  | 110    | 2026-05-01
    Grow sales  | Raise leads from 10 to 90        | 10       | 90     | 50     | 2026-05-01
  `);
  expect(formulas[0]).toContain('IF(OKRs!$D$2="","",OKRs!$D$2)');
  expect(formulas[0]).toContain('IF(OKRs!$C$2="",IFERROR(OKR.STATEMENT(OKRs!$B$2,"baseline"),""),OKRs!$C$2)');
  expect(formulas[1]).toContain('IF(OKRs!$C$3="","",OKRs!$C$3)');
});

test("a band that only the sentence tells keeps both of its ends", () => {
  const [formula] = healthFormulas(gridOf({ sheet: "OKRs" })`
    Objective    | Key result                             | Target | Actual
    Happy people | Utilization between 70 % and 80 %      |        | 75%
    Happy people | Raise NPS from 20 to 50                | 50     | 40
  `);
  const part = (name: string) => `IFERROR(OKR.STATEMENT(OKRs!$B$2,"${name}"),"")`;
  expect(formula).toContain(
    `IF(OKRs!$C$2="",${part("target")}&IF(${part("upper")}="","","-"&${part("upper")}),OKRs!$C$2)`,
  );
});

test.each(["99.9%", '"99.5 %"', '"0.98"', '">= 0,97"'])(
  "a target of %s gets the tolerance that it needs",
  (target) => {
    const [formula] = healthFormulas(gridOf({ sheet: "KPIs" })`
    KPI    | Owner | Target    | Actual
    Uptime | Ada   | ${target} | 99.8%
    Leads  | Ben   | 100       | 90
  `);
    const read = 'IFERROR(OKR.NUMBER(IF(KPIs!$C$2="","",KPIs!$C$2)),0)';
    expect(formula).toContain(`OKR_AsOf,IF(AND(${read}>=0.95,${read}<=1),(1-${read})/${read},0.1)`);
  },
);

/** What the first column of the list would hold. */
function listedNames(grid: Grid): readonly string[] {
  const review = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 15));
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFlags(review, { tables, flags: ["health"], place: "new sheet" }, flagSources(review));
  return plan.groups
    .flatMap(({ cells }) => cells)
    .filter(({ at }) => at.sheet === "OKR Flags" && at.column === 0 && at.row > 0)
    .map(({ becomes }) => String(becomes));
}

test("measures that head columns are all listed", () => {
  const names = listedNames(gridOf({ sheet: "Metrics" })`
    Month   | Visitors | Leads | NPS
    2026-01 | 12400    | 310   | 41
    2026-02 | 11800    | 290   | 42
    2026-03 | 13900    | 362   | 44
  `);
  expect(names).toEqual(
    ["B", "C", "D"].map((column) => `=IF(Metrics!$${column}$1="","",Metrics!$${column}$1)`),
  );
});

test("several measures of one row are listed by what they are and whose", () => {
  const names = listedNames(gridOf({ sheet: "Shops" })`
    Shop  | Sales target | Sales actual | Visits target | Visits actual
    Leeds | 52000        | 49800        | 8100          | 8350
    York  | 41000        | 43500        | 6500          | 6120
    Hull  | 37000        | 35200        | 5900          | 6010
  `);
  expect(names).toHaveLength(6);
  expect(names[3]).toBe('=IF(Shops!$A$2="","","Visits · "&Shops!$A$2)');
});
