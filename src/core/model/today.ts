import type { CellAddress } from "./address";
import type { FindingAction, Severity } from "./finding";
import type { Health } from "./health";
import type { DateSerial } from "./period";
import type { Tone } from "./tones";

/** How a number stands, in four: what is not known is never counted as well. */
export const STANDS = ["off track", "at risk", "not known", "on plan"] as const;
export type Stand = (typeof STANDS)[number];

/** How many rows of one kind stand how. */
export interface Tally {
  readonly of: number;
  readonly counts: Readonly<Record<Stand, number>>;
}

export const MEASURE_KINDS = ["key result", "kpi"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What a line asks of its reader, in the order of the groups; `later` needs nobody today. */
export const NEEDS = ["decide", "ask", "link", "watch", "fix", "later"] as const;
export type Need = (typeof NEEDS)[number];

/** The one thing to do about a line. */
export interface LineAction {
  readonly kind:
    FindingAction | "review" | "ask-owner" | "score" | "say-side" | "set-cycle" | "close-quarter" | "quarter";
  /** As its button says it: `Ask Tomasz`. */
  readonly label: string;
  /** The person that it names. */
  readonly person?: string;
  /** The cell to type in, where it is another than that of the name. */
  readonly at?: CellAddress;
  /** What that cell should say. */
  readonly day?: DateSerial;
  /** The `Measured.key` of the row that is asked first. */
  readonly row?: string;
}

/** Why something is on the list, in a whole sentence, and what to do. */
export interface Reason {
  readonly rule: string;
  readonly sentence: string;
  readonly next: string;
}

/** One line of the list: a row of the workbook, or what is said of a table, a person, an objective or the whole plan. */
export interface TodayLine {
  /** The same line after another reading. */
  readonly key: string;
  readonly need: Need;
  readonly severity: Severity;
  /** That of the first reason. */
  readonly rule: string;
  /** The user's own words, or a sentence where it is about the whole workbook. */
  readonly name: string;
  readonly at?: CellAddress;
  /** A word of our functions, as the workbook calls it. */
  readonly word?: string;
  /** It stands for its parts, which are rows that say the same. */
  readonly isFold?: true;
  /** Nothing is known of it, whatever the word for that is. */
  readonly hasNoData?: true;
  readonly tone: Tone;
  /** Its number is old: a clock instead of the sign of its tone. */
  readonly isOld: boolean;
  /** Why, in at most 40 characters after the word, with what parts them: `: 45 points behind`. */
  readonly clause: string;
  readonly action?: LineAction;
  readonly reasons: readonly Reason[];
  /** The lines that it stands for, to unfold. */
  readonly parts: readonly TodayLine[];
  /** Of a row: its `Measured.key`, kind, and how it stands. */
  readonly row?: string;
  readonly kind?: MeasureKind;
  readonly stand?: Stand;
  readonly persons: readonly string[];
  readonly objective?: string;
  readonly department?: string;
  readonly sheet?: string;
  /** Somebody was asked for it less than a week ago. */
  readonly asked?: DateSerial;
}

/** One objective with the score of its key results. */
export interface ObjectiveLine {
  readonly name: string;
  readonly at: CellAddress;
  readonly health: Health;
  /** 0 to 1, as `OKR.SCORE` has it; absent where no key result tells a progress. */
  readonly score?: number;
  /** Share of the time gone. */
  readonly plan?: number;
  /** In points against the last review; above 0 is better. */
  readonly change?: number;
  /** Scores on past days, oldest first, the present one last; fewer than two are left out. */
  readonly trend: readonly number[];
  /** The words of the KPIs that measure its key results, worst first. */
  readonly kpis: readonly { readonly name: string; readonly health: Health }[];
  /** How far below the top it stands where a parent column draws a tree: 0 for the company's, 1 for a team's. */
  readonly depth?: number;
  /** What carries it from below: their score beside its own, never mixed with it. */
  readonly below?: { readonly keyResults: number; readonly score?: number };
}

/** A figure with what it counts: `9 of 10`, `updated in Q4`. */
export interface Figure {
  readonly value: string;
  readonly what: string;
  /** The published figure that it stands beside. */
  readonly beside?: string;
}

/** What the first tab shows; everything in it was computed. */
export interface Today {
  /** The one sentence. */
  readonly sentence: string;
  /** The same for a folded overview. */
  readonly short: string;
  /** How much of the quarter is over. */
  readonly period?: string;
  readonly state: "no table" | "not yet" | "needs somebody" | "nearly clear" | "all clear";
  readonly keyResults: Tally;
  readonly kpis: Tally;
  /** Worst first. */
  readonly objectives: readonly ObjectiveLine[];
  /** The share of the time gone that all objectives have in common. */
  readonly plan?: number;
  /** The day that movements compare with. */
  readonly since?: DateSerial;
  readonly figures: readonly Figure[];
  /** The programme beside what was published of others. */
  readonly programme: readonly Figure[];
  /** Everything that needs somebody, most urgent first, then what can wait. */
  readonly lines: readonly TodayLine[];
  /** What the not-yet state says of each kind: `8 have no start and end date`. */
  readonly lacking: Readonly<Record<MeasureKind, string>>;
  /** Under the all-clear: when the next number is due. */
  readonly nextDue?: { readonly day: DateSerial; readonly count: number };
  /** What a first look cannot know, and what would tell it. */
  readonly wouldTell?: string;
}

/** Lines under one head. */
export interface TodayGroup {
  readonly key: string;
  readonly title: string;
  readonly sub?: string;
  /** Those on show. */
  readonly lines: readonly TodayLine[];
  /** Those behind `n more`. */
  readonly more: readonly TodayLine[];
  /** The person whom all of it could be asked of at once, where that is more than one number. */
  readonly askAll?: { readonly person: string; readonly count: number };
  readonly isFoldedAtFirst?: boolean;
}

/** What the list is grouped by. */
export const GROUPINGS = ["need", "owner", "objective", "department", "sheet", "question"] as const;
export type Grouping = (typeof GROUPINGS)[number];
