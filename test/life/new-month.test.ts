import { cellAt, gridOf as gridNamed } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { measuresOf } from "../../src/core/model/scorecard";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { realFunctions } from "../../src/inspect/real-functions";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";

jest.setTimeout(60_000);

const DAY = dateSerial(2026, 11, 30);
const KPIS = gridOf({ sheet: "KPIs" })`
  KPI            | Target | Aug 2026 | Sep 2026 | Oct 2026 | Last updated
  Lead velocity  | 400    | 420      | 441      | 460      | 2026-11-20
  CSAT           | 4.5    | 4.5      | 4.6      | 4.6      | 2026-11-20
  Pilot clients  | 40     | 30       | 35       | 28       | 2026-11-20
`;

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel(await realFunctions());
  await excel.open(KPIS);
});
afterAll(() => excel.close());

async function read(): Promise<Review> {
  await excel.preview.settled();
  return reviewWorkbook(await excel.host.readWorkbook({ includeHidden: false }), DAY);
}

/** What the Health cell of each row shows, and what the pane says. */
function words({ workbook, scorecard, assessments }: Review) {
  const grid = gridNamed(workbook.grids, "KPIs") ?? KPIS;
  const column = grid.rows[0]?.findIndex(({ value }) => value === "Health") ?? -1;
  return measuresOf(scorecard).map(({ name, at, key }) => ({
    name,
    shown: cellAt(grid, at.row, column).value,
    judged: assessments.get(key)?.health,
  }));
}

test("a month that is put in before the next column is read by the formulas as soon as it is filled", async () => {
  const review = await read();
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health"] as const, place: "beside" as const };
  await excel.host.apply(planFor(review, { kind: "flags", choice }));
  expect(words(await read()).map(({ shown }) => shown)).toEqual(["On track", "On track", "Off track"]);
  await excel.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KPIs");
    sheet.getRange("F:F").insert("Right");
    sheet.getRange("F1:F4").values = [["Nov 2026"], [200], [4.7], [55]];
    await context.sync();
  });
  const after = await read();
  expect(words(after).map(({ name, shown }) => [name, shown])).toEqual([
    ["Lead velocity", "Off track"],
    ["CSAT", "On track"],
    ["Pilot clients", "On track"],
  ]);
  expect(words(after).filter(({ shown, judged }) => shown !== judged)).toEqual([]);
  expect(after.cases.behind.differing).toEqual([]);
});
