import type { CellAddress } from "./address";

/** What is to be achieved; measured by its key results. */
export interface Objective {
  readonly name: string;
  readonly at: CellAddress;
  readonly table: string;
  readonly owner?: string;
  /** The keys of its key results, in the sheet's order. */
  readonly keyResults: readonly string[];
}
