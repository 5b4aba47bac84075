import type { StatusMeaning } from "../model/opinion";
import type { BaseRole } from "../model/table";

/** What a heading may say without being a role: it is understood, and keeps its column from being misread. */
export const NEUTRAL_MEANINGS = [
  "definition",
  "source",
  "category",
  "threshold",
  "series",
  "variance",
  "priority",
  "entity",
  "score",
  "comparative",
  "forecast",
] as const;

/** Headings of the tables that look like KPI tables and are none. */
export const LOOK_ALIKES = [
  "task",
  "risk",
  "sales",
  "ledger",
  "budget",
  "people",
  "grade",
  "machine",
  "sport",
  "stock",
  "glossary",
] as const;

export type LookAlike = (typeof LOOK_ALIKES)[number];
export type HeadingMeaning = BaseRole | (typeof NEUTRAL_MEANINGS)[number] | LookAlike;

/** Words parted by commas: `"kpi, key figure"`. Case, accents, plural s and punctuation do not count. */
export type Words = string;

/**
 * How one language heads the columns of KPI and OKR tables. A word may stand under two meanings (`Ziel` is a target
 * over numbers and an objective over sentences): the values below decide.
 */
export interface HeaderWords {
  readonly headings: Partial<Record<HeadingMeaning, Words>>;
  /** Headings that mean the role only when they stand alone and nothing speaks against it: `Name`, `Value`. */
  readonly vagueHeadings: Partial<Record<BaseRole, Words>>;
  /** What titles and sheet names say about the tables below. */
  readonly titles: {
    readonly kpi: Words;
    readonly okr: Words;
    readonly lookAlike: Words;
    /** Beside measures they make an OKR table, alone a strategy paper. */
    readonly objectives: Words;
    readonly dashboard: Words;
  };
  readonly names: {
    /** Words that the names of measures are made of: what is counted, averaged or divided. */
    readonly measures: Words;
    /** Verbs that goals begin with: what somebody wants to do to a measure or to the world. */
    readonly goals: Words;
  };
  /** Two words that name no period, though one is a month in another language: `set the`, `days ago` beside Italian. */
  readonly noPeriods?: Words;
  /** What Excel itself writes over the labels of a pivot table. */
  readonly pivots?: Words;
  /** Words in the cells below. */
  readonly values: {
    /** What people type about a row's state, by what it says of it. */
    readonly status: Readonly<Record<StatusMeaning, Words>>;
    /** How sure people are of reaching a goal. */
    readonly confidence: { readonly high: Words; readonly medium: Words; readonly low: Words };
    readonly cadence: Words;
    readonly total: Words;
    readonly objective: Words;
    readonly keyResult: Words;
    readonly initiative: Words;
    readonly note: Words;
  };
}
