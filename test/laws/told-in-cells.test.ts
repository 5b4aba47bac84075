import { cellsBehind } from "../../src/core/cells-behind";
import { dateSerial } from "../../src/core/model/period";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { computedBook } from "../kit/computed-book";
import { gridOf, workbookOf } from "../kit/grid";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 11, 10);

/** Texts that no function reads, as their tables tell what they mean. */
const EXPECTED: Readonly<Record<string, string>> = {
  Complaints: "On track",
  "Late parcels": "At risk",
  "New customers": "On track",
  "Staff turnover": "On track",
  "On-time delivery": "At risk",
  Uptime: "Stale",
  "Leverage ratio": "On track",
  "Fault reports": "Check inputs",
  Revenue: "Stale",
  Refunds: "On track",
};

const SHEETS = [
  gridOf({ sheet: "Depot" })`
    KPI           | Owner | Target   | Actual
    Complaints    | Una   | < 12.500 | 11200
    Late parcels  | Una   | <12.500  | 13200
    New customers | Una   | > 1.500  | 1600
  `,
  gridOf({ sheet: "Board" })`
    KPI              | Owner | Target           | Actual           | Frequency  | Last updated
    Staff turnover   | Ben   | 12% (annualised) | 11% (annualised) | månadsvis  | 2026-10-31
    On-time delivery | Ben   | Goal: 95 %       | 94%              | kwartalnie | 2026-10-01
    Uptime           | Ben   | 99% (min)        | 99.5%            | 毎週       | 2026-10-01
  `,
  gridOf({ sheet: "Ratios" })`
    KPI              | Owner | Target           | Actual           | Frequency  | Last updated
    Leverage ratio   | Ben   | 0.20 to 0.25     | 0.23             | vid behov  | 2026-10-01
    Fault reports    | Ben   | 9.5 (thousand)   | 8                | monthly    | 2026-10-31
    Revenue          | Ben   | 400              | 410              | HAFTALIK   | 2026-10-01
    Refunds          | Ben   | 40               | 31               |            | 2026-10-31
  `,
];

function ask(workbook: Workbook, request: PlanRequest): Workbook {
  const plan = planFor(reviewWorkbook(workbook, TODAY), request);
  expect(plan.refusals).toEqual([]);
  return applySteps(workbook, plan);
}

test.each(["beside", "new sheet"] as const)(
  "what a text means beside the others is told alike by cell, pane and plain formula (%s)",
  async (place) => {
    const read = reviewWorkbook(workbookOf(...SHEETS), TODAY);
    const tables = read.tables.map(({ fingerprint }) => fingerprint);
    const flagged = ask(workbookOf(...SHEETS), {
      kind: "flags",
      choice: { tables, flags: ["health"], place },
    });
    for (const written of [flagged, ask(flagged, { kind: "plain", dialect: "modern" })]) {
      const book = await computedBook(written);
      const review = reviewWorkbook(book.read(), TODAY);
      book.close();
      expect(cellsBehind(review)).toEqual({ differing: [], unknown: [], elsewhere: [] });
      const words = measuresOf(review.scorecard).map(({ name, key }) => [
        name,
        review.assessments.get(key)?.health,
      ]);
      expect(Object.fromEntries(words)).toEqual(EXPECTED);
    }
  },
);
