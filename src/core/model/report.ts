import type { NewContent } from "./write-plan";

/** How a line of the report is set; none of them needs a colour to be understood. */
export type ReportStyle =
  | "mark"
  | "title"
  | "quiet"
  | "sentence"
  | "head"
  | "columns"
  | "row"
  | "strong"
  | "strong more"
  | "more"
  | "blank"
  | "open";

/** The columns of the report: a number, what, four short ones, and a wide one. Usual widths in characters. */
export const REPORT_WIDTHS = [4, 44, 9.5, 9.5, 9.5, 9.5, 28] as const;
export const REPORT_COLUMNS = REPORT_WIDTHS.length;

/** One line of the report, its cells from the left. */
export interface ReportRow {
  readonly style: ReportStyle;
  readonly cells: readonly NewContent[];
  /** Number formats by column, where a cell needs one. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Its short columns hold words, which begin at the left. */
  readonly isProse?: true;
}

/** What stands in the first row, by which the sheet is known again. */
export const REPORT_HEADINGS = [
  "OKR Report",
  "Values, written by OKR Pulse; the next report takes their place.",
] as const;

/** Before the day that a report is of. */
export const AS_OF = "As of ";

/** What was agreed is the user's own: it is carried over from one report to the next. */
export const AGREED = "Agreed in this meeting";

/** The head above the charts, which stand on the lines below it. */
export const CHARTS = "Charts";
/** So many lines are as high as a chart. */
export const CHART_LINES = 16;
/** Above the numbers that the charts draw. */
export const CHART_HEADINGS = {
  score: "Score",
  plan: "Plan",
  week: "Week to",
  updates: "Updates",
  reviews: "Reviews",
} as const;
