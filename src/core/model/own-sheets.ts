import { OUR_HEADERS, OUR_SHEETS } from "./marks";
import type { JournalEntry } from "./metadata";
import { REPORT_COLUMNS, REPORT_HEADINGS } from "./report";
import { REGISTER_COLUMNS } from "./register";

export const SETTINGS_HEADINGS = ["Setting", "Value", "What it does"];
/** Above the words of `OKR_Words`, below the settings. */
export const WORD_HEADINGS = ["Word", "Called here", "What it says"];

/** The columns of `OKR Log`. `Who` is only filled with what the user typed. */
export const LOG_HEADINGS = [
  "When",
  "Sheet",
  "Cell",
  "Measure",
  "Old value",
  "New value",
  "Who",
  "Kind",
  "Sure",
  "Note",
  "OKR ID",
] as const;
export type LogHeading = (typeof LOG_HEADINGS)[number];

/** A log had so many headings before it told kinds; such a log is read as values. */
const OLDER_LOG_WIDTH = 7;

/** The columns of `OKR Scores`, where a quarter that was closed is kept as values. */
export const SCORE_HEADINGS = [
  "Quarter",
  "Objective",
  "Key result",
  "Owner",
  "Baseline",
  "Target",
  "Actual",
  "Score",
  "Closed on",
] as const;

/** The columns of `OKR Flags`. `Read from` says which cell holds the actual, so that a reader notices last month's. */
export const FLAGS_HEADINGS = [
  "Measure",
  "Read from",
  OUR_HEADERS.direction,
  OUR_HEADERS.health,
  OUR_HEADERS.staleness,
];

const REGISTER_HEADINGS = REGISTER_COLUMNS.map(({ heading }): string => heading);

export type OwnSheetKind = "register" | "settings" | "log" | "flags" | "scores" | "report";

export interface OwnSheetMark {
  readonly name: string;
  /** How its entry in the journal is called. */
  readonly entry: JournalEntry["kind"];
  readonly proof: "formulas" | "names" | "journal";
  /** What stands in its first row, from the left. */
  readonly headings: readonly string[];
  /** Headings behind those, which sheets of earlier versions have not; in any order. */
  readonly later?: readonly string[];
  /** How many columns are ours, where that is more than have a heading. */
  readonly width?: number;
}

/**
 * How each of our sheets is recognised: by the headings that we wrote into its first row, together with its entry in the
 * journal or with a proof in its cells. formulas: one below the headings is as only we write it, or frozen. names: our names point
 * at cells of it. journal: nothing in the cells would tell it from somebody's own; where the whole journal is lost, such
 * a sheet counts as ours as long as something else in the file does.
 */
export const OWN_SHEETS: Readonly<Record<OwnSheetKind, OwnSheetMark>> = {
  register: { name: OUR_SHEETS.links, entry: "register", proof: "formulas", headings: REGISTER_HEADINGS },
  settings: { name: OUR_SHEETS.settings, entry: "settings", proof: "names", headings: SETTINGS_HEADINGS },
  log: {
    name: OUR_SHEETS.log,
    entry: "log",
    proof: "journal",
    headings: LOG_HEADINGS.slice(0, OLDER_LOG_WIDTH),
    later: LOG_HEADINGS.slice(OLDER_LOG_WIDTH),
  },
  scores: { name: OUR_SHEETS.scores, entry: "scores", proof: "journal", headings: SCORE_HEADINGS },
  report: {
    name: OUR_SHEETS.report,
    entry: "report",
    proof: "journal",
    headings: REPORT_HEADINGS,
    width: REPORT_COLUMNS,
  },
  flags: { name: OUR_SHEETS.flags, entry: "flags", proof: "formulas", headings: FLAGS_HEADINGS },
};
