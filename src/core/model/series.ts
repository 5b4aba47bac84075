import type { CellAddress } from "./address";
import type { CellValue } from "./cell";

/** A period that stands over a column (or before a row) of values; one list for all measures of a table. */
export interface SeriesPeriod {
  /** As the heading says it: `Jan`, `Q3 2026`. */
  readonly name: string;
  /** The heading cell's own value; the number of a day where it is a date. */
  readonly heading: CellValue;
  /** The zero-based sheet row in which the heading stands just so; absent where it was put together, or runs down. */
  readonly row?: number;
  /** Zero-based sheet column, or sheet row where the periods run down. */
  readonly place: number;
  /** Of a year such as 2026/27, of which nothing says in which month it begins. */
  readonly isOfFiscalYear?: true;
}

/** What a measure shows in each period, as typed, at the same places as the periods. */
export interface Series {
  readonly periods: readonly SeriesPeriod[];
  /** across: each period is a column, and `line` the row of the values; down: the other way round. */
  readonly runs: "across" | "down";
  readonly line: number;
  readonly values: readonly CellValue[];
  /** Absent where no period has a target of its own. */
  readonly targets?: readonly CellValue[];
  /** Whether the value comes from another cell. */
  readonly isFed: readonly boolean[];
}

/** The cell that holds the value of a period. */
export function cellOfPeriod(sheet: string, { periods, runs, line }: Series, index: number): CellAddress {
  const place = periods[index]?.place ?? 0;
  return runs === "across" ? { sheet, row: line, column: place } : { sheet, row: place, column: line };
}
