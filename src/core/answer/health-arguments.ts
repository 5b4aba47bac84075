import type { NumberStyle } from "../assess/spell";
import type { GoalQuestion } from "./read-goal";

/**
 * What `=OKR.HEALTH()` and `=OKR.EXPLAIN()` are asked with; `null` and `undefined` are omitted. For `updated` a blank
 * text, or the 0 that some hosts send for a blank cell, is given all the same, and means never.
 */
export interface HealthQuestion extends GoalQuestion {
  readonly start?: unknown;
  readonly due?: unknown;
  readonly updated?: unknown;
  readonly cadence?: unknown;
  /** The day that the answer is for; the core has no clock. */
  readonly asOf: unknown;
  readonly tolerance?: unknown;
  /** The four cells of `OKR_Pace`. */
  readonly pace?: unknown;
  /** The two cells of `OKR_Late`. */
  readonly late?: unknown;
  /** How the sheet shows the numbers; for the sentence alone. */
  readonly style?: NumberStyle | undefined;
}
