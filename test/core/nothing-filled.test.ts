import { dateSerial } from "../../src/core/model/period";
import type { Grid } from "../../src/core/model/grid";
import { measuresOf } from "../../src/core/model/scorecard";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function healths(sheet: Grid) {
  const { scorecard, assessments } = reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
  return [...measuresOf(scorecard)].map(({ key }) => assessments.get(key)?.health);
}

const UNFILLED = "Check inputs";

test("a column of zeros beside targets that are none was not filled in yet", () => {
  const sheet = gridOf({})`
    KPI              | Target | Current
    New customers    | 400    | 0
    Revenue          | 12000  | 0
    NPS              | 45     | 0
    Lead time (days) | 10     | 0
    Accidents        | 0      | 0
  `;
  expect(healths(sheet)).toEqual(Array.from({ length: 5 }, () => UNFILLED));
});

test("of key results those that begin at 0 stand there rightly", () => {
  const sheet = gridOf({})`
    Objective | Key result             | Start | Target | Current | Start date | Due date
    Grow      | New customers          | 0     | 400    | 0       | 2026-10-01 | 2026-12-31
    Grow      | Raise revenue          | 100   | 12000  | 0       | 2026-10-01 | 2026-12-31
    Grow      | Raise NPS              | 20    | 45     | 0       | 2026-10-01 | 2026-12-31
    Grow      | Shorten the lead time  | 20    | 10     | 0       | 2026-10-01 | 2026-12-31
  `;
  expect(healths(sheet)).toEqual(["Off track", UNFILLED, UNFILLED, UNFILLED]);
});

test.each([
  ["faults, of which there were none", "Complaints|4|0;Accidents|2|0;Spills|3|0", "On track"],
  ["two rows alone", "Revenue|400|0;NPS|45|0", "Off track"],
])("not so of %s", (_, rows, health) => {
  const [one = "", two = "", three = ""] = rows.split(";").map((row) => row.replaceAll("|", " | "));
  const sheet = gridOf({})`
    KPI | Target | Current
    ${one}
    ${two}
    ${three}
  `;
  expect(new Set(healths(sheet))).toEqual(new Set([health]));
});

test("one number says that somebody filled them in, and so do the lights of the rows", () => {
  const measured = gridOf({})`
    KPI           | Target | Current
    New customers | 400    | 0
    Revenue       | 12000  | 0
    NPS           | 45     | 0
    Members       | 100    | 7
  `;
  const judged = gridOf({})`
    KPI           | Target | Current | Status
    New customers | 400    | 0       | Red
    Revenue       | 12000  | 0       | Red
    NPS           | 45     | 0       | Red
  `;
  expect(new Set([...healths(measured), ...healths(judged)])).toEqual(new Set(["Off track"]));
});

test("zeros on both sides are a form, unless they are faults that there are to be none of", () => {
  const drawn = (...[one, two, three]: readonly [string, string, string]) => gridOf({})`
    KPI      | Target | Current
    ${one}   | 0      | 0
    ${two}   | 0      | 0
    ${three} | 0      | 0
  `;
  expect(new Set(healths(drawn("Sales visits", "Total sold", "Closing rate")))).toEqual(new Set([UNFILLED]));
  expect(new Set(healths(drawn("Accidents", "Spills", "Complaints")))).toEqual(new Set(["On track"]));
});
