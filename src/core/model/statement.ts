import type { DateSerial } from "./period";
import type { Unit } from "./quantity";

export type StatementType =
  "from-to" | "maintain" | "range" | "relative" | "threshold" | "absolute" | "binary" | "unparseable";

/** What a key result in prose says. What the text does not state is absent. */
export interface Statement {
  readonly type: StatementType;
  readonly baseline?: number;
  readonly target?: number;
  /** The upper edge of a range; `target` is then the lower one. */
  readonly upper?: number;
  /** Fraction of the baseline: `cut churn 30%` → −0.3. */
  readonly relativeChange?: number;
  /** A change in absolute points: `by 5 points` → 5. */
  readonly delta?: number;
  readonly unit?: Unit;
  /** The wanted movement; "increase" also for "at least", "decrease" also for "under". */
  readonly direction?: "increase" | "decrease" | "maintain" | "unknown";
  /** The typed bound was strict: "under", "<". */
  readonly isStrict?: boolean;
  readonly deadline?: DateSerial;
  /** The thing counted is the team's own work (publish, run), not a result that depends on others. */
  readonly isActivity?: boolean;
  /** More than one target in the sentence; the first one is read. */
  readonly hasSeveralTargets?: boolean;
  /** Why nothing, or less than expected, was read: a sentence for the user. */
  readonly doubt?: string;
}
