import type { DateSerial } from "./period";

/** measures: the KPI is the number in the key result. guards: watched so that it is not cannibalised. */
export type Relation = "measures" | "guards";

/** A link as the register holds it: both ends by id. */
export interface Link {
  readonly keyResultId: string;
  readonly kpiId: string;
  readonly relation: Relation;
  /** Since when the ends differ, as a plan noted it; absent where they agree or nobody noted it. */
  readonly outSince?: DateSerial;
  readonly reviewed?: DateSerial;
  /** What the last review came to, in somebody's words. */
  readonly decision?: string;
  /** The day the link was made; no deviation counts from before it. */
  readonly linkedOn?: DateSerial;
  /** The names when the link was made; they tell a person what a broken link meant. */
  readonly keyResultName: string;
  readonly kpiName: string;
  /** The list has lost a column of these names, so that nobody can tell whether the rows are still the same. */
  readonly areNamesLost?: true;
}

/**
 * agrees: nothing is out, or a guard holds · unknown: an end cannot be judged, which neither begins nor ends a
 * deviation · out: with the day it opened, absent where nothing tells.
 */
export type OutSince =
  | { readonly kind: "agrees" }
  | { readonly kind: "unknown" }
  | { readonly kind: "out"; readonly since?: DateSerial };

/** What the verdict of a link goes by, beside both healths. */
export type LinkDays = Pick<Link, "relation" | "reviewed" | "linkedOn"> & {
  readonly outSince?: DateSerial | undefined;
};

/** A link that we would propose. Both ends by `Measured.key` (or the id of a link set). */
export interface Proposal {
  readonly keyResult: string;
  readonly kpi: string;
  readonly relation: Relation;
  /** 0.9 is right nine times in ten. */
  readonly score: number;
  /** A sentence that a person can check: `Same metric: CSAT is customer satisfaction.` */
  readonly evidence: string;
}
