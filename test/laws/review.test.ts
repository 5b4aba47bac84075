import { cellToA1 } from "../../src/core/model/address";
import type { Finding } from "../../src/core/model/finding";
import { GOOD_HEALTH } from "../../src/core/model/health";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewSummary } from "../../src/core/review-summary";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf } from "../kit/grid";
import { REVIEW_BOOKS } from "../kit/review-books";

type Book = keyof typeof REVIEW_BOOKS;
const BOOKS = Object.keys(REVIEW_BOOKS) as Book[];

function reviewOn(
  book: Book,
  change: (workbook: Workbook) => Workbook = (same) => same,
  daysLater = 0,
): Review {
  const [year = 0, month = 0, day = 0] = REVIEW_BOOKS[book].asOf.split("-").map(Number);
  return reviewWorkbook(change(REVIEW_BOOKS[book].workbook()), dateSerial(year, month, day) + daysLater);
}

/** What a finding says without where it stands. */
const words = ({ rule, severity, subject, owner, sentence, since, count }: Finding) =>
  JSON.stringify([rule, severity, subject, owner, sentence, since, count]);
const told = ({ findings }: Review) => findings.map(words);
const sorted = (texts: readonly string[]) => [...texts].sort();

const changed = (isOurs: boolean, change: (grid: Grid) => Grid) => (workbook: Workbook) => ({
  ...workbook,
  grids: workbook.grids.map((grid) => (grid.sheet.startsWith("OKR ") === isOurs ? change(grid) : grid)),
});

describe.each(BOOKS)("Laws of the review, in the workbook %s", (book) => {
  test("the same workbook and day give the same findings in the same order", () => {
    expect(reviewOn(book).findings).toEqual(reviewOn(book).findings);
  });

  test("moving the tables changes addresses only", () => {
    const moved = reviewOn(
      book,
      changed(false, (grid) => ({ ...grid, top: grid.top + 7, left: grid.left + 3 })),
    );
    expect(told(moved)).toEqual(told(reviewOn(book)));
    const cells = (review: Review) => review.findings.map(({ at }) => at && cellToA1(at));
    expect(cells(moved)).not.toEqual(cells(reviewOn(book)));
  });

  test("sheets that are none of ours change nothing", () => {
    const foreign = gridOf({ sheet: "Aardvark leads" })`
      Account   | Stage | Amount | Close date | Sales rep
      Old Mill  | Offer | 4200   | 2026-03-20 | Hamza Ode
      Town Hall | Won   | 2600   | 2026-02-27 | Elin Roux
    `;
    const beside = reviewOn(book, (workbook) => ({ ...workbook, grids: [foreign, ...workbook.grids] }));
    expect(told(beside)).toEqual(told(reviewOn(book)));
  });

  test("sorting the rows the other way round changes addresses, and which of equals is named first", () => {
    const turned = reviewOn(
      book,
      changed(false, (grid) => {
        const [heading = [], ...rows] = grid.rows;
        return { ...grid, rows: [heading, ...rows.reverse()] };
      }),
    );
    const byRow = (review: Review) =>
      sorted(
        review.findings
          .filter(
            ({ subject, rule }) =>
              subject !== "table" && rule !== "duplicate-metric" && rule !== "plan-too-long",
          )
          .map(words),
      );
    expect(byRow(turned)).toEqual(byRow(reviewOn(book)));
  });

  test("a later day never makes anything fresher", () => {
    const [today, later] = [reviewOn(book), reviewOn(book, undefined, 400)];
    const old = new Set(
      later.cases.rows
        .filter(({ evidence }) => evidence.lastUpdate !== undefined)
        .map(({ measure }) => measure.key),
    );
    for (const { measure, evidence } of today.cases.rows) {
      if (!old.has(measure.key) || evidence.lastUpdate === undefined) continue;
      const then = later.evidence.get(measure.key)?.lastUpdate ?? 0;
      const isPresent = later.evidence.get(measure.key)?.updates.at(-1)?.from === "present";
      const isDated = measure.inputs.updated !== undefined && Number(measure.inputs.updated) > today.asOf;
      if (!isPresent && !isDated)
        expect(later.asOf - then).toBeGreaterThanOrEqual(today.asOf - evidence.lastUpdate);
    }
    const stale = (review: Review) =>
      review.findings.filter(({ rule }) => rule === "stale").map(({ at }) => at && cellToA1(at));
    const over = new Set(
      later.findings.filter(({ rule }) => rule === "missed").map(({ at }) => at && cellToA1(at)),
    );
    for (const cell of stale(today)) if (!over.has(cell)) expect(stale(later)).toContain(cell);
  });

  test("what is unknown is never counted as well: the all-clear needs every number judged", () => {
    const { cases, findings } = reviewOn(book);
    const { allClear, lines } = reviewSummary(reviewOn(book));
    const areGood = cases.rows.every(({ assessment }) => GOOD_HEALTH.includes(assessment.health));
    const isCalm = findings.every(({ severity }) => severity === "note");
    expect(allClear && !(areGood && isCalm)).toBe(false);
    expect(lines.reduce((count, line) => count + line.findings.length, 0)).toBe(findings.length);
  });
});

test("the all-clear is said of a workbook in which every number is judged and fine, and no more once one is not", () => {
  const calm = (actual: string) =>
    gridOf({ sheet: "KPIs" })`
      KPI     | Owner        | Target | Actual     | Updated
      Waiting | Ada Lovelace | <= 6   | 5          | 2026-05-18
      Queue   | Bob Ray      | <= 6   | ${actual}  | 2026-05-18
    `;
  const answer = (actual: string) => {
    const book = { ...REVIEW_BOOKS.bare.workbook(), grids: [calm(actual)] };
    return reviewSummary(reviewWorkbook(book, dateSerial(2026, 5, 20)));
  };
  expect(answer("5")).toMatchObject({
    allClear: true,
    answer: "All 2 numbers were judged as of 20 May 2026 and none needs you.",
  });
  expect(answer("9").allClear).toBe(false);
  expect(answer("").allClear).toBe(false);
});
