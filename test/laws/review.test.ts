import { cellToA1, type CellAddress } from "../../src/core/model/address";
import type { Finding, FindingAction } from "../../src/core/model/finding";
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

/** Neither blank nor half said: nothing stands for what is missing. */
const WHOLE_SENTENCE = /^(?!.*(?:undefined|NaN|null|\[object|""))[\p{L}\p{N}"].*(?:[^…][.?]|…)$/u;
/** Whether what the line offers can be done: whoever is sent to a cell is told which. */
const NEEDS_CELL: readonly FindingAction[] = ["go", "edit-cell", "write", "choose-column", "link"];
const saidBy = ({ findings }: Review) =>
  findings.map((finding) => ({
    ...finding,
    isReachable: !NEEDS_CELL.includes(finding.action) || finding.at !== undefined,
  }));
const spell = (at: CellAddress | undefined) => (at ? `${at.sheet}!${cellToA1(at)}` : "nowhere");

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

  test("no finding without a reason and a next step; what is to be done this week has its day", () => {
    for (const { rule, severity, sentence, next, due, isReachable } of saidBy(reviewOn(book))) {
      expect([rule, sentence]).toEqual([rule, expect.stringMatching(WHOLE_SENTENCE)]);
      expect([rule, next]).toEqual([rule, expect.stringMatching(WHOLE_SENTENCE)]);
      expect([rule, isReachable]).toEqual([rule, true]);
      if (severity === "act") expect([rule, due]).toEqual([rule, expect.any(Number)]);
    }
  });

  test("no finding about a row without the person who answers for it", () => {
    const review = reviewOn(book);
    const ownerAt = new Map(review.cases.rows.map(({ measure: { at, owner } }) => [spell(at), owner]));
    const ofRows = review.findings.filter(({ subject }) => subject === "kpi" || subject === "key-result");
    for (const { rule, at, owner } of ofRows) expect([rule, owner]).toEqual([rule, ownerAt.get(spell(at))]);
    for (const { subject, rule, owner } of review.findings)
      if (subject === "owner") expect([rule, owner]).toEqual([rule, expect.stringMatching(/\p{L}/u)]);
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
