import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { reviewWorkbook } from "../../src/core/review-workbook";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOf, workbookOf } from "./grid";

/** Small workbooks that between them give every rule something to find, with the day that they are looked at. */
export interface ReviewBook {
  readonly asOf: string;
  readonly workbook: () => Workbook;
}

export const REGISTER = `Key result ID | KPI ID | Relation | Key result | KPI | Key result health | KPI health | Verdict | Last review | Key result row | KPI row | Key result when linked | KPI when linked | Linked on | Out since | Decision`;
const LOG = `When | Sheet | Cell | Measure | Old value | New value | Who | Kind | Note`;

/** One link of the register: both ids, the relation, and the days. */
export function link(ends: string, names: string, days = "| 2026-01-05 | |"): string {
  const [reviewed = "", ...linked] = days.split("|");
  return `${ends} | | | | | | ${reviewed} | | | ${names} | ${linked.join("|")}`;
}

/** Every word that a number can have, and what is wrong with the rows themselves. */
export const numbers: ReviewBook = {
  asOf: "2026-05-20",
  workbook: () =>
    workbookOf(
      gridOf({ sheet: "KPIs" })`
        KPI            | Department | Owner        | Target | Actual | Updated    | Status      | Cadence
        Churn          | Sales      | Ada Lovelace | <= 2%  | 3.4%   | 2026-05-10 | on track    | monthly
        Late orders    | Sales      | Bob Ray      | <= 10  | 10.5   | 2026-05-10 | at risk     | monthly
        Returns        | Sales      |              | <= 10  | 9      | 2026-05-10 |             | monthly
        Visits         | Sales      | Sales        | >= 10  | 12     | 2026-05-10 |             | quarterly
        Reach          | Sales      | Cy Young     | >= 10  | 12     | 2026-06-10 |             | monthly
        Clicks         | Sales      | Cy Young     |        | 12     | 2026-05-10 |             | monthly
        Calls          | Sales      | Cy Young     | >= 10  |        | 2026-05-10 |             | monthly
        Mails          | Sales      | Dee Poe      | >= 10  | 12     |            |             | monthly
        Letters        | Sales      | Ada Lovelace | >= 10  | 12     | 2026-01-10 |             | monthly
        Share          | Sales      | Ada Lovelace | 12%    | 15     | 2026-05-10 |             | monthly
        Wait           | Sales      | Ada Lovelace | soon   | 15     | 2026-05-10 |             | monthly
      `,
      gridOf({ sheet: "Plan" })`
        Objective       | Key result                        | Owner        | Baseline | Target | Actual | Start      | Due        | Updated    | Confidence
        Goal 1: Serve   | Raise seats from 10 to 20         | Ada Lovelace | 10       | 20     | 15     | 2026-04-01 | 2026-06-30 | 2026-05-18 | 0.3
        Goal 1: Serve   | Raise chairs from 10 to 20        | Bob Ray      | 10       | 20     | 12     | 2026-01-01 | 2026-03-31 | 2026-03-30 | 0.9
        Goal 1: Serve   | Raise desks from 10 to 20         | Bob Ray      | 10       | 20     | 16     |            |            | 2026-05-18 | 0.9
      `,
      gridOf({ sheet: "Months" })`
        KPI          | Owner        | Direction | Target | Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026
        Punctuality  | Ada Lovelace | at least  | 90     | 98       | 96       | 94       | 91
        Accidents    | Ada Lovelace | at most   | 3      | 3.2      | 3.2      | 3.2      | 3.2
        Churn        | Ada Lovelace | at most   | 5%     | 1%       | 1%       | 1%       | 1%
      `,
    ),
};

