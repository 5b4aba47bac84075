import type { Objective } from "./objective";
import type { DateSerial } from "./period";
import type { RowCase } from "./row-case";

/** An objective with its key results, those of closed quarters left out. */
export interface ObjectiveCase {
  readonly objective: Objective;
  readonly rows: readonly RowCase[];
  /** All of its key results were closed in `OKR Scores`. */
  readonly isClosed: boolean;
  readonly isDated: boolean;
  /** From the first start to the last due day of its key results. */
  readonly start?: DateSerial;
  readonly due?: DateSerial;
  readonly lastScored?: DateSerial;
  readonly speaksOfGrowth: boolean;
  /** A key result of its own, or a KPI linked to one, keeps watch over what growth can hurt. */
  readonly isGuarded: boolean;
  /** What its text states as a target, in its own words. */
  readonly statedNumber?: string;
}
