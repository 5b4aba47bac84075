import type { Correction, SaidOfColumn } from "./correction";
import type { NotTaken, Table } from "./table";

/** A correction and the table that it is about, or all of which it may be about one: none where all of them are gone. */
export interface SaidOfTables {
  readonly correction: Correction;
  readonly tables: readonly Table[];
  readonly isClear: boolean;
  /** Its table is known, but no column has the heading that was spoken of; the one that stands in its place, if one does. */
  readonly headingGone?: { readonly instead?: Pick<SaidOfColumn, "header" | "nth"> };
}

/** All that was read of a workbook's tables. */
export interface FoundTables {
  readonly tables: readonly Table[];
  /** Likelier none than not, so that the pane asks: one answer is offered for the sisters. */
  readonly perhaps: readonly Table[];
  /** The user said that they are none; their rows still bear the ids that links go by. */
  readonly dismissed: readonly Table[];
  readonly said: readonly SaidOfTables[];
  /** What the user said, with where each of it is found today, so that the next reading begins from there. */
  readonly corrections: readonly Correction[];
  readonly notTaken: readonly NotTaken[];
}