/** A plan with too much, too little and the wrong things in it. */
export const plan: ReviewBook = {
  asOf: "2026-05-20",
  workbook: () =>
    workbookOf(
      gridOf({ sheet: "OKRs" })`
        Objective                 | Key result                                | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
        Grow revenue to $5m       | Raise orders from 10 to 20                | Ada Lovelace | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be known                  | Publish 10 articles                       | Bob Ray      | 0        | 10     | 7      | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be known                  | Run 5 webinars                            | Bob Ray      | 0        | 5      | 4      | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be quick                  | Cut lead time from 20 to 10 by 31 Aug 2026 | Cy Young    | 20       | 10     | 14     | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be quick                  | Cut set-up time from 20 to 10             | Cy Young     | 20       | 10     | 14     | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be quick                  | Cut rework from 20 to 10                  | Cy Young     | 20       | 10     | 14     | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be quick                  | Cut waiting from 20 to 10                 | Cy Young     | 20       | 10     | 14     | 2026-04-01 | 2026-06-30 | 2026-05-18
        Be quick                  | Publish 4 guides                          | Cy Young     | 0        | 4      | 3      | 2026-04-01 | 2026-06-30 | 2026-05-18
      `,
      gridOf({ sheet: "KPIs" })`
        KPI            | Owner        | Target | Actual | Updated
        Output         | Ada Lovelace | >= 10  | 12     | 2026-05-10
        Defects        | Bob Ray      | <= 10  | 9      | 2026-01-10
        Stock          | Cy Young     | <= 10  | 9      | 2026-01-10
        Energy         | Cy Young     | <= 10  | 9      | 2026-01-10
        Water          | Cy Young     | <= 10  | 9      | 2026-01-10
        Waste          | Cy Young     | <= 10  | 9      | 2026-01-10
        Noise          | Cy Young     | <= 10  | 9      | 2026-01-10
        Dust           | Cy Young     | <= 10  | 9      | 2026-01-10
        Heat           | Cy Young     | <= 10  | 9      | 2026-01-10
        Light          | Cy Young     | <= 10  | 9      | 2026-01-10
        Smoke          | Cy Young     | <= 10  | 9      | 2026-01-10
      `,
    ),
};

/** Links in every state, with a register and a log that are looked after no more. */
export const links: ReviewBook = {
  asOf: "2026-05-20",
  workbook: () =>
    workbookOf(
      gridOf({ sheet: "KPIs" })`
        ID  | KPI     | Owner        | Target | Actual | Updated    | Cadence
        K-1 | Waiting | Ada Lovelace | <= 6   | 6.4    | 2026-05-02 | monthly
        K-2 | Queue   | Ada Lovelace | <= 6   | 6.4    | 2026-05-18 | monthly
        K-3 | Rating  | Bob Ray      | >= 4   | 4.6    | 2026-05-18 | monthly
        K-4 | Noise   | Bob Ray      | <= 6   | 6.4    | 2026-05-18 | monthly
        K-5 | Errors  | Bob Ray      | <= 6   | 6.4    | 2026-05-18 | monthly
      `,
      gridOf({ sheet: "OKRs" })`
        ID  | Objective | Key result                  | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
        R-1 | Be quick  | Raise lanes from 10 to 20   | Ada Lovelace | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        R-2 | Be quick  | Raise desks from 10 to 20   | Ada Lovelace | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        R-3 | Be liked  | Raise guests from 10 to 20  | Cy Young     | 10       | 20     | 11     | 2026-04-01 | 2026-06-30 | 2026-05-18
        R-4 | Be liked  | Raise rooms from 10 to 20   | Cy Young     | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        R-5 | Be liked  | Raise tables from 10 to 20  | Cy Young     | 10       | 20     | 11     | 2026-04-01 | 2026-06-30 | 2026-05-18
        R-6 | Be quick  | Raise doors from 10 to 20   | Ada Lovelace | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
      `,
      gridOf({ sheet: "OKR Links" })`
        ${REGISTER}
        ${link("R-1 | K-1 | measures", "Raise lanes from 10 to 20 | Waiting")}
        ${link("R-2 | K-2 | measures", "Raise desks from 10 to 20 | Queue", "2026-03-01 | 2026-01-05 | |")}
        ${link("R-3 | K-3 | measures", "Raise guests from 10 to 20 | Rating")}
        ${link("R-4 | K-4 | guards", "Raise rooms from 10 to 20 | Noise")}
        ${link("R-5 | K-5 | measures", "Raise tables from 10 to 20 | Errors")}
        ${link("R-6 | K-9 | measures", "Raise doors from 10 to 20 | Gone")}
      `,
      gridOf({ sheet: "OKR Log" })`
        ${LOG}
        2026-03-28 | KPIs | E4 | Rating                     | 4.1 | 4.2 | Bob Ray      | check-in |
        2026-04-02 | KPIs | E4 | Rating                     | 4.2 | 4.3 | Bob Ray      | check-in |
        2026-04-03 | OKRs | G4 | Raise guests from 10 to 20 | 13  | 13.5 | Cy Young    | check-in |
        2026-04-08 | KPIs | E4 | Rating                     | 4.3 | 4.4 | Bob Ray      | check-in |
        2026-04-09 | OKRs | G4 | Raise guests from 10 to 20 | 13.5 | 12 | Cy Young     | check-in |
        2026-04-20 | KPIs | E4 | Rating                     | 4.4 | 4.6 | Bob Ray      | check-in |
        2026-05-19 | KPIs | E6 | Errors                     | 5   | 6.4 |              | value    |
      `,
    ),
};

