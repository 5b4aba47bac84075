import type { CellValue } from "./cell";
import type { Departure } from "./departure";
import type { DateSerial } from "./period";

/** A number of a row and the day from which it stood. */
export interface SeenValue {
  readonly day: DateSerial;
  readonly value: number;
  /** As the sheet or the log holds it: `"31 %"`. */
  readonly typed: CellValue;
  /** What was wanted in its period; absent where the row's own target counts. */
  readonly target?: CellValue;
}

/** A day on which somebody brought the number up to date. */
export interface NumberUpdate {
  readonly day: DateSerial;
  /** Absent where nobody in particular is known. */
  readonly who?: string;
  readonly from: "cell" | "period" | "log" | "present";
  /** Of a period whose heading names no year, `W23`: the year before, since in the as-of day's it has not come yet. */
  readonly guessed?: { readonly heading: string; readonly year: number };
}

/** What the workbook tells of one row over time, up to the as-of day. */
export interface Evidence {
  /** Oldest first; empty where no value has a day. */
  readonly series: readonly SeenValue[];
  /** What the series rests on: an Updated day alone dates only the present value. */
  readonly source: "periods" | "log" | "present";
  /** Oldest first. */
  readonly updates: readonly NumberUpdate[];
  /** The latest of the updates. */
  readonly lastUpdate?: DateSerial | undefined;
  /** Whether the row can be kept or neglected at all: its table or the log dates it. */
  readonly isDated: boolean;
  /** The actual is calculated from other cells. */
  readonly isFed: boolean;
  /** Days of log lines of kind `review` and `question`, oldest first. */
  readonly reviews: readonly DateSerial[];
  readonly questions: readonly DateSerial[];
  /** Days on which somebody was asked for the number, oldest first: a question whose answer is still to come. */
  readonly asked: readonly DateSerial[];
  readonly departure: Departure;
}
