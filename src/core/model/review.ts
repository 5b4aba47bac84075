import type { Assessment, LinkedPair } from "./assessment";
import type { Cases } from "./cases";
import type { CycleQuestion } from "./cycle";
import type { Evidence } from "./evidence";
import type { Finding } from "./finding";
import type { Proposal } from "./link";
import type { LogLine } from "./log";
import type { Metadata } from "./metadata";
import type { OwnMarks } from "./own-marks";
import type { DateSerial } from "./period";
import type { ReviewDates } from "./review-dates";
import type { Settings } from "./settings";
import type { Counted } from "./slices";
import type { SaidOfTables } from "./found-tables";
import type { Scorecard } from "./scorecard";
import type { NotTaken, Table } from "./table";
import type { Workbook } from "./workbook";

/** Everything that one reading of a workbook tells. The pane shows it; the plans are made from it. */
export interface Review {
  readonly workbook: Workbook;
  readonly asOf: DateSerial;
  /** Why it is that day, and what the cells go by meanwhile. */
  readonly dates: ReviewDates;
  readonly settings: Settings;
  readonly metadata: Metadata;
  /** What of the workbook is ours. */
  readonly ours: OwnMarks;
  readonly tables: readonly Table[];
  /** What may be a table too, for a question; nothing in it is counted, flagged or linked. */
  readonly perhaps: readonly Table[];
  /** The user said that they are none. */
  readonly dismissed: readonly Table[];
  /** What the user said of tables, and of which. */
  readonly said: readonly SaidOfTables[];
  /** Sheets with numbers on which nothing is one, and why. */
  readonly notTaken: readonly NotTaken[];
  readonly scorecard: Scorecard;
  /** By `Measured.key`. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** What dates and the log tell of each row, by `Measured.key`. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Oldest first. */
  readonly log: readonly LogLine[];
  readonly links: readonly LinkedPair[];
  readonly proposals: readonly Proposal[];
  /** Which cycle do the tables without dates belong to? Absent where nobody has to be asked. */
  readonly cycleQuestion?: CycleQuestion;
  /** What rules look at. */
  readonly cases: Cases;
  readonly findings: readonly Finding[];
  /** Checks that could not be made on this workbook. */
  readonly failedRules: readonly string[];
}

/** What a review is at: finding tables, reading their rows, judging them, weighing their past, looking for what needs a person. */
export interface ReviewStep extends Counted {
  readonly kind: "tables" | "rows" | "health" | "evidence" | "findings";
}

/** A review before anything was found. */
export type Reading = Omit<Review, "cases" | "findings" | "failedRules">;
