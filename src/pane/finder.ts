import { findInWorkbook } from "../core/find-in-workbook";
import { withGridsOf } from "../core/model/same-grid";

/** What finds the tables of a workbook: it comes before what reads their rows, so that they are listed sooner. */
export const FINDER = { findInWorkbook, withGridsOf };

export type Finder = typeof FINDER;
