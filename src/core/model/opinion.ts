import type { CellAddress } from "./address";
import type { CellValue } from "./cell";

/** What a typed status says of its row; `open`: only that work goes on, or has not begun. */
export const STATUS_MEANINGS = ["good", "done", "middle", "bad", "open"] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** The user's own judgement of a row: compared with the numbers, never taken over. */
export interface TypedStatus {
  /** As the cell shows it. */
  readonly text: string;
  readonly at: CellAddress;
  /** Absent where the words are none that we know. */
  readonly meaning?: StatusMeaning;
}

/** A share that the user typed: how far a row has come, or how sure its owner is. */
export interface TypedShare {
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly text: string;
  readonly at: CellAddress;
  /** What the column's values count up to: 1 for shares, 10 for tenths, 100 for percent; absent where they do not tell. */
  readonly fullScale?: number;
  /** 0.7 for `70%`, `7` of ten and `high`-like words; absent where the value or its scale cannot be read. */
  readonly share?: number;
}
