import type { Ownership } from "../../model/health";
import type { ColumnName } from "../../model/marks";
import type { OwnColumn } from "../../model/own-marks";
import type { PeriodDays } from "../../model/period-days";
import type { StatedDirection } from "../../model/quantity";
import type { PlanPart } from "../steps/plan-part";

export type FlagName = "cut" | "health" | "staleness" | "progress" | "owner" | "link";

/** Flags that follow their rows; a direction is the user's to type over, and the cut list a word of its day. */
export function isLiveFlag(name: ColumnName): name is Exclude<FlagName, "cut"> {
  return name !== "direction" && name !== "cut";
}

/** Formulas follow every edit; values hold until they are written again, and cost no recalculation. */
export type FlagContent = "formulas" | "values";

/** What the user ticked in the pane. */
export interface FlagsChoice {
  /** Fingerprints of the tables that get flags. */
  readonly tables: readonly string[];
  readonly flags: readonly FlagName[];
  /** Where a table gets others than `flags`: by fingerprint. */
  readonly flagsOf?: Readonly<Record<string, readonly FlagName[]>>;
  /** beside: new columns at the table's right edge. new sheet: a list of all measures on `OKR Flags`. */
  readonly place: "beside" | "new sheet";
  /** Left out for what stands there already, at first formulas. */
  readonly content?: FlagContent;
  /** Where flags beside a table begin instead of at its right edge: zero-based sheet columns by fingerprint. */
  readonly firstColumns?: Readonly<Record<string, number>>;
  /** Written into the cycle cells of `OKR Settings` where they are not set yet. */
  readonly cycle?: { readonly start: number; readonly end: number };
}

/** The flags that a table gets. */
export function flagsOfTable(
  { flags, flagsOf }: Pick<FlagsChoice, "flags" | "flagsOf">,
  fingerprint: string,
): readonly FlagName[] {
  return flagsOf?.[fingerprint] ?? flags;
}

/** What a row's own words say where its columns say nothing. */
export interface RowReading {
  readonly baseline?: number;
  /** Text for a band: `4-5`. */
  readonly target?: number | string;
  readonly direction?: StatedDirection;
  /** What the headings of its periods tell of days, where no column says when it was updated. */
  readonly periods?: PeriodDays;
}

/** What the flags `Progress` and `Owner` say of a row. */
export interface RowAnswers {
  /** Share of the way; absent where the numbers do not tell it. */
  readonly progress?: number;
  /** Percentages on two scales, 0.4 beside 45, which `OKR.PROGRESS` does not tell apart. */
  readonly isOnTwoScales: boolean;
  readonly ownership: Ownership;
}

/** How the `Link` column is written; made by the part that knows the register. */
export interface LinkFlag {
  /** The formula of a row, given the reference of the cell that holds its id: `$A5`. */
  readonly formula: (idReference: string) => string;
  /** What the formula will show, by `Measured.key`; absent for a row without links. */
  readonly shows: ReadonlyMap<string, string>;
}

/** What the flags need beside the review, made by other parts of the core. */
export interface FlagSources {
  /** By `Measured.key`. */
  readonly readings: ReadonlyMap<string, RowReading>;
  readonly link?: LinkFlag;
  /** By `Measured.key`; only asked where such a flag is wanted. */
  readonly answersOf?: (key: string) => RowAnswers | undefined;
  /** What the register is to say once these columns stand. */
  readonly linksAfter?: (written: readonly OwnColumn[]) => PlanPart;
}

export const NO_SOURCES: FlagSources = { readings: new Map() };
