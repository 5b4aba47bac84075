import type { DateSerial } from "./period";
import type { Direction, Unit } from "./quantity";

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
  /** The wanted movement, or the bound of a level to be held; unknown where neither the text nor the metric tells. */
  readonly direction?: Direction | "unknown";
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

/** A time that the row's own words name; a span (`within 30 days`) has no day. */
export interface DeadlineInWords {
  readonly words: string;
  readonly day?: DateSerial;
}
