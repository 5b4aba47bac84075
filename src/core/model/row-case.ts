import type { Assessment } from "./assessment";
import type { CellAddress } from "./address";
import type { Evidence } from "./evidence";
import type { Ownership, Staleness } from "./health";
import type { KeyResult } from "./key-result";
import type { Kpi } from "./kpi";
import type { OwnWords } from "./own-words";
import type { DateSerial } from "./period";
import type { DeadlineInWords } from "./statement";
import type { Table } from "./table";

/** What is wanted of a number: a movement to make, or a level to keep. */
export interface RowGoal {
  readonly kind: "reach" | "hold" | "band";
  readonly isMet: boolean;
  /** What is to be reached or kept; absent for a band. */
  readonly target?: number;
  /** Whether more is better; absent for a band. */
  readonly wantsMore?: boolean;
  readonly lower?: number;
  readonly upper?: number;
}

/** The number of a row on a day to come, if it goes on as it goes. */
export interface RowForecast {
  readonly day: DateSerial;
  readonly shown: string;
  readonly isMet: boolean;
}

/** A number of the row as its cell shows it. */
export interface ShownNumber {
  readonly value: number;
  readonly shown: string;
  /** By the cell's format, or typed so. */
  readonly isPercent: boolean;
}

/** The times that a table is of, which tell two rows of one name apart; its rows share them. */
export interface NamedTimes {
  /** The years that the table's title or its sheet names, else that of the as-of day. */
  readonly years: string;
  /** Absent where nothing says them. */
  readonly quarters?: string;
}

/** One row with all that rules ask of it, read and judged once. */
export interface RowCase {
  readonly measure: Kpi | KeyResult;
  readonly table: Table;
  readonly assessment: Assessment;
  /** Its health as the workbook calls it. */
  readonly word: string;
  /** How the workbook calls all words of flags. */
  readonly words: OwnWords;
  readonly evidence: Evidence;
  /** The quarter was closed in `OKR Scores`: it counts, and nothing is said of it. */
  readonly isClosed: boolean;
  readonly ownership: Ownership;
  /** Each name that the owner's cell holds; none where it is a team or nobody. */
  readonly persons: readonly string[];
  readonly goal?: RowGoal | undefined;
  readonly actual?: number | undefined;
  /** As their cells show them. */
  readonly shown: { readonly actual: string; readonly target: string };
  /** What the cells hold, numbers with a decimal point, however Excel shows them: so they are known as numbers again. */
  readonly spelled: { readonly actual: string; readonly target: string };
  /** Its own days or the cycle's. */
  readonly start?: DateSerial | undefined;
  readonly due?: DateSerial | undefined;
  /** Its period has ended: nobody is asked for today's number any more. */
  readonly isOver: boolean;
  /** Its period began less than one rhythm ago, so that nobody is late yet. */
  readonly isInGrace: boolean;
  /** The day in its own due cell. */
  readonly ownDue?: DateSerial | undefined;
  /** A due day of its own or of the cycle is missing, or a start. */
  readonly lacks: readonly ("start" | "due")[];
  readonly cadenceDays: number | "irregular";
  /** Of the cell's word, or, in a table of periods, of its last filled one. */
  readonly staleness?: Staleness | undefined;
  /** The cell to mend where it cannot be judged. */
  readonly mendAt: CellAddress;
  /** Somebody has to say whether more or less is better. */
  readonly asksForSide: boolean;
  /** Only a baseline can make it be judged. */
  readonly lacksBaseline: boolean;
  readonly behind: number;
  readonly unmoved?: { readonly days: number; readonly since: DateSerial } | undefined;
  readonly forecast?: RowForecast | undefined;
  /** It stands where it stood a quarter ago, and should not. */
  readonly hasStoodStill: boolean;
  /** The actual, the target and the baseline, as far as they are numbers. */
  readonly numbers: () => readonly ShownNumber[];
  readonly isPercentRow: boolean;
  readonly times: NamedTimes;
  /** The last digit that the actual's cell shows, in the number's own size: 0.001 for `0.0 %`. */
  readonly roundedTo: number;
  /** The team's own work, done once somebody did it. */
  readonly isActivity: boolean;
  readonly deadline?: DeadlineInWords | undefined;
  /** The share of the way that a number of the row would be; undefined without a goal. */
  readonly progressAt: (value: number) => number | undefined;
  /** Shows a number as the actual's cell would. */
  readonly show: (value: number) => string;
}
