import type { DateSerial } from "./period";
import type { Direction, Unit } from "./quantity";

export type StatementType =
  "from-to" | "maintain" | "range" | "relative" | "threshold" | "absolute" | "binary" | "unparseable";

/** What a key result in prose says. What the text does not state is undefined. */
export interface Statement {
  readonly type: StatementType;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /** The upper edge of a range; `target` is then the lower one. */
  readonly upper?: number | undefined;
  /** Fraction of the baseline: `cut churn 30%` → −0.3. */
  readonly relativeChange?: number | undefined;
  /** A change in absolute points: `by 5 points` → 5. */
  readonly delta?: number | undefined;
  readonly unit?: Unit | undefined;
  /** The wanted movement, or the bound of a level to be held; unknown where neither the text nor the metric tells. */
  readonly direction?: Direction | "unknown" | undefined;
  /** The typed bound was strict: "under", "<". */
  readonly isStrict?: boolean | undefined;
  readonly deadline?: DateSerial | undefined;
  /** The thing counted is the team's own work (publish, run), not a result that depends on others. */
  readonly isActivity?: boolean | undefined;
  /** More than one target in the sentence; the first one is read. */
  readonly hasSeveralTargets?: boolean | undefined;
  /** Why nothing, or less than expected, was read: a sentence for the user. */
  readonly doubt?: string | undefined;
}

/** A time that the row's own words name; a span (`within 30 days`) has no day. */
export interface DeadlineInWords {
  readonly words: string;
  readonly day?: DateSerial;
}
