import { findTables } from "../../src/core/detect/detect-tables";
import type { Grid } from "../../src/core/model/grid";
import { gridOf, workbookOf } from "./grid";

/** Where each stands moves with every learning; some of them stand between the thresholds. */
const drawn = (sheet: string): readonly Grid[] => [
  gridOf({ sheet })`
    Item   | Value | Previous
    Churn  | 4%    | 5%
    Margin | 30%   | 31%
    Visits | 1200  | 1100
  `,
  gridOf({ sheet })`
    Team  | Plan | Hours | Comments
    North | 120  | 110   | none
    South | 90   | 95    | none
    West  | 70   | 71    | none
  `,
  gridOf({ sheet })`
    Region | Manager  | Sales | Growth
    North  | Ada Roe  | 110   | 4%
    South  | Bo Lind  | 95    | 2%
    West   | Cy Marsh | 71    | 1%
  `,
  gridOf({ sheet })`
    Name    | Manager  | Value
    Calls   | Ada Roe  | 110
    Visits  | Bo Lind  | 95
    Letters | Cy Marsh | 71
  `,
];

/** A sheet of which only its owner can say whether it is a table of KPIs. */
export function undecidedSheet(sheet: string): Grid {
  const found = drawn(sheet).find((grid) => findTables(workbookOf(grid), []).perhaps.length === 1);
  if (!found) throw new Error("Each of the sheets is decided.");
  return found;
}
