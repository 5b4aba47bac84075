import type { CellAddress } from "./address";

/** A cell of ours that says other than the pane, with both words. */
export interface CellBehind {
  readonly at: CellAddress;
  readonly says: string;
  readonly is: string;
}

/** What is wrong with cells of ours, whatever the cause. */
export interface CellsBehind {
  /** They show another word than the numbers give now. */
  readonly differing: readonly CellBehind[];
  /** They show `#NAME?`, or a formula as an Excel without the add-in spelled it. */
  readonly unknown: readonly CellAddress[];
  /** They read another workbook, so what they show holds there. */
  readonly elsewhere: readonly CellAddress[];
}