/** A programme that fell asleep: nobody scores, and what ended was too hard. */
export const asleep: ReviewBook = {
  asOf: "2026-11-20",
  workbook: () =>
    workbookOf(
      gridOf({ sheet: "Plan" })`
        Objective   | Key result                | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
        Be quick    | Raise lanes from 10 to 20 | Ada Lovelace | 10       | 20     | 12     | 2026-01-01 | 2026-06-30 | 2026-03-18
        Be quick    | Raise desks from 10 to 20 | Ada Lovelace | 10       | 20     | 12     | 2026-01-01 | 2026-06-30 | 2026-03-18
        Be liked    | Raise rooms from 10 to 20 | Bob Ray      | 10       | 20     | 12     | 2026-01-01 | 2026-08-31 | 2026-03-18
        Be liked    | Raise halls from 10 to 20 | Bob Ray      | 10       | 20     | 12     | 2026-01-01 | 2026-08-31 | 2026-03-18
      `,
      gridOf({ sheet: "KPIs" })`
        KPI     | Owner        | Target | Actual | Updated
        Waiting | Ada Lovelace | <= 6   | 5      | 2026-03-18
        Queue   | Bob Ray      | <= 6   | 5      | 2026-03-18
        Rating  | Cy Young     | >= 4   | 4.6    | 2026-03-18
      `,
    ),
};

/** Tables of which all rows lack the same, and an objective nobody measures. */
export const bare: ReviewBook = {
  asOf: "2026-05-20",
  workbook: () =>
    workbookOf(
      gridOf({ sheet: "KPIs" })`
        KPI     | Actual | Updated
        Waiting | 5      | 2026-05-18
        Queue   | 5      | 2026-05-18
        Rating  | 4.6    | 2026-05-18
      `,
      gridOf({ sheet: "Goals" })`
        Objective | Key result                | Owner        | Baseline | Target | Actual
        Be quick  | Raise lanes from 10 to 20 | Ada Lovelace | 10       | 20     | 12
        Be quick  | Raise desks from 10 to 20 | Ada Lovelace | 10       | 20     | 12
        Be liked  | Raise rooms from 10 to 20 | Bob Ray      | 10       | 20     | 19
        Be liked  | Raise halls from 10 to 20 | Bob Ray      | 10       | 20     | 19
        Be kind   |                           |              |          |        |
      `,
      gridOf({ sheet: "Levels" })`
        KPI     | Owner        | Target | Actual | Updated
        Speed   | Ada Lovelace | >= 6   |        | 2026-05-18
        Heat    | Bob Ray      | <= 6   |        | 2026-05-18
        Noise   | Cy Young     | >= 4   |        | 2026-05-18
      `,
    ),
};

