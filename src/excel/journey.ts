import type { PlanStep } from "../core/model/write-plan";
import type { Undo } from "./undo";

/** A step on its way: what it was, and how it is taken back. */
export interface Leg {
  readonly step: PlanStep;
  readonly undo: Undo;
}

/** What has been sent so far, and where it stopped. */
export interface Journey {
  readonly legs: Leg[];
  /** Whether the file holds the note of this action. */
  isNoted: boolean;
  /** The step that failed, as far as it is known. */
  at?: PlanStep;
}
