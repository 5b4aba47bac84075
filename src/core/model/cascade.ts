import type { CellAddress } from "./address";
import type { ObjectiveCase } from "./objective-case";
import type { RowCase } from "./row-case";

/** An objective in the tree that a parent column draws, from the company down to the person. */
export interface CascadeNode {
  /** Unique among the nodes. */
  readonly key: string;
  readonly name: string;
  readonly at: CellAddress;
  /** Absent where only the cells of others name it. */
  readonly objective?: ObjectiveCase;
  /** What stands right below; an objective that serves two stands below both. */
  readonly children: readonly CascadeNode[];
  /** The key results below that name it or one of its own: each once. */
  readonly carriers: readonly RowCase[];
}

/** A cell of a parent column that leads nowhere. */
export interface LostParent {
  readonly at: CellAddress;
  /** As typed. */
  readonly words: string;
  readonly objective: ObjectiveCase;
  /** Nothing is called so, several are, or the other already stands below this one. */
  readonly why: "unknown" | "several" | "circle";
}

/** What the parent columns of a workbook say; no roots where there is none. */
export interface Cascade {
  readonly roots: readonly CascadeNode[];
  readonly lost: readonly LostParent[];
}
