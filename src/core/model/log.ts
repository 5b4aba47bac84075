import type { CellValue } from "./cell";
import type { DateSerial } from "./period";

/** What a line of `OKR Log` tells of. A blank kind is a value. */
export const LOG_KINDS = ["value", "check-in", "confirmed", "review", "question", "score"] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** The kinds whose new value is a number that somebody saw in the row's cell. */
export const KINDS_WITH_VALUE: readonly LogKind[] = ["value", "check-in", "confirmed"];

/** One line of `OKR Log`. It belongs to the row with its sheet and measure; namesakes are told by the cell. */
export interface LogLine {
  readonly when: DateSerial;
  readonly sheet: string;
  readonly cell: string;
  /** For a line of kind `score` the objective. */
  readonly measure: string;
  readonly was: CellValue;
  readonly now: CellValue;
  /** Only what somebody typed or chose. */
  readonly who?: string;
  readonly kind: LogKind;
  readonly note?: string;
}
