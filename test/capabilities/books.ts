import type { Workbook } from "../../src/core/model/workbook";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf, workbookOf } from "../kit/grid";
import { links, REVIEW_BOOKS, type ReviewBook } from "../kit/review-books";
import { FIXTURES } from "./fixtures";
import { withFormulas } from "./with-formulas";

const DAY = "2026-05-20";
const onDay = (workbook: () => Workbook, asOf = DAY): ReviewBook => ({ asOf, workbook });

/** A KPI table of its own, one line a row: `Churn | Ada Lovelace | <= 2% | 3% | 2026-05-10`. */
function kpis(...rows: readonly string[]): ReviewBook {
  const text = ["KPI | Owner | Target | Actual | Updated", ...rows].join("\n");
  return onDay(() => workbookOf(gridOf({ sheet: "KPIs" })(Object.assign([text], { raw: [text] }))));
}

/** Objectives with 0, 1, 2, 4, 5 and 6 key results. */
function counted(): Workbook {
  const rows = [1, 2, 4, 5, 6].flatMap((count, place) =>
    Array.from(
      { length: count },
      (_, one) => `Goal ${"ABCDE"[place] ?? ""} | Raise part ${place}${one} from 10 to 20 | 10 | 20 | 16`,
    ),
  );
  const text = ["Objective | Key result | Baseline | Target | Actual", ...rows, "Goal F | | | |"].join("\n");
  return workbookOf(gridOf({ sheet: "OKRs" })(Object.assign([text], { raw: [text] })));
}

/** Rows sorted the other way round, after they were linked. */
function sortedLinks(): Workbook {
  const book = links.workbook();
  return {
    ...book,
    grids: book.grids.map((grid) => {
      const [heading = [], ...rows] = grid.rows;
      return grid.sheet.startsWith("OKR ") ? grid : { ...grid, rows: [heading, ...rows.reverse()] };
    }),
  };
}

/** Every way in which numbers come from elsewhere: another sheet, another file, a query's table, a pivot table. */
function extracts(): Workbook {
  const book = workbookOf(
    gridOf({ sheet: "KPIs" })`
      KPI      | Owner        | Target | Actual | Updated
      Orders   | Ada Lovelace | >= 10  | 12     | 2026-05-18
      Returns  | Ada Lovelace | <= 10  | 9      | 2026-05-18
      Visits   | Bob Ray      | >= 10  | 12     | 2026-05-18
      Stock    | Bob Ray      | <= 10  | 9      | 2026-05-18
      Pasted   | Cy Young     | >= 10  | 12     | 2026-05-18
    `,
  );
  return withFormulas(book, "KPIs", {
    D2: "=Extract!B2",
    D3: "=[1]Ledger!$B$7",
    D4: "=SUM(Sales[Visits])",
    D5: '=GETPIVOTDATA("Stock",Pivot!$A$3)',
  });
}

/** The first month of the fiscal year in the settings, as we write them. */
function fiscalYear(): Workbook {
  const book = REVIEW_BOOKS.asleep.workbook();
  const settings = gridOf({ sheet: "OKR Settings" })`
    Setting                     | Value | What it does
    First month of fiscal year  | 2     | Quarters are counted from it.
  `;
  return {
    ...book,
    grids: [...book.grids, settings],
    names: [
      {
        name: "OKR_YearStart",
        refersTo: "='OKR Settings'!$B$2",
        at: { sheet: "OKR Settings", row: 1, column: 1 },
      },
    ],
  };
}

/** What the capabilities are played on, by name. */
export const BOOKS = {
  ...REVIEW_BOOKS,
  ...FIXTURES,
  dashboard: onDay(greenDashboard),
  counted: onDay(counted),
  sortedLinks: onDay(sortedLinks),
  extracts: onDay(extracts),
  fiscalYear: onDay(fiscalYear, "2026-11-21"),
  shared: kpis(
    "Churn | Ada Lovelace; Bob Ray | <= 2% | 9% | 2026-05-18",
    "Rate | Bob Ray | >= 4 | 5 | 2026-05-18",
  ),
  drifting: kpis("Churn | Ada Lovelace | <= 2% | 9% | 2026-01-18", "Rate | Bob Ray | >= 4 | 5 | 2026-05-18"),
  late: kpis("Churn | Ada Lovelace | <= 2% | 1% | 2026-04-18", "Rate | Bob Ray | >= 4 | 5 | 2026-01-18"),
  units: kpis(
    "Churn | Ada Lovelace | <= 2% | 1.5% | 2026-05-18",
    "Revenue | Ada Lovelace | >= $1.2M | $1.3M | 2026-05-18",
    "First reply | Ada Lovelace | under 2 hours | 90 min | 2026-05-18",
    "Lead time | Bob Ray | under 35 days | 30 days | 2026-05-18",
    "Bugs | Bob Ray | < 5 | 4 | 2026-05-18",
    "Rating | Bob Ray | 4-5 | 4.4 | 2026-05-18",
    "Price | Cy Young | <= €15K | €14.2K | 2026-05-18",
  ),
  worded: onDay(() =>
    workbookOf(
      gridOf({ sheet: "OKRs" })`
        Objective | Key result                                         | Actual  | Start      | Due
        Be first  | Lift average contract value from $18K to $30K      | $24K    | 2026-04-01 | 2026-06-30
        Be first  | Cut lead time from 20 to 10 days                   | 15 days | 2026-04-01 | 2026-06-30
        Be first  | Close 10 partnerships                              | 5       | 2026-04-01 | 2026-06-30
        Be liked  | Keep churn under 2%                                | 1.5%    | 2026-04-01 | 2026-06-30
        Be liked  | Hold uptime at 99.9%                               | 99.95%  | 2026-04-01 | 2026-06-30
        Be liked  | Keep bugs under 5 per 1,000 lines                  | 4       | 2026-04-01 | 2026-06-30
      `,
    ),
  ),
} as const satisfies Readonly<Record<string, ReviewBook>>;

export type BookName = keyof typeof BOOKS;
