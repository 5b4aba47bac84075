import { planFor } from "../../../../src/core/plan-for";
import { dateSerial } from "../../../../src/core/model/period";
import { CHART_NAMES } from "../../../../src/core/model/chart";
import { AGREED, CHARTS } from "../../../../src/core/model/report";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planTakeBack } from "../../../../src/core/plan/recover/plan-take-back";
import { reportLooks } from "../../../../src/core/plan/report/report-looks";
import { reportWidths } from "../../../../src/core/plan/report/report-widths";
import { lines, tallRow } from "../../../../src/core/report/rows";
import { bar, signs } from "../../../../src/core/report/standing";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { REVIEW_BOOKS } from "../../../kit/review-books";

const dayOf = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dateSerial(year, month, day);
};

const planned = (workbook: Workbook, asOf: string) =>
  planFor(reviewWorkbook(workbook, dayOf(asOf)), { kind: "report" });

/** The report as text, line by line. */
function reported(workbook: Workbook): readonly string[] {
  const report = workbook.grids.find(({ sheet }) => sheet === "OKR Report");
  return (report?.rows ?? []).map((cells) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : [String(value as string | number)])).join(" | "),
  );
}

const withReport = (workbook: Workbook, asOf: string) => applySteps(workbook, planned(workbook, asOf));

test.each(Object.entries(REVIEW_BOOKS))(
  "%s: what is computed stands on the sheet as values, and twice is once",
  (_name, book) => {
    const after = withReport(book.workbook(), book.asOf);
    const text = reported(after);
    expect(text[0]).toBe("OKR Report | Values, written by OKR Pulse; the next report takes their place.");
    expect(text.join("\n")).toContain("Agreed in this meeting");
    const report = after.grids.find(({ sheet }) => sheet === "OKR Report");
    expect(report?.rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(planned(after, book.asOf).steps).toEqual([]);
  },
);

test("the report tells who needs to do what, and counts as the review does", () => {
  const { workbook, asOf } = REVIEW_BOOKS.numbers;
  const text = reported(withReport(workbook(), asOf)).join("\n");
  expect(text).toContain("As of 20 May 2026");
  expect(text).toMatch(/Needs attention, worst first/);
  expect(text).toContain("2 | Churn | Off track | 3.4%, at most 2% wanted | Ask Ada");
  expect(text).toMatch(/2 \| What is not\? \| .+; .+; \d+ more/);
  expect(text).toMatch(/Who keeps the numbers: \d+ of \d+ are on time/);
});

test("a later report takes the place of the one before, and what was agreed stays", () => {
  const { workbook, asOf } = REVIEW_BOOKS.numbers;
  const first = withReport(workbook(), asOf);
  const agreed = "Ask Ada for the calls";
  const grids = first.grids.map((grid) =>
    grid.sheet !== "OKR Report"
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((cells, row) =>
            row === grid.rows.findIndex(([first]) => first?.value === AGREED) + 2
              ? cells.map((cell, column) => (column === 1 ? { ...cell, value: agreed } : cell))
              : cells,
          ),
        },
  );
  const second = reported(withReport({ ...first, grids }, "2026-06-20"));
  expect(second.join("\n")).toContain("As of 20 Jun 2026");
  expect(second.join("\n")).not.toContain("As of 20 May 2026");
  expect(second.filter((line) => line === agreed)).toHaveLength(1);
  expect(second.filter((line) => line === CHARTS).length).toBeLessThanOrEqual(1);
});

test("the foot of the printed page says the day, of a later report the later one, and comes back", () => {
  const { workbook, asOf } = REVIEW_BOOKS.numbers;
  const feet = ({ steps }: WritePlan) =>
    steps.flatMap((step) =>
      step.kind === "sheet view" ? [step.printFoot] : step.kind === "print foot" ? [step.becomes] : [],
    );
  const first = planned(workbook(), asOf);
  expect(feet(first)).toEqual(["OKR Report of &F, as of 20 May 2026 · OKR Pulse"]);
  const later = planned(applySteps(workbook(), first), "2026-06-20");
  expect(feet(later)).toEqual(["OKR Report of &F, as of 20 Jun 2026 · OKR Pulse"]);
  expect(feet(planTakeBack(later))).toEqual(feet(first));
});

