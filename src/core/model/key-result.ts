import type { Measured } from "./measured";
import type { DeadlineInWords, Statement } from "./statement";

/** A number that an objective wants moved in this period: the movement. */
export interface KeyResult extends Measured {
  readonly kind: "key result";
  /** The objective's text, if the sheet tells it. */
  readonly objective?: string;
  /** What its own words state; columns win over it. */
  readonly statement: Statement;
  /** The team's own work, done once somebody did it: `Publish 5 articles`. */
  readonly isActivity?: boolean;
  /** The last time that its words name with a year. */
  readonly deadline?: DeadlineInWords;
}