/** Four key results that ended better than anybody stretches to, and a calculated column with a typed number in it. */
export const easy: ReviewBook = {
  asOf: "2026-07-10",
  workbook: () => {
    const book = workbookOf(
      gridOf({ sheet: "Plan" })`
        Objective   | Key result                | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
        Be quick    | Raise lanes from 10 to 20 | Ada Lovelace | 10       | 20     | 20     | 2026-04-01 | 2026-06-30 | 2026-06-28
        Be quick    | Raise desks from 10 to 20 | Ada Lovelace | 10       | 20     | 20     | 2026-04-01 | 2026-06-30 | 2026-06-28
        Be liked    | Raise rooms from 10 to 20 | Bob Ray      | 10       | 20     | 20     | 2026-04-01 | 2026-06-30 | 2026-06-28
        Be liked    | Raise halls from 10 to 20 | Bob Ray      | 10       | 20     | 20     | 2026-04-01 | 2026-06-30 | 2026-06-28
      `,
      gridOf({ sheet: "KPIs" })`
        KPI     | Owner        | Target | Actual | Updated
        Waiting | Ada Lovelace | <= 6   | 5      | 2026-07-08
        Queue   | Bob Ray      | <= 6   | 5      | 2026-07-08
        Rating  | Cy Young     | >= 4   | 4.6    | 2026-07-08
        Speed   | Cy Young     | >= 4   | 4.6    | 2026-07-08
      `,
    );
    const calculated = book.grids.map((grid) =>
      grid.sheet === "KPIs"
        ? {
            ...grid,
            rows: grid.rows.map((cells, row) =>
              cells.map((cell, column) =>
                column === 3 && row > 0 && row < 4 ? { ...cell, formula: `=Data!B${row}` } : cell,
              ),
            ),
          }
        : grid,
    );
    return { ...book, grids: calculated };
  },
};

/** A company, its teams and a person, by codes and by names; one parent that is not there. */
export const tree: ReviewBook = {
  asOf: "2026-05-20",
  workbook: () =>
    workbookOf(
      gridOf({ sheet: "Company" })`
        ID  | Objective      | Key result                 | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
        C-1 | Be first       | Raise sales from 10 to 20  | Ada Lovelace | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        C-2 | Be first       | Raise shops from 10 to 20  | Ada Lovelace | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        C-3 | Be liked       | Raise guests from 10 to 20 | Bob Ray      | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        C-4 | Be liked       | Raise rooms from 10 to 20  | Bob Ray      | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
      `,
      gridOf({ sheet: "Team" })`
        ID  | Supports | Objective    | Key result                 | Owner    | Baseline | Target | Actual | Start      | Due        | Updated
        T-1 | C-1      | Call sooner  | Raise calls from 10 to 20  | Cy Young | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        T-2 | C-2      | Call sooner  | Raise visits from 10 to 20 | Cy Young | 10       | 20     | 18     | 2026-04-01 | 2026-06-30 | 2026-05-18
        T-3 | C-9      | Know more    | Raise talks from 10 to 20  | Cy Young | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        T-4 | C-9      | Know more    | Raise polls from 10 to 20  | Cy Young | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
      `,
      gridOf({ sheet: "Dee" })`
        Parent objective | Objective     | Key result                 | Owner   | Baseline | Target | Actual | Start      | Due        | Updated
        Call sooner      | Call everyone | Raise lists from 10 to 20  | Dee Poe | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
        Call sooner      | Call everyone | Raise hours from 10 to 20  | Dee Poe | 10       | 20     | 16     | 2026-04-01 | 2026-06-30 | 2026-05-18
      `,
    ),
};

export const REVIEW_BOOKS = { numbers, plan, links, asleep, bare, easy, tree };

/** One of the workbooks as it is reviewed on its day, or on another. */
export function reviewed(book: keyof typeof REVIEW_BOOKS, daysLater = 0): Review {
  const { asOf, workbook } = REVIEW_BOOKS[book];
  const [year = 0, month = 0, day = 0] = asOf.split("-").map(Number);
  return reviewWorkbook(workbook(), dateSerial(year, month, day) + daysLater);
}
