import { openCases } from "../../../src/core/open-cases";
import type { Grid } from "../../../src/core/model/grid";
import { dateSerial } from "../../../src/core/model/period";
import { find } from "../../../src/core/review/find";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

const AS_OF = dateSerial(2026, 8, 15);

/** What is said of tables without numbers. */
function saidOf(...sheets: readonly Grid[]) {
  const cases = openCases(reviewWorkbook(workbookOf(...sheets), AS_OF, AS_OF));
  return find(cases)
    .findings.filter(({ rule, subject }) => rule === "no-data" && subject === "table")
    .map(({ sentence, next }) => [sentence, next]);
}

const LIST = gridOf({ sheet: "KPIs" })`
  KPI                   | Owner    | Unit | Target
  Customer satisfaction | Ada Long | %    | 90
  On-time delivery      | Ben Kerr | %    | 95
  Scrap rate            | Cleo May | %    | 2
`;

test("a list whose numbers stand on another sheet is told where they are, and asks", () => {
  const data = gridOf({ sheet: "Monthly data" })`
    KPI                   | Jun 2026 | Jul 2026
    Customer satisfaction | 88       | 89
    On-time delivery      | 94       | 93
    Scrap rate            | 2.4      | 2.2
  `;
  expect(saidOf(LIST, data)).toEqual([
    [
      `No row of "KPIs" has a value, but all 3 names have one on "Monthly data".`,
      `Are these the same? Then add a column of actuals that reads them: "Customer satisfaction" is ='Monthly data'!C2.`,
    ],
  ]);
});

test("a few names alike, and two tables with all of them, tell nothing", () => {
  const plain = [
    `No row of "KPIs" has a value.`,
    "Type the first numbers, or choose the column that holds them.",
  ];
  const few = gridOf({ sheet: "Data" })`
    KPI        | Jun 2026 | Jul 2026
    Scrap rate | 2.4      | 2.2
    Complaints | 12       | 14
  `;
  expect(saidOf(LIST, few)).toEqual([plain]);
  const plant = (sheet: string) => gridOf({ sheet })`
    KPI                   | Jun 2026 | Jul 2026
    Customer satisfaction | 88       | 89
    On-time delivery      | 94       | 93
  `;
  expect(saidOf(LIST, plant("Leeds"), plant("York"))).toEqual([plain]);
});
