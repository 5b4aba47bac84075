import { cellAt, gridOf as gridNamed } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { realFunctions } from "../../src/inspect/real-functions";
import { workbookOf } from "../../preview/objects/univer";
import { gridOf } from "../kit/grid";
import { keyOf } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { pictureDifferences } from "../kit/picture-differences";
import { pictureOf, type WorkbookPicture } from "../kit/workbook-picture";

jest.setTimeout(60_000);

const KPIS = gridOf({ sheet: "KPIs" })`
  KPI            | Owner | Target | Actual | Last updated
  Lead velocity  | Alan  | 400    | 420    | 2026-10-05
  CSAT           | Ada   | 4.5    | 4.6    | 2026-10-05
  Reopened cases | Ada   | 40     | 30     | 2026-10-05
`;
const OKRS = gridOf({ sheet: "OKR Q4" })`
  Objective | Key result                 | Owner | Baseline | Target | Actual | Start      | Due        | Last updated
  Be loved  | Raise CSAT from 4.1 to 4.6 | Ada   | 4.1      | 4.6    | 4.2    | 2026-10-01 | 2026-12-31 | 2026-10-05
  Be bold   | Win 20 customers           | Alan  | 0        | 20     | 4      | 2026-10-01 | 2026-12-31 | 2026-10-05
`;
const OWNER_COLUMNS: Readonly<Record<string, number>> = { KPIs: 1, "OKR Q4": 2 };
const [CSAT, FIRST, LATER] = [
  "Raise CSAT from 4.1 to 4.6",
  dateSerial(2026, 10, 6),
  dateSerial(2026, 11, 17),
];

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel(await realFunctions());
});
afterAll(() => excel.close());

async function read(day: number): Promise<Review> {
  await excel.preview.settled();
  return reviewWorkbook(await excel.host.readWorkbook({ includeHidden: false }), day);
}

async function write(day: number, request: (review: Review) => PlanRequest): Promise<void> {
  const review = await read(day);
  const plan = planFor(review, request(review));
  expect(plan.refusals).toEqual([]);
  const { kind } = await excel.host.apply(plan);
  expect(kind).toBe("written");
}

const sheetOf = (name: string) => workbookOf(excel.book().api).getSheetByName(name);

/** Only Alan's rows are shown: the row of the linked KPI is out of sight. */
function filterByOwner(sheet: string): void {
  const column = OWNER_COLUMNS[sheet] ?? 0;
  const made = sheetOf(sheet)?.getDataRange().createFilter();
  made?.setColumnFilterCriteria(column, { colId: column, filters: { filters: ["Alan"] } });
}

function type(sheet: string, row: number, column: number, value: number): void {
  sheetOf(sheet)?.getRange(row, column).setValue(value);
}

/** What the users do in these weeks, with us or without. */
function theyWork(): void {
  type("KPIs", 2, 3, 3.9);
  type("OKR Q4", 1, 5, 4.15);
}

/** The workbook that lived the same weeks without us. */
async function twin(): Promise<WorkbookPicture> {
  await excel.open(KPIS, OKRS);
  theyWork();
  await excel.preview.settled();
  return pictureOf(excel.book());
}

/** Six weeks: linked and flagged, then filtered, numbers typed and logged, the link reviewed. */
async function weeks(): Promise<Review> {
  await excel.open(KPIS, OKRS);
  await write(FIRST, (review) => ({
    kind: "link",
    links: [{ keyResult: keyOf(review, CSAT), kpi: keyOf(review, "CSAT"), relation: "measures" }],
  }));
  await write(FIRST, ({ tables }) => {
    const all = tables.map(({ fingerprint }) => fingerprint);
    return { kind: "flags", choice: { tables: all, flags: ["health"], place: "beside" } };
  });
  await write(FIRST, () => ({ kind: "log" }));
  theyWork();
  for (const sheet of ["KPIs", "OKR Q4"]) filterByOwner(sheet);
  await write(LATER, () => ({ kind: "log" }));
  const [pair] = (await read(LATER)).links;
  if (!pair) throw new Error("A link was expected.");
  await write(LATER, () => ({ kind: "reviewed", link: pair.link, decision: "We call ten customers." }));
  // Only the day has to be written; the filtered sheets need nothing, so nothing is said of them.
  await write(LATER, () => ({ kind: "follow" }));
  return read(LATER);
}

test("rows that a filter hides keep their link, flag and history; Remove waits for the filter, then takes all away", async () => {
  const review = await weeks();
  const hidden = review.workbook.grids.map(({ sheet, hiddenRows }) => [sheet, hiddenRows]);
  expect(hidden.slice(0, 2)).toEqual([
    ["KPIs", [2, 3]],
    ["OKR Q4", [1]],
  ]);
  const { links, log } = review;
  expect(links.map(({ verdict, kpi }) => [verdict, kpi?.name])).toEqual([["Reviewed", "CSAT"]]);
  expect(log.map(({ measure, now, kind }) => [measure, now, kind]).slice(-3)).toEqual([
    ["CSAT", 3.9, "value"],
    [CSAT, 4.15, "value"],
    [CSAT, undefined, "review"],
  ]);
  expect(review.cases.behind.differing).toEqual([]);
  const kpis = gridNamed(review.workbook.grids, "KPIs") ?? KPIS;
  const health = kpis.rows[0]?.findIndex(({ value }) => value === "Health") ?? -1;
  expect(cellAt(kpis, 2, health).value).toBe("Off track");
  const refused = planFor(review, { kind: "remove", scope: "everything" });
  expect([refused.steps, refused.refusals[0]?.reason]).toEqual([
    [],
    expect.stringContaining('"KPIs" is filtered'),
  ]);
  for (const sheet of ["KPIs", "OKR Q4"]) sheetOf(sheet)?.getFilter()?.remove();
  await write(LATER, () => ({ kind: "remove", scope: "everything" }));
  const left = pictureOf(excel.book());
  expect(pictureDifferences(await twin(), left)).toEqual([]);
});
