import type { Workbook } from "../../src/core/model/workbook";
import { gridOf, workbookOf } from "./grid";

/** An invented company whose dashboard is green while its strategy stalls. */
export function greenDashboard(): Workbook {
  const revenue = gridOf({ sheet: "Revenue", at: "A1" })`
    KPI dashboard         |       |               |         |        |        |        |
                          |       |               |         |        |        |        |
    KPI                   | Unit  | Owner         | Target  | Jul    | Aug    | Sep    | Last updated
    Lead velocity         | leads | Alan Turing   | 400     | 420    | 441    | 460    | 2026-10-05
    CSAT                  | score | Ada Lovelace  | 4.5     | 4.5    | 4.6    | 4.6    | 2026-10-05
    First response time   | hours | Ada Lovelace  | 4       | 3.8    | 3.9    | 3.7    | 2026-06-02
    Net revenue retention | %     | Grace Hopper  | 105%    | 104%   | 106%   | 107%   | 2026-10-05
    Average contract value| USD   | Emmy Noether  | 30000   | 21000  | 22500  | 24000  | 2026-10-05
  `;
  const okrs = gridOf({ sheet: "OKR Q3", at: "A1" })`
    Objective                | Key result                                 | Owner        | Baseline | Target | Actual | Start      | Due        | Last updated
    Own the mid-market       | Raise mid-market share from 7% to 12%      | Grace Hopper | 7%       | 12%    | 7.4%   | 2026-07-01 | 2026-12-31 | 2026-10-01
    Own the mid-market       | Lift average contract value to 30000       | Emmy Noether | 18000    | 30000  | 24000  | 2026-07-01 | 2026-12-31 | 2026-10-01
    Delight our customers    | Raise CSAT from 4.1 to 4.6                 | Ada Lovelace | 4.1      | 4.6    | 4.6    | 2026-07-01 | 2026-12-31 | 2026-10-01
    Delight our customers    | Win 20 reference customers                 | Ada Lovelace | 0        | 20     | 4      | 2026-07-01 | 2026-12-31 | 2026-03-01
  `;
  const budget = gridOf({ sheet: "Budget", at: "A1" })`
    Cost centre | Budget 2026 | Actual 2026 | Variance
    Travel      | 120000      | 98000       | 22000
    Software    | 340000      | 361000      | -21000
    Facilities  | 510000      | 498000      | 12000
  `;
  return { ...workbookOf(revenue, okrs, budget), fileName: "Brightwater board pack.xlsx" };
}
