import type { CellAddress } from "./address";
import type { DateSerial, Period } from "./period";
import type { RowCase } from "./row-case";
import type { NewContent } from "./write-plan";

/** Where the number of a row goes, or why none can be typed here. */
export type NumberPlace =
  | {
      readonly kind: "cell";
      readonly at: CellAddress;
      /** The period that the number is for, as its heading says it. */
      readonly period?: string;
      /** That period's own target, as typed, where it has one. */
      readonly target?: NewContent;
    }
  /** A formula is never overwritten: it can only be confirmed. */
  | { readonly kind: "formula"; readonly at: CellAddress; readonly period?: string }
  /** Every period that has begun is filled, and the table has no column for the one that runs. */
  | { readonly kind: "no column"; readonly next?: NewPeriod }
  | { readonly kind: "none"; readonly reason: string };

/** A column of periods that could be added behind the last one. */
export interface NewPeriod {
  /** What its heading would hold. */
  readonly heading: string | number;
  /** As it is said: `Nov 2026`. */
  readonly name: string;
  readonly period: Period;
  /** The last column of periods, whose looks it takes on. */
  readonly after: CellAddress;
}

/** due: a number is awaited · formula: only a confirmation is · later: not yet, or nothing tells. */
export type CheckInGroup = "due" | "formula" | "later";

/** A row as a check-in asks for it. */
export interface CheckInRow {
  readonly row: RowCase;
  readonly group: CheckInGroup;
  /** The last update that anything tells of. */
  readonly updated?: DateSerial;
  /** The last day of its rhythm; absent where nothing was ever updated, or no rhythm holds. */
  readonly dueOn?: DateSerial;
  readonly place: NumberPlace;
  /** A number without a sign is meant in percent. */
  readonly isPercent: boolean;
  /** The table has a column that says how sure its owner is. */
  readonly hasConfidence: boolean;
}

/** What somebody typed for a row, not yet read; kept by the browser until it is written. */
export interface CheckInEntry {
  /** `Measured.key` and name: another row under the same key is never meant. */
  readonly key: string;
  readonly name: string;
  /** Absent where the number that stands there is confirmed. */
  readonly number?: string;
  readonly sure?: string;
  readonly note?: string;
}

/** A typed number as the cell is to hold it. */
export type NumberReading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly becomes: NewContent }
  | { readonly kind: "unreadable"; readonly reason: string };

/** How sure somebody is, 0 to 10. */
export type SureReading =
  | { readonly kind: "blank" }
  | { readonly kind: "sure"; readonly sure: number }
  | { readonly kind: "unreadable"; readonly reason: string };

/** A check-in that was read and can be written. */
export interface ReadyCheckIn {
  readonly row: CheckInRow;
  /** Absent where the row is only confirmed. */
  readonly number?: { readonly at: CellAddress; readonly becomes: NewContent };
  readonly sure?: number;
  readonly note?: string;
}
