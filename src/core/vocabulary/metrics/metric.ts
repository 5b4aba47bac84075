/** What a metric's number counts. `unknown` agrees with everything. */
export type UnitKind = "share" | "money" | "time" | "count" | "points" | "ratio" | "unknown";

/** Whose number it is: churn of customers is not churn of employees. */
export type Subject =
  | "customer"
  | "employee"
  | "user"
  | "developer"
  | "partner"
  | "supplier"
  | "candidate"
  | "student"
  | "patient"
  | "member"
  | "citizen"
  | "manager";

/**
 * A metric as people name it. Phrases are separated by `|`; the words of one phrase may stand in any order, side by
 * side. A phrase that stands at two metrics is ambiguous and only links where a single one of them is in the workbook.
 */
export interface Metric {
  /** How a sentence speaks of it: `days sales outstanding`. */
  readonly id: string;
  readonly unit: UnitKind;
  /** By language code. What is plain from `words.ts` (client → customer) need not be repeated. */
  readonly names: Readonly<Record<string, string>>;
  /** Words that tell the metric when they stand close together in a sentence: `fill role`. */
  readonly cues?: string;
  /** Present where it matters whose number it is; this is who is meant when nobody is named. */
  readonly subject?: Subject;
}
