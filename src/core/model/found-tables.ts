import type { SaidOfTable } from "./correction";
import type { NotTaken, Table } from "./table";

/** A correction and the table that it is about, or all of which it may be about one. */
export interface SaidOfTables {
  readonly correction: SaidOfTable;
  readonly tables: readonly Table[];
  readonly isClear: boolean;
}

/** All that was read of a workbook's tables. */
export interface FoundTables {
  readonly tables: readonly Table[];
  /** Likelier none than not, so that the pane asks: one answer is offered for the sisters. */
  readonly perhaps: readonly Table[];
  /** The user said that they are none; their rows still bear the ids that links go by. */
  readonly dismissed: readonly Table[];
  readonly said: readonly SaidOfTables[];
  readonly notTaken: readonly NotTaken[];
}
