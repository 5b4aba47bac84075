import type { DateSerial } from "./period";

/** measures: the KPI is the number in the key result. guards: watched so that it is not cannibalised. */
export type Relation = "measures" | "guards";

/** A link as the register holds it: both ends by id. */
export interface Link {
  readonly keyResultId: string;
  readonly kpiId: string;
  readonly relation: Relation;
  readonly reviewed?: DateSerial;
  /** The names when the link was made; they tell a person what a broken link meant. */
  readonly keyResultName: string;
  readonly kpiName: string;
}

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
