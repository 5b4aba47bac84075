import type { CellAddress } from "./address";
import type { Measured } from "./measured";

/** How the rows of one table are told apart, for as long as the workbook lives. */
export type Identity =
  | {
      readonly kind: "ids";
      /** The fingerprint of the table. */
      readonly table: string;
      readonly sheet: string;
      /** Zero-based sheet column that holds the ids; absent where a new `OKR ID` column is to be added. */
      readonly column?: number;
      /** Sheet row → its id, the ones that stand there and the ones still to be written. */
      readonly ids: ReadonlyMap<number, string>;
      /** The rows whose id is still to be written. */
      readonly missing: readonly number[];
    }
  /** Why the rows cannot be told apart, and what could be done: a sentence. */
  | { readonly kind: "none"; readonly table: string; readonly reason: string };

/** An id that stands at more than one row, because a row or a sheet was copied. */
export interface DuplicateId {
  readonly id: string;
  /** The first one keeps it. */
  readonly at: readonly CellAddress[];
}

/** A sheet that was duplicated together with its ids, or brought them along from another workbook. */
export interface CopiedSheet {
  readonly sheet: string;
  /** The sheet that keeps the ids. */
  readonly of: string;
  /** The rows of the copy whose ids stand there as well. */
  readonly measures: readonly Measured[];
  /** None of them has the name of the row whose id it has: a copy that was written anew, or a sheet from elsewhere. */
  readonly isRenamed?: true;
}

/** A copied row, and the id that it could have instead of the one it brought along. */
export interface CopiedId {
  readonly at: CellAddress;
  /** The row that keeps it. */
  readonly of: CellAddress;
  readonly was: string;
  readonly becomes: string;
}
