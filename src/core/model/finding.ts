import type { CellAddress } from "./address";

/** Something that needs a person: who, what, why, since when, and the one next step. */
export interface Finding {
  /** Stable name of the rule, such as `key-result-without-kpi`. */
  readonly rule: string;
  readonly severity: "act" | "watch" | "note";
  /** One sentence in the user's words. */
  readonly message: string;
  readonly at?: CellAddress;
  readonly owner?: string;
  readonly nextStep: string;
}
