import type { Review } from "../../src/core/model/review";
import { dateSerial } from "../../src/core/model/period";
import { reviewReport } from "../../src/core/review-report";
import { reviewSummary } from "../../src/core/review-summary";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { groupsOf } from "../../src/core/review/today/groups";
import { todayOf } from "../../src/core/review/today/today-of";
import type { TodayLine } from "../../src/core/model/today";
import { gridOfRows } from "../kit/grid";
import { REVIEW_BOOKS } from "../kit/review-books";

type Book = keyof typeof REVIEW_BOOKS;

const TERMS = { OKR_TermObjective: "Ziel", OKR_TermKeyResult: "Ergebnis", OKR_TermKpi: "Kennzahl" };

/** The review of a company that calls things otherwise, by its settings. */
function inOwnTerms(book: Book): Review {
  const { asOf, workbook } = REVIEW_BOOKS[book];
  const [year = 0, month = 0, day = 0] = asOf.split("-").map(Number);
  const own = workbook();
  const sheet = "OKR Settings";
  const rows = Object.values(TERMS).map((value) => [`What we call it`, value, "Our own word."]);
  const names = Object.keys(TERMS).map((name, row) => ({
    name,
    refersTo: `='${sheet}'!$B$${row + 2}`,
    at: { sheet, row: row + 1, column: 1 },
  }));
  const settings = gridOfRows([["Setting", "Value", "What it does"], ...rows], { sheet });
  return reviewWorkbook({ ...own, grids: [...own.grids, settings], names }, dateSerial(year, month, day));
}

function wordsOfLine({ name, clause, action, reasons, parts }: TodayLine): readonly string[] {
  const own = [
    name,
    clause,
    action?.label ?? "",
    ...reasons.flatMap(({ sentence, next }) => [sentence, next]),
  ];
  return [...own, ...parts.flatMap(wordsOfLine)];
}

/** Everything that is said of a workbook, sentence by sentence. */
function saidOf(review: Review): readonly string[] {
  const { answer, lines, moved } = reviewSummary(review);
  const today = todayOf({ cases: review.cases, findings: review.findings, moved });
  const groups = (["need", "owner", "objective"] as const).flatMap((by) =>
    groupsOf(today.lines, by, review.cases),
  );
  return [
    answer,
    ...lines.map(({ sentence }) => sentence),
    ...review.findings.flatMap(({ sentence, next }) => [sentence, next]),
    today.sentence,
    today.short,
    ...today.lines.flatMap(wordsOfLine),
    ...groups.flatMap(({ title, sub = "" }) => [title, sub]),
    ...[...today.figures, ...today.programme].map(({ what }) => what),
    ...reviewReport(review, []).flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell === "string" ? [cell] : [])),
    ),
  ];
}

const OUR_TERMS = /\bKPIs?\b|\bkey results?\b|\bobjectives?\b/i;
/** Sheets and headings of the workbooks themselves are called so, in quotes or as a table's name. */
const withoutNames = (sentence: string): string =>
  sentence.replace(/"[^"]*"?/g, "").replace(/ (?:of|on) KPIs\b/g, "");

test.each(Object.keys(REVIEW_BOOKS) as Book[])(
  "in a company's own terms none of ours is said: %s",
  (book) => {
    const said = saidOf(inOwnTerms(book)).map(withoutNames);
    expect(said.filter((sentence) => OUR_TERMS.test(sentence))).toEqual([]);
    expect(said.some((sentence) => /Kennzahl|Ergebnis|Ziel/i.test(sentence))).toBe(true);
  },
);
