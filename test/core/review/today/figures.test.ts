import { dateSerial } from "../../../../src/core/model/period";
import type { Grid } from "../../../../src/core/model/grid";
import { reviewToday } from "../../../../src/core/review-today";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../../kit/grid";

const DATED = gridOf({ sheet: "Dated" })`
  KPI   | Owner | Target | Actual | Updated
  Calls | Ada   | <= 2   | 1      | 2026-11-20
  Chats | Ada   | <= 2   | 1      | 2026-08-20
  Notes | Ada   | <= 2   | 1      |
`;
const UNDATED = gridOf({ sheet: "Undated" })`
  KPI   | Owner | Target | Actual
  Rooms | Ada   | <= 2   | 1
  Desks | Ada   | <= 2   | 1
`;
const NOTHING_DATES = ["No days", "say what was updated"];

test.each<readonly [string, readonly Grid[], readonly string[]]>([
  ["that carries days", [DATED], ["1 of 3", "updated in Q4"]],
  ["that carries none, which is no neglect", [UNDATED], NOTHING_DATES],
  ["beside one that carries none", [DATED, UNDATED], ["1 of 3", "updated in Q4"]],
])("What was updated is counted of a table %s", (_, grids, expected) => {
  const { figures } = reviewToday(reviewWorkbook(workbookOf(...grids), dateSerial(2026, 11, 27)));
  expect([figures[0]?.value, figures[0]?.what]).toEqual(expected);
});