test("the report can be taken back, and is never read as a table of measures", () => {
  const { workbook, asOf } = REVIEW_BOOKS.plan;
  const before = workbook();
  const plan = planned(before, asOf);
  const after = applySteps(before, plan);
  const [one, two] = [before, after].map((book) => reviewWorkbook(book, dayOf(asOf)));
  expect(two?.tables.map(({ sheet }) => sheet)).toEqual(one?.tables.map(({ sheet }) => sheet));
  expect(visibleContent(applySteps(after, planTakeBack(plan)))).toEqual(visibleContent(before));
});

test("a name that looks like a formula stays text", () => {
  const book = workbookOf(gridOf({ sheet: "KPIs" })`
    KPI      | Owner | Target | Actual | Updated
    =1+1     | Ada   | <= 2   | 3      | 2026-05-10
    Calls    | Ada   | >= 2   | 3      | 2026-05-10
  `);
  const cells = planned(book, "2026-05-20").steps.flatMap((step) =>
    step.kind === "write cells" ? step.becomes.flat() : [],
  );
  expect(cells.filter((content) => typeof content === "string" && content.startsWith("="))).toEqual([]);
});

test("a number does not stand alone on a line of text, where Excel marks it", () => {
  expect(lines("key results of Tidewater, Q4 2026", 29)).toEqual(["key results of Tidewater,", "Q4 2026"]);
  expect(lines("Raise it to 20 %", 12)).toEqual(["Raise it", "to 20 %"]);
  expect(lines("2026", 3)).toEqual(["2026"]);
});

test("a name that goes on over several lines is as strong in each of them", () => {
  const name = "Improve book-keeping and accounting operations in order to provide timely results";
  const rows = tallRow({ style: "strong", cells: [undefined, name, 0.5] });
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map((row) => reportLooks(row)[1]?.bold)).toEqual(rows.map(() => true));
  const plain = tallRow({ style: "row", cells: [undefined, name, 0.5] });
  expect(plain.flatMap((row) => reportLooks(row)[1]?.bold ?? [])).toEqual([]);
});

test("signs, bars and lines say the same without colours", () => {
  expect(signs({ "off track": 2, "at risk": 0, "not known": 1, "on plan": 15 })).toBe("✕✕  ?  ✓ × 15");
  expect(bar(0.5, 0.75)).toBe("███████████░░░░░░│░░░░");
  expect(bar(undefined, 0.5)).toBe("");
  expect(lines("45 points behind and slipping since 31 Mar", 20)).toEqual([
    "45 points behind and",
    "slipping since 31",
    "Mar",
  ]);
});

const TARGET = "at least 2,150,000";
const MOVED = [undefined, "Revenue", "2,101,000", "2,163,000", TARGET, "On track", "better"];

test("no word or number is cut at its neighbour: columns are as wide as the longest, prose goes on", () => {
  const row = { style: "row" as const, cells: MOVED };
  expect(reportWidths([row])[4]).toBeGreaterThanOrEqual(18);
  expect(reportWidths([row])[2]).toBeGreaterThan("2,101,000".length);
  expect(reportWidths([{ ...row, isProse: true }])[4]).toBe(9.5);
  expect(
    reportWidths([{ ...row, cells: [1, "Revenue", "Never updated"], isProse: true }])[2],
  ).toBeGreaterThan(13);
});

test("a later report makes its columns wide enough too", () => {
  const { workbook, asOf } = REVIEW_BOOKS.numbers;
  const widths = planned(withReport(workbook(), asOf), "2026-06-20").steps.filter(
    ({ kind }) => kind === "column width",
  );
  expect(widths).toHaveLength(7);
});

