import { saveBook } from "../../preview/file/save-book";
import { CHART_NAMES } from "../../src/core/model/chart";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFor } from "../../src/core/plan-for";
import { planRecover } from "../../src/core/plan/recover/plan-recover";
import { planTakeBack } from "../../src/core/plan/recover/plan-take-back";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { REVIEW_BOOKS } from "../kit/review-books";
import { partsOf } from "../kit/xlsx";

jest.setTimeout(60_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const { workbook, asOf } = REVIEW_BOOKS.plan;
const dayOf = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dateSerial(year, month, day);
};

beforeEach(() => excel.open(...workbook().grids));

async function read(day = asOf): Promise<Review> {
  return reviewWorkbook(await excel.host.readWorkbook({ includeHidden: true }), dayOf(day));
}

async function write(planOf: (review: Review) => WritePlan, day = asOf): Promise<WritePlan> {
  const plan = planOf(await read(day));
  expect(await excel.host.apply(plan)).toMatchObject({ kind: "written" });
  return plan;
}

const report = (review: Review) => planFor(review, { kind: "report" });
const remove = (review: Review) => planFor(review, { kind: "remove", scope: "everything" });

async function chartsOn(sheet = "OKR Report"): Promise<readonly string[]> {
  const { grids } = await excel.host.readWorkbook({ includeHidden: true });
  return grids.find((grid) => grid.sheet === sheet)?.charts ?? [];
}

const parts = async () => partsOf(await saveBook(excel.book()));
const chartParts = async () =>
  Object.entries(await parts()).filter(([path]) => path.startsWith("xl/charts/"));

test("the report has a native chart of what its cells say, and a later one takes its place", async () => {
  await write(report);
  expect(await chartsOn()).toEqual([CHART_NAMES.objectives]);
  const [[, xml] = ["", ""], ...others] = await chartParts();
  expect(others).toEqual([]);
  expect(xml).toMatch(/<c:barDir val="bar"\/>/);
  const [names, score] = [...xml.matchAll(/<c:f>'OKR Report'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)<\/c:f>/g)];
  expect([names?.[1], score?.[1]]).toEqual(["B", "C"]);
  const second = await write(report, "2026-06-25");
  expect(await chartsOn()).toEqual([CHART_NAMES.objectives]);
  expect(await excel.host.apply(planTakeBack(second))).toMatchObject({ kind: "written" });
  expect(await chartsOn()).toEqual([CHART_NAMES.objectives]);
});

test("Remove of a report alone leaves no part of a chart in the file", async () => {
  const before = Object.keys(await parts()).filter((path) => /drawing|chart/.test(path));
  await write(report);
  await excel.openFile(await saveBook(excel.book()), "with-report.xlsx");
  expect(await chartsOn()).toEqual([CHART_NAMES.objectives]);
  await write(remove);
  expect(Object.keys(await parts()).filter((path) => path.includes("chart"))).toEqual(before);
});

/** How many requests a plan takes; charts are drawn in the last. */
async function requestsOf(planOf: (review: Review) => WritePlan): Promise<number> {
  const plan = planOf(await read());
  let requests = 0;
  const stop = excel.preview.log.listen(({ kind, text }) => {
    const isAsked = text.includes("executeMethod") && !text.includes("_RemoveReference");
    if (kind === "request" && isAsked) requests += 1;
  });
  await excel.host.apply(plan);
  stop();
  return requests;
}

test("where Excel fails to draw, the report is written without, and no half of a chart stays", async () => {
  const at = await requestsOf(report);
  expect(at).toBeGreaterThan(1);
  await write(remove);
  const plan = report(await read());
  excel.preview.faults.switchOn({ kind: "request fails", at, code: "GeneralException", afterWrites: 4 });
  expect(await excel.host.apply(plan)).toMatchObject({ kind: "written" });
  excel.preview.faults.clear();
  expect(await chartsOn()).toEqual([]);
});

test("a report that somebody protects right before it is rewritten stays whole, and no note of it is left", async () => {
  await write(report);
  const plan = report(await read("2026-06-25"));
  const stop = excel.preview.faults.switchOn({ kind: "sheet protected", at: 2, sheet: "OKR Report" });
  expect(await excel.host.apply(plan)).toMatchObject({
    kind: "failed",
    isUntouched: true,
    nextStep: 'Unprotect "OKR Report", then try again.',
  });
  stop();
  const { unfinished } = await excel.host.readWorkbook({ includeHidden: true });
  expect(unfinished).toBeUndefined();
});

test("a pane that goes before the report's sheet is added leaves a note that can be finished", async () => {
  const plan = report(await read());
  const stop = excel.preview.faults.switchOn({ kind: "pane reloaded", at: 2, afterWrites: "all" });
  expect(await excel.host.apply(plan)).toMatchObject({ kind: "failed" });
  stop();
  const workbook = await excel.host.readWorkbook({ includeHidden: true });
  expect(await excel.host.apply(planRecover(workbook, "finish"))).toMatchObject({ kind: "written" });
  expect(await chartsOn()).toEqual([CHART_NAMES.objectives]);
});
