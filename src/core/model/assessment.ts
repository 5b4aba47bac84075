import type { Health, Staleness, Verdict } from "./health";
import type { KeyResult } from "./key-result";
import type { Kpi } from "./kpi";
import type { Link } from "./link";

/** How one measure stands as of a day. */
export interface Assessment {
  readonly health: Health;
  /** The sentence of `=OKR.EXPLAIN()`. */
  readonly explain: () => string;
  /** Absent where the row has no column that tells when it was updated. */
  readonly staleness?: Staleness | undefined;
  /** Share of the way, uncapped; absent where it cannot be computed. */
  readonly progress?: number | undefined;
  /** Share of the period elapsed. */
  readonly expected?: number | undefined;
}

/** A link with both ends found, or the reason why one is not. */
export interface LinkedPair {
  readonly link: Link;
  readonly keyResult?: KeyResult;
  readonly kpi?: Kpi;
  readonly verdict: Verdict;
  /** Why the verdict is `Broken link`, and what could be done: a sentence. */
  readonly trouble?: string;
  /** Where an end is that holds but is not on show: its sheet is hidden, or its table was dismissed. A sentence. */
  readonly rests?: string;
}
