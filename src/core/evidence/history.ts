import type { CellValue } from "../model/cell";
import type { LogLine } from "../model/log";
import type { DateSerial } from "../model/period";

/** A period column that is filled in the row. */
export interface PeriodValue {
  readonly start: DateSerial;
  readonly end: DateSerial;
  readonly heading?: CellValue;
  /** Whether its heading names the year itself. */
  readonly namesYear: boolean;
  readonly typed: CellValue;
  readonly value: number;
  readonly target?: CellValue;
}

/** What one row and the log say of its number, before it is weighed. */
export interface History {
  readonly asOf: DateSerial;
  /** In the order of the columns. */
  readonly periods: readonly PeriodValue[];
  /** What the table dates its numbers by. */
  readonly dating: { readonly hasUpdated: boolean; readonly hasPeriods: boolean };
  /** The Updated cell, where it holds a day. */
  readonly updated?: DateSerial | undefined;
  /** The present actual; absent where it is blank or no number. */
  readonly present?: { readonly typed: CellValue; readonly value: number } | undefined;
  readonly isFed: boolean;
  /** The lines that belong to the row, oldest first, also those after the as-of day. */
  readonly lines: readonly LoggedValue[];
}

/** A log line with its values as numbers, where they are. */
export interface LoggedValue {
  readonly line: LogLine;
  readonly was?: number;
  readonly now?: number;
}