test("what ends at the right stands apart from what begins beside it", () => {
  const formats = reportLooks({ style: "row", cells: [10, ...MOVED.slice(1)] }).map(
    (look) => look.numberFormat,
  );
  expect(formats).toEqual(["General_)", undefined, undefined, undefined, undefined, "@_)", undefined]);
});

const remove = (workbook: Workbook, asOf: string) =>
  planFor(reviewWorkbook(workbook, dayOf(asOf)), { kind: "remove", scope: "everything" });
const chartsOf = ({ grids }: Workbook) => grids.find(({ sheet }) => sheet === "OKR Report")?.charts ?? [];

/** The workbook with charts on the report that are not ours, whatever they are called. */
function withTheirs(workbook: Workbook, ...names: readonly string[]): Workbook {
  const grids = workbook.grids.map((grid) =>
    grid.sheet === "OKR Report" ? { ...grid, charts: [...(grid.charts ?? []), ...names] } : grid,
  );
  return { ...workbook, grids };
}

test("the charts draw the numbers that stand below them: each name beside its numbers, nothing as zero", () => {
  const { workbook, asOf } = REVIEW_BOOKS.plan;
  const after = withReport(workbook(), asOf);
  const grid = after.grids.find(({ sheet }) => sheet === "OKR Report");
  const steps = planned(workbook(), asOf).steps;
  const [chart] = steps.flatMap((step) => (step.kind === "draw charts" ? step.charts : []));
  const cells = (area = chart?.names) =>
    grid?.rows.slice(area?.top, (area?.bottom ?? 0) + 1).map((row) => row[area?.left ?? 0]?.value) ?? [];
  expect(cells().length).toBeGreaterThan(0);
  expect(cells().every((value) => typeof value === "string")).toBe(true);
  expect(cells(chart?.series[0]?.values).every((value) => typeof value === "number")).toBe(true);
  expect(chart?.place.bottom).toBeLessThan(chart?.names.top ?? 0);
});

test("weeks are drawn where a log tells of them, beside the objectives", () => {
  const { workbook, asOf } = REVIEW_BOOKS.links;
  const steps = planned(workbook(), asOf).steps;
  const charts = steps.flatMap((step) => (step.kind === "draw charts" ? step.charts : []));
  const rhythm = charts.find(({ name }) => name === CHART_NAMES.rhythm);
  expect((rhythm?.names.bottom ?? 0) - (rhythm?.names.top ?? 0) + 1).toBe(26);
});

test("a later report draws anew, and taking it back draws what was there", () => {
  const { workbook, asOf } = REVIEW_BOOKS.plan;
  const first = withReport(workbook(), asOf);
  const plan = planned(first, "2026-06-25");
  const kinds = plan.steps.map(({ kind }) => kind).filter((kind) => kind.endsWith("charts"));
  expect(kinds).toEqual(["erase charts", "draw charts"]);
  const second = applySteps(first, plan);
  expect(chartsOf(second)).toEqual(chartsOf(first));
  expect(chartsOf(applySteps(second, planTakeBack(plan)))).toEqual(chartsOf(first));
});

test("Remove takes our charts, and leaves the sheet to those of others", () => {
  const { workbook, asOf } = REVIEW_BOOKS.plan;
  const written = withReport(workbook(), asOf);
  expect(applySteps(written, remove(written, asOf)).grids).toHaveLength(workbook().grids.length);
  const theirs = withTheirs(written, "Mine");
  const plan = remove(theirs, asOf);
  expect(plan.refusals[0]?.reason).toBe('"OKR Report" also holds charts of yours; they and the sheet stay.');
  expect(chartsOf(applySteps(theirs, plan))).toEqual(["Mine"]);
});

test("two charts of our name: neither is touched, and the report says why it is not written", () => {
  const { workbook, asOf } = REVIEW_BOOKS.plan;
  const shared = withTheirs(withReport(workbook(), asOf), CHART_NAMES.objectives);
  const plan = planned(shared, "2026-06-25");
  expect(plan.steps).toEqual([]);
  expect(plan.refusals[0]?.reason).toContain("cannot be told from yours");
});
