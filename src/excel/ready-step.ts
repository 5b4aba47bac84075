import type { CellAddress } from "../core/model/address";
import type { PlanStep } from "../core/model/write-plan";
import type { Undo } from "./undo";

/** A step that has been looked at: what it takes to carry it out and to take it back is known. */
export interface ReadyStep {
  /** The step with all that is needed to take it back later, by somebody else. */
  readonly noted: PlanStep;
  /** Queues the writes. */
  readonly write: (context: Excel.RequestContext) => void;
  /** To be called once the request was answered. */
  readonly see?: () => Seen;
  /** Brings back what stood there, whether the step was done, half done or not done at all. */
  readonly undo?: Undo;
}

/** What came of a step. */
export interface Seen {
  /** Somebody typed here between our look and our write. */
  readonly changed?: CellAddress;
  /** Queues the way back for what Excel filled in beside ours. */
  readonly tidy?: (context: Excel.RequestContext) => void;
}

/** Somebody was quicker than we: the cell no longer holds what the plan expects. */
export class CellChanged extends Error {
  readonly code = "CellChanged";
  constructor(readonly at: CellAddress) {
    super("A cell has been changed meanwhile.");
  }
}

/** Somebody gave a sheet another name right before we wrote, so that our formulas call it by one that is gone. */
export class SheetRenamed extends Error {
  readonly code = "SheetRenamed";
  constructor(readonly sheet: string) {
    super("A sheet has been renamed meanwhile.");
  }
}
