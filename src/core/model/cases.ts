import type { LinkedPair } from "./assessment";
import type { CellAddress } from "./address";
import type { Cascade } from "./cascade";
import type { CellsBehind } from "./cells-behind";
import type { SaidOfTables } from "./found-tables";
import type { CopiedSheet } from "./identity";
import type { Verdict } from "./health";
import type { KeyResult } from "./key-result";
import type { Kpi } from "./kpi";
import type { LogLine } from "./log";
import type { ObjectiveCase } from "./objective-case";
import type { DateSerial, Period } from "./period";
import type { RowCase } from "./row-case";
import type { Settings } from "./settings";
import type { Table } from "./table";

/** A table with the rows of it that may be spoken of. */
export interface TableCase {
  readonly table: Table;
  /** Its title, or else its sheet's name. */
  readonly name: string;
  readonly at: CellAddress;
  readonly rows: readonly RowCase[];
  /** Where the numbers of its names stand, if it has none itself. */
  readonly elsewhere?: ValuesElsewhere;
}

/** Another table that has numbers under the names of a list. */
export interface ValuesElsewhere {
  /** The number of the first of these names. */
  readonly cell: CellAddress;
  readonly name: string;
  readonly count: number;
}

/** A link of which both ends are found, judged with all that is known. */
export interface LinkCase {
  readonly pair: LinkedPair;
  readonly keyResult: KeyResult;
  readonly kpi: Kpi;
  readonly rows: { readonly keyResult: RowCase; readonly kpi: RowCase };
  readonly verdict: Verdict;
  /** The day from which its review is awaited: when the end that is out left its band, or became worse after a review. */
  readonly since?: DateSerial;
  readonly isCertain: boolean;
}

/** A link that lost an end, and where the register keeps it. */
export interface BrokenCase {
  readonly pair: LinkedPair;
  readonly registerAt?: CellAddress;
}

/** One person, with every row of theirs. */
export interface OwnerCase {
  readonly name: string;
  readonly rows: readonly RowCase[];
  /** The rows that could have been updated: dated, typed, filled, started. */
  readonly counted: readonly RowCase[];
  /** Counted rows, and no update on any of them that was not somebody else's. */
  readonly isNever: boolean;
}

/** A row that could go, and why. */
export interface CutCandidate {
  readonly row: RowCase;
  readonly reasons: readonly ("unscored" | "not-moved" | "unowned")[];
}

export interface ShareOf {
  readonly count: number;
  readonly of: number;
}

export type MeasuresBand = "Lean" | "Watch" | "Heavy" | "Binder";

/** How well the whole programme is kept. */
export interface Coverage {
  readonly kpis: ShareOf;
  readonly objectives: ShareOf;
  readonly owners: ShareOf;
  readonly activities: ShareOf;
  readonly measures: {
    readonly numbers: number;
    readonly objectives: number;
    readonly ratio?: number;
    readonly band?: MeasuresBand;
  };
  readonly stretch: { readonly keyResults: number; readonly mean?: number };
}

/** A proposal of what comes after a KPI, a key result or a quarter. */
export type Lifecycle =
  | {
      readonly kind: "propose-objective";
      readonly row: RowCase;
      readonly start: DateSerial;
      readonly due: DateSerial;
    }
  | { readonly kind: "keep-as-kpi"; readonly row: RowCase; readonly direction: "at least" | "at most" }
  | { readonly kind: "close-quarter"; readonly due: DateSerial; readonly rows: readonly RowCase[] }
  | { readonly kind: "template" };

/** Everything that rules look at; nothing in it has to be read or judged again. */
export interface Cases {
  readonly asOf: DateSerial;
  readonly settings: Settings;
  /** The last quarter that ended before the as-of day. */
  readonly previousQuarter: Period;
  /** Without archives and closed quarters, in the order of the sheets. */
  readonly rows: readonly RowCase[];
  /** The same in stretches of some hundred; one of the very rows of before is the very stretch of before. */
  readonly stretches: readonly (readonly RowCase[])[];
  /** The rows of closed quarters: they count in the health words alone. */
  readonly closed: readonly RowCase[];
  readonly archivedRows: number;
  /** How many tables no KPI and no key result was read from. */
  readonly listedTables: number;
  readonly tables: readonly TableCase[];
  readonly objectives: readonly ObjectiveCase[];
  /** What the parent columns say of the objectives. */
  readonly cascade: Cascade;
  readonly links: readonly LinkCase[];
  readonly broken: readonly BrokenCase[];
  /** Cells of ours that say other than what holds. */
  readonly behind: CellsBehind;
  /** What the user said of tables that stand there several times now. */
  readonly unclear: readonly SaidOfTables[];
  /** Sheets that were duplicated with their ids. */
  readonly copies: readonly CopiedSheet[];
  /** Rows whose id was cleared while links go by it. */
  readonly withoutId: readonly { readonly at: CellAddress; readonly id: string }[];
  /** Rows of the register that name no link any more. */
  readonly unreadableLinks: readonly { readonly at: CellAddress; readonly reason: string }[];
  /** There was a register, as the journal knows, and there is none now. */
  readonly lostRegister: boolean;
  /** By `Measured.key`: measured by a KPI, linked at all, named by a link that is broken. */
  readonly measured: ReadonlySet<string>;
  readonly linked: ReadonlySet<string>;
  readonly toldByBroken: ReadonlySet<string>;
  /** Since when, as the register keeps it, the row is the end of a link that is out; by `Measured.key`. */
  readonly keptSince: ReadonlyMap<string, DateSerial>;
  readonly owners: readonly OwnerCase[];
  readonly coverage: Coverage;
  readonly cutList: readonly CutCandidate[];
  readonly log: readonly LogLine[];
  /** Days on which a log line is an update or a review, oldest first. */
  readonly activityDays: readonly DateSerial[];
  /** Those of them on which a log line is a review. */
  readonly reviewDays: readonly DateSerial[];
  /** How many of these key results a KPI is proposed for; absent where proposals would be too many to go through. */
  readonly proposedOf: (rows: readonly RowCase[]) => number | undefined;
  /** The first KPI that keeps watch over what growth can hurt. */
  readonly firstGuard: () => RowCase | undefined;
  /** A name as it is compared with others. */
  readonly folded: (name: string) => string;
  /** The next review of something reviewed on a day, by the calendar. */
  readonly nextReview: (reviewed: DateSerial, rhythm: number | string) => DateSerial | undefined;
}
