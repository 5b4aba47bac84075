import type { Grid } from "../../model/grid";
import { OUR_HEADERS } from "../../model/marks";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import { columnOf, type Column, type Table } from "../../model/table";
import type { FlagContent, FlagSources } from "./flags-choice";
import type { ColumnName } from "../../model/marks";
import type { OwnColumn } from "../../model/own-marks";

/** One table with everything that its columns are made from. */
export interface FlagTable {
  readonly review: Review;
  readonly grid: Grid;
  readonly table: Table;
  /** The measures of the table by sheet row. */
  readonly measures: ReadonlyMap<number, Measured>;
  /** All of them, also where several stand in one row. */
  readonly listed: readonly Measured[];
  readonly sources: FlagSources;
  /** Where new columns begin, if the user said so. */
  readonly firstColumn?: number;
  /** values: the words themselves, for workbooks that thousands of formulas would slow down. */
  readonly content: FlagContent;
}

/** A column that is there already, or the header and place for a new one. */
export interface ColumnSite {
  readonly name: ColumnName;
  readonly header: string;
  readonly column: number;
  readonly own?: OwnColumn;
}

/** The column that identifies a row: our `OKR ID`, or the user's own code. */
export function idColumn(table: Table): Column | undefined {
  return table.columns.find(({ header }) => header === OUR_HEADERS.id) ?? columnOf(table, "id");
}
