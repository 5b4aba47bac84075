import { cellsBehind } from "../../src/core/cells-behind";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { computedBook } from "../kit/computed-book";
import { gridOf, workbookOf } from "../kit/grid";
import { planPlain } from "../kit/plain-excel";

jest.setTimeout(120_000);

const AS_OF = dateSerial(2026, 11, 20);
const NOTHING_BEHIND = { differing: [], unknown: [], elsewhere: [] };

/** What each KPI holds in its periods, oldest first. */
const ROWS = [
  { name: "Net retention", owner: "Una", target: "110%", values: ["111%", "107%", "104%"] },
  { name: "Gross churn", owner: "Per", target: "2%", values: ["1.8%", "2.2%", ""] },
  { name: "Calls answered", owner: "Ida", target: "90", values: ["70", "n/a", "n/a"] },
  { name: "Tickets solved", owner: "Jo", target: "90", values: ["", "", ""] },
] as const;

/** A sheet whose periods stand in the order of these headings; `values` says which value stands below each. */
function sheetOf(headings: readonly string[], order: readonly number[]): Workbook {
  const lines = ROWS.map(({ name, owner, target, values }) =>
    [name, owner, target, ...order.map((index) => values[index] ?? "")].join(" | "),
  );
  const text = ["KPI | Owner | Target", ...headings].join(" | ");
  return workbookOf(gridOf({ sheet: "KPIs" })([[text, ...lines].join("\n")] as never));
}

const read = (workbook: Workbook, asOf = AS_OF): Review => reviewWorkbook(workbook, asOf);

function saidOf({ scorecard, assessments }: Review): readonly unknown[] {
  return measuresOf(scorecard).map(({ name, key, inputs }) => {
    const { health, staleness } = assessments.get(key) ?? {};
    return [name, inputs.actual, health, staleness];
  });
}

const OLDEST_FIRST = [
  ["Q1", "Q2", "Q3"],
  ["Aug", "Sep", "Oct"],
  ["Aug 26", "Sep 26", "Oct 26"],
  ["Dec", "Jan", "Feb"],
  ["2026-08-01", "2026-09-01", "2026-10-01"],
  ["2024", "2025", "2026"],
  ["KW 44", "KW 45", "KW 46"],
  ["Ağustos 2026", "Eylül 2026", "Ekim 2026"],
  ["2026年8月", "2026年9月", "2026年10月"],
  ["Q1 Actual", "Q2 Actual", "Q3 Actual"],
  ["26-Oct", "2-Nov", "9-Nov"],
] as const;

test.each(OLDEST_FIRST)("a table says the same whichever end %s, %s, %s begin at", (...headings) => {
  const forth = read(sheetOf(headings, [0, 1, 2]));
  const back = read(sheetOf([...headings].reverse(), [2, 1, 0]));
  expect(saidOf(forth)).toHaveLength(4);
  expect(saidOf(back)).toEqual(saidOf(forth));
});

test.each([
  ["a fiscal year", ["Oct", "Nov", "Dec", "Jan"]],
  ["two quarters over the turn of a year", ["Q4", "Q1"]],
  ["the first and the last quarter", ["Q1", "Q4"]],
  ["years", ["2024", "2025"]],
  ["names that are no periods", ["Wave 3", "Wave 2"]],
])("%s runs forth", (_case, headings) => {
  const { tables } = read(sheetOf(headings, [0, 1, 2]));
  expect(tables.map(({ isNewestFirst }) => isNewestFirst)).toEqual([undefined]);
});

test("months down the rows are read at the newest one, wherever it stands", () => {
  const months = [
    "Jul 2026 | 110 | 100",
    "Aug 2026 | 105 | 100",
    "Sep 2026 | 95 | 100",
    "Oct 2026 | 80 | 100",
  ];
  const reviews = [months, [...months].reverse()].map((rows) =>
    read(workbookOf(gridOf({ sheet: "KPIs" })([["Month | Revenue | Target", ...rows].join("\n")] as never))),
  );
  const [forth, back] = reviews.map(saidOf);
  expect(forth).toEqual([["Revenue", 80, "Off track", "Fresh"]]);
  expect(back).toEqual(forth);
});

function flagged(workbook: Workbook): Workbook {
  const review = read(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

const NEWEST_FIRST = [
  ["headings that the cell reads", ["Oct 2026", "Sep 2026", "Aug 2026"], "Nov 2026"],
  ["headings of another language", ["Ekim 2026", "Eylül 2026", "Ağustos 2026"], "Kasım 2026"],
  ["quarters without a year", ["Q3", "Q2", "Q1"], "Q4"],
] as const;

test.each(NEWEST_FIRST)(
  "the cells say what the pane says, and after a newer period was put in front: %s",
  async (_case, headings, newer) => {
    const book = await computedBook(flagged(sheetOf(headings, [2, 1, 0])));
    expect(cellsBehind(read(book.read()))).toEqual(NOTHING_BEHIND);
    book.insertColumn("KPIs", 3);
    book.type({ sheet: "KPIs", row: 0, column: 3 }, newer);
    for (const [index, value] of [0.9, 0.05, 20].entries())
      book.type({ sheet: "KPIs", row: index + 1, column: 3 }, value);
    await book.calculate();
    const later = read(book.read());
    expect(saidOf(later).map((said) => (said as readonly unknown[])[1])).toEqual([0.9, 0.05, 20, undefined]);
    // Days that were written into the formula do not grow by one; then it says that nobody knows when.
    expect(cellsBehind(later).differing.filter(({ says }) => says !== "Never updated")).toEqual([]);
    book.close();
  },
);

test.each(["modern", "classic"] as const)("%s plain formulas pick the newest as well", async (dialect) => {
  for (const [, headings] of NEWEST_FIRST) {
    const live = flagged(sheetOf(headings, [2, 1, 0]));
    const book = await computedBook(live);
    const shown = (workbook: Workbook) =>
      workbook.grids.flatMap(({ rows }) => rows.map((row) => row.slice(6).map(({ value }) => value ?? "")));
    const review = read(book.read());
    const plain = await computedBook(applySteps(live, planPlain(review, dialect)));
    await plain.calculate();
    expect(shown(plain.read())).toEqual(shown(book.read()));
    book.close();
    plain.close();
  }
});

test("periods with other columns between them are asked from the newest on", () => {
  const workbook = workbookOf(gridOf({ sheet: "KPIs" })`
    KPI   | Owner | Q2 Target | Q2 Actual | Q1 Target | Q1 Actual
    Leads | Una   | 120       |           | 100       | 80
    Sales | Per   | 120       | 70        | 100       | 90
  `);
  expect(saidOf(read(workbook)).map((said) => (said as readonly unknown[])[1])).toEqual([80, 70]);
  const formulas = flagged(workbook).grids.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? [])),
  );
  expect(formulas[0]).toContain('IF(ISNUMBER(OKR.NUMBER(IF($D2="","",$D2))),IF($D2="","",$D2),IF($F2=""');
});
