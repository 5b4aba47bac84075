import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

const plan = (objective: string) => gridOf({ sheet: "Plan" })`
  Objective    | Key result                | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
  ${objective} | Raise lanes from 10 to 20 | Ada Lovelace | 10       | 20     | 12     | 2026-01-01 | 2026-03-31 | 2026-03-30
  ${objective} | Raise desks from 10 to 20 | Ada Lovelace | 10       | 20     | 12     | 2026-01-01 | 2026-03-31 | 2026-03-30
`;

const scores = gridOf({ sheet: "Old quarters" })`
  Quarter | Objective | Key result                | Owner        | Baseline | Target | Actual | Score | Closed on
  Q1 2026 | Be quick  | Raise lanes from 10 to 20 | Ada Lovelace | 10       | 20     | 12     | 0.2   | 2026-04-02
  Q1 2026 | Be quick  | Raise desks from 10 to 20 | Ada Lovelace | 10       | 20     | 12     | 0.2   | 2026-04-02
`;

const rulesOf = (objective: string, ...others: readonly (typeof scores)[]) =>
  reviewWorkbook(workbookOf(plan(objective), ...others), dateSerial(2026, 4, 10));

test("a quarter that was closed counts in the health words, and nothing is said of it nor of the sheet that keeps it", () => {
  expect(rulesOf("Be quick").findings.map(({ rule }) => rule)).toContain("missed");
  const { findings, cases } = rulesOf("Be quick", scores);
  expect(findings).toEqual([]);
  expect([cases.rows.length, cases.closed.length]).toEqual([0, 2]);
});

test.each([
  ["Objectif 1 : Be quick", false],
  ["O2. Be quick", false],
  ["Goal 3 - Be quick", false],
  ["Be ready for ISO 9001", false],
  ["Launch 2.0 version of the product to fix bugs", false],
  ["Ship Version 3 in spring", false],
  ["Win 300 customers", true],
  ["Raise our rating to 4.5", true],
])("%s holds a number to reach: %s", (objective, holdsNumber) => {
  const rules = rulesOf(objective).findings.map(({ rule }) => rule);
  expect(rules.includes("objective-has-number")).toBe(holdsNumber);
});
