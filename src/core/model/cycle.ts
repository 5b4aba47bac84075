import type { Area } from "./address";
import type { DateSerial, Period } from "./period";

/**
 * The days that the words about a table name. Without an end only its start is told: its rows have due days of their own,
 * and one that lacks it was forgotten.
 */
export interface TableCycle {
  readonly start: DateSerial;
  readonly end?: DateSerial;
}

/** What the words about a table name: a quarter, a half, a year. */
export interface NamedPeriod {
  readonly period: Period;
  /** As they were written: `Q3 2026`. */
  readonly words: string;
  /** Whether no other days can be meant, so that it counts without asking. */
  readonly isCertain: boolean;
}

/** Where a cycle was found; today: nobody named it, but the as-of day lies in that quarter. */
export type CycleSource = "title" | "heading" | "sheet" | "file name" | "today";

/** A cycle that the pane may offer. */
export interface CycleOffer extends Pick<NamedPeriod, "period" | "words"> {
  readonly from: CycleSource;
}

/** A table none of whose rows has a start or a due day. */
export interface UndatedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly title?: string;
  readonly fingerprint: string;
}

/** `These tables carry no dates: which cycle?` */
export interface CycleQuestion {
  readonly tables: readonly UndatedTable[];
  /** The likeliest first; never empty. */
  readonly offers: readonly CycleOffer[];
}
