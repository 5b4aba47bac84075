import type { CellAddress } from "./address";
import type { Grid } from "./grid";

/** How numbers are written. */
export interface Decimals {
  readonly decimalSeparator: "." | ",";
}

/** How the workbook's owner writes numbers and dates. */
export interface Locale extends Decimals {
  /** The order in which day, month and year of a numeric date stand. */
  readonly dateOrder: "dmy" | "mdy" | "ymd";
}

export const ENGLISH_US: Locale = { decimalSeparator: ".", dateOrder: "mdy" };

/** A defined name that stands for one cell or area, or, without one, for a formula. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that alone knows the name; absent where the whole workbook does. */
  readonly scope?: string;
  readonly at?: CellAddress;
}

/** Everything that is read of a workbook, once. */
export interface Workbook {
  readonly fileName: string;
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
  readonly locale: Locale;
  readonly isReadOnly: boolean;
  /** The names of sheets that were not read, since the user hid them; absent where all were. */
  readonly hiddenSheets?: readonly string[];
  /** Whether formulas see days counted from 1904, 1,462 lower than those in the grids; absent where nobody can write. */
  readonly countsFrom1904?: boolean;
  /** Whether this Excel cannot calculate functions of an add-in; absent where it can. */
  readonly lacksFunctions?: boolean;
  /** The XML that we keep in the file (column corrections, what we inserted), if any. */
  readonly metadata?: string;
  /** The note of an action that has not come to its end. */
  readonly unfinished?: string;
  /** This browser wrote the note itself, so that what it says of typed cells is true. */
  readonly isOwnNote?: boolean;
}

/** The names of all sheets: one that is hidden is there, though nobody reads it. */
export function sheetNames({
  grids,
  hiddenSheets = [],
}: Pick<Workbook, "grids" | "hiddenSheets">): ReadonlySet<string> {
  return new Set([...grids.map(({ sheet }) => sheet), ...hiddenSheets]);
}
