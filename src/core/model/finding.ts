import type { CellAddress } from "./address";
import type { DateSerial } from "./period";

/** act: somebody must do something this week · watch: look at it in the next review · note: for the next plan. */
export const SEVERITIES = ["act", "watch", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about. */
export type Subject = "kpi" | "key-result" | "objective" | "owner" | "table" | "workbook";

/** The one step that a line offers; `words` has nothing to click. */
export type FindingAction =
  | "go"
  | "check-in"
  | "choose-column"
  | "edit-cell"
  | "write"
  /** Every cell of ours is written as it should be. */
  | "follow"
  | "repair"
  | "link"
  | "mark-reviewed"
  | "open-links"
  | "ask"
  | "propose-objective"
  | "keep-as-kpi"
  | "close-quarter"
  | "cut-list"
  | "open-settings"
  | "words";

/** Something that needs a person: who, what, why, since when, and the one next step. */
export interface Finding {
  /** Stable name of the rule, such as `key-result-without-kpi`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** The cell of the name; of a table its first heading, of a link its key result. */
  readonly at?: CellAddress | undefined;
  /** Every cell that it speaks of, where there are several. */
  readonly cells?: readonly CellAddress[] | undefined;
  /** As typed. */
  readonly owner?: string | undefined;
  /** One sentence in the user's words. */
  readonly sentence: string;
  readonly next: string;
  readonly action: FindingAction;
  readonly since?: DateSerial | undefined;
  readonly due?: DateSerial | undefined;
  readonly count?: number | undefined;
  /** How far behind, for the order within a rule: expected minus progress, or the miss in tolerances. */
  readonly behind?: number | undefined;
  /** The fingerprint of the table it stands in. */
  readonly table?: string | undefined;
}

/** Findings told as one: of a rule in a table, of an owner, or of a row. */
export interface FindingLine {
  readonly severity: Severity;
  readonly rule: string;
  readonly sentence: string;
  readonly count: number;
  readonly cells: readonly CellAddress[];
  /** The first one speaks. */
  readonly findings: readonly Finding[];
}
