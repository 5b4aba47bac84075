import { gridOf } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { keyOf } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const FIRST_DAY = dateSerial(2026, 10, 6);
const CSAT = { sheet: "Revenue", row: 2, column: 5 };

interface Week {
  readonly day: number;
  /** The week's number of "CSAT", of which 4.5 is wanted. */
  readonly typed?: number;
  readonly does?: readonly (PlanRequest | "review")[];
  readonly says: string;
}

const LOG: PlanRequest = { kind: "log" };
const FOLLOW: PlanRequest = { kind: "follow" };

/** It leaves its band, is looked at, stays, gets worse, and is looked at again; then the month of that review is over. */
const WEEKS: readonly Week[] = [
  { day: 0, says: "Aligned" },
  { day: 7, typed: 4.2, does: [LOG, FOLLOW], says: "Review due" },
  { day: 14, does: ["review", FOLLOW], says: "Reviewed" },
  { day: 21, says: "Reviewed" },
  { day: 28, typed: 3.1, says: "Reviewed" },
  { day: 29, does: [LOG, FOLLOW], says: "Review due" },
  { day: 35, says: "Review due" },
  { day: 42, does: [FOLLOW], says: "Review overdue" },
  { day: 43, does: ["review", FOLLOW], says: "Reviewed" },
  { day: 60, says: "Reviewed" },
  { day: 77, does: [FOLLOW], says: "Review due" },
];

function first(): Workbook {
  const requests: readonly ((book: Workbook) => PlanRequest)[] = [
    (book) => {
      const review = reviewWorkbook(book, FIRST_DAY);
      const [keyResult, kpi] = [keyOf(review, "Raise CSAT from 4.1 to 4.6"), keyOf(review, "CSAT")];
      return { kind: "link", links: [{ keyResult, kpi, relation: "measures" }] };
    },
    () => LOG,
  ];
  return requests.reduce((book, request) => done(book, request(book), FIRST_DAY), firstWeek());
}

function done(book: Workbook, request: PlanRequest, day: number): Workbook {
  return recalculated(applySteps(book, planFor(reviewWorkbook(book, day), request)), day);
}

function requestOf(request: PlanRequest | "review", book: Workbook, day: number): PlanRequest {
  if (request !== "review") return request;
  const [pair] = reviewWorkbook(book, day).links;
  if (!pair) throw new Error("A link was expected.");
  return { kind: "reviewed", link: pair.link, decision: "We call ten customers." };
}

function lived(): readonly { readonly said: string; readonly inCell: unknown; readonly book: Workbook }[] {
  let book = first();
  return WEEKS.map(({ day: after, typed, does = [] }) => {
    const day = FIRST_DAY + after;
    if (typed !== undefined) book = living.typed(book, CSAT, typed);
    book = recalculated(book, day);
    for (const request of does) book = done(book, requestOf(request, book, day), day);
    const [headings = [], row = []] = gridOf(book.grids, "OKR Links")?.rows ?? [];
    const inCell = row[headings.findIndex(({ value }) => value === "Verdict")]?.value;
    return { said: reviewWorkbook(book, day).links[0]?.verdict ?? "", inCell, book };
  });
}

const weeks = lived();

test("a review settles what it saw: a number that gets worse opens it again, and so does the end of the rhythm", () => {
  expect(weeks.map(({ said }) => said)).toEqual(WEEKS.map(({ says }) => says));
});

test("the register's cell says the same once everything was written that day", () => {
  const written = WEEKS.flatMap(({ does }, week) => (does ? [week] : []));
  expect(written.map((week) => weeks[week]?.inCell)).toEqual(written.map((week) => WEEKS[week]?.says));
});

test("lines of the log and reviews carry the day on which they were written, whatever day the settings state", () => {
  const { log } = reviewWorkbook(weeks.at(-1)?.book ?? first(), FIRST_DAY + 77);
  const own = log.filter(({ measure, kind }) => measure === "CSAT" || kind === "review");
  expect(own.map(({ when, kind, now }) => [when - FIRST_DAY, kind, now])).toEqual([
    [0, "value", 4.6],
    [7, "value", 4.2],
    [14, "review", undefined],
    [29, "value", 3.1],
    [43, "review", undefined],
  ]);
});
