import { flagSources } from "../../../../src/core/flag-sources";
import type { PlainDialect } from "../../../../src/core/formula/plain/plain-dialect";
import { dateSerial } from "../../../../src/core/model/period";
import { plainSources } from "../../../../src/core/plain-sources";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planPlainFormulas } from "../../../../src/core/plan/keep/plan-plain-formulas";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";

const plan = gridOf({ sheet: "OKRs 2026" })`
  Objective | Key result   | Owner | Baseline | Target | Actual | Due
  Grow      | Win stores   | Una   | 0        | 100    | 44     | Q2
  Grow      | Win partners | Una   | 0        | 100    | 38     | Q3
  Grow      | Win markets  | Una   | 0        | 100    | 30     | Q4
`;

function planIn(dialect: PlainDialect) {
  const read = (workbook = workbookOf(plan)) => reviewWorkbook(workbook, dateSerial(2026, 5, 15));
  const review = read();
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health"] as const, place: "beside" as const };
  const flagged = read(applySteps(workbookOf(plan), planFlags(review, choice, flagSources(review))));
  return planPlainFormulas(flagged, dialect, plainSources(flagged));
}

test("modern formulas of a plan hold the days of its quarters, in the year of its sheet", () => {
  const { groups, refusals } = planIn("modern");
  const formulas = groups.flatMap(({ cells }) => cells.map(({ becomes }) => String(becomes)));
  expect([formulas.length, refusals]).toEqual([3, []]);
  for (const day of [dateSerial(2026, 4, 1), dateSerial(2026, 6, 30), dateSerial(2026, 12, 31)])
    expect(formulas[0]).toContain(String(day));
  expect(formulas[0]).toContain('"Q4 2026"');
});

test("classic ones, which have no room for them, are refused with what they cannot read", () => {
  const [refusal] = planIn("classic").refusals;
  expect(refusal?.reason).toContain('due "Q2"');
});
