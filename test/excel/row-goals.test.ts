import { realFunctions } from "../../src/inspect/real-functions";
import { applyAndRemove } from "../kit/apply-and-remove";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";

jest.setTimeout(240_000);

const PROGRESS = gridOf({ sheet: "OKRs" })`
  Objective    | Key result              | Owner | Start      | Due        | Progress | Confidence | Status
  Keep clients | Raise NPS from 40 to 55 | Una   | 2026-04-01 | 2030-06-30 | 0.8      | 0.3        | On track
               | Cut churn to 2%         | Per   | 2026-04-01 | 2026-06-30 | 0.2      | 0.9        | Off track
               | Answer within 4 hours   | Ida   | 2026-04-01 | 2026-06-30 | 1        | 0.5        | Done
               | Publish four cases      | Sam   | 2026-04-01 | 2026-06-30 |          | 0.5        |
`;
const BANDS = gridOf({ sheet: "Service" })`
  KPI              | Owner | Target | Actual | Green | Amber   | Red
  Delivery on time | Ines  | 0.8    | 0.92   | >=95% | 90%-95% | <90%
  Order errors     | Ines  | 10     | 3      | <=2   | 2-4     | >4
  Answer time      | Ines  | 30     | 40     | <=24  | 24-36   | >36
  Orders           | Ines  | 100    | 120    |       |         |
  Returns          | Ines  | 5      | 4      | >=95  | 80-90   | <80
`;
const RULES = gridOf({ sheet: "Plant" })`
  KPI              | Owner | Actual | RAG rule
  Delivery on time | Ines  | 0.92   | G >= 95 %, A 90-95 %, R < 90 %
  Order errors     | Ines  | 2      | G <= 2, A 2-4, R > 4
  Answer time      | Ines  | 40     | G <= 24, A 24-36, R > 36
`;
const COMPARED = gridOf({ sheet: "Board" })`
  KPI     | Owner | PY  | Actual | Forecast | Plan
  Revenue | Ines  | 120 | 105    | 110      | 100
  Margin  | Ines  | 50  | 41     | 44       | 45
  Costs   | Ines  | -90 | -130   | -120     | -100
`;

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
});
afterAll(() => excel.close());

test("progress, bands, comparatives and negatives: each cell shows the word that the pane says", async () => {
  await excel.open(PROGRESS, BANDS, RULES, COMPARED);
  const { breaches, tables } = await applyAndRemove(excel, "flags");
  expect([tables, breaches]).toEqual([4, []]);
});
