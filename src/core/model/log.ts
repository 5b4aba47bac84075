import type { CellValue } from "./cell";
import type { DateSerial } from "./period";
import type { NewContent } from "./write-plan";

/** What a line of `OKR Log` tells of. A blank kind is a value. */
export const LOG_KINDS = ["value", "check-in", "confirmed", "review", "question", "score"] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** The kinds whose new value is a number that somebody saw in the row's cell. */
export const KINDS_WITH_VALUE: readonly LogKind[] = ["value", "check-in", "confirmed"];

/** How sure somebody is that a key result will be reached, from 0 to this. */
export const SURE_MOST = 10;

/** What every line says of its row, read or about to be written. */
interface LoggedRow {
  readonly sheet: string;
  readonly cell: string;
  /** For a line of kind `score` the objective. */
  readonly measure: string;
  /** The `OKR ID` of the row, where it has one: it stays the same when a sheet is renamed or a row moves. */
  readonly id?: string;
  /** Only what somebody typed or chose. */
  readonly who?: string;
  readonly kind: LogKind;
  /** 0 to 10. */
  readonly sure?: number;
  readonly note?: string;
}

/**
 * One line of `OKR Log`. It belongs to the row with its id, else to the one with its sheet and measure; namesakes are
 * told by the cell.
 */
export interface LogLine extends LoggedRow {
  readonly when: DateSerial;
  readonly was: CellValue;
  readonly now: CellValue;
}

/** A line that is to be appended; its day is the day of writing. */
export interface NewLogLine extends LoggedRow {
  readonly was: NewContent;
  readonly now: NewContent;
  /** That of the row's own cell, so that the log shows 10.4 % where the sheet does. */
  readonly numberFormat?: string;
}

/** The new value of a `question` line by which somebody was asked for a number; any other answers what it serves. */
export const ASKED = "asked";
