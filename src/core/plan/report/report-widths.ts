import { REPORT_WIDTHS, type ReportRow } from "../../model/report";

/** The columns of short words and numbers, and how wide the widest of them may get, in characters. */
const SHORT = { first: 2, last: 5, widest: 18 } as const;
/** What stays free beside the longest. */
const AIR = 2.5;

/**
 * How wide the columns have to be so that nothing in the short ones is cut at its neighbour, in characters:
 * `at least 2,150,000` needs more than `12`. The page is one wide whatever they come to.
 */
export function reportWidths(rows: readonly ReportRow[]): readonly number[] {
  return REPORT_WIDTHS.map((usual, column) => {
    if (column < SHORT.first || column > SHORT.last) return usual;
    const lengths = rows.map((row) => lengthIn(row, column));
    return Math.min(SHORT.widest, Math.max(usual, ...lengths));
  });
}

/** Prose begins in its column and goes on over those beside it, but for the status, which is a word alone. */
function lengthIn({ cells, isProse, style }: ReportRow, column: number): number {
  const content = cells[column];
  if (typeof content !== "string" || (isProse && column > SHORT.first) || style === "open") return 0;
  return content.length + AIR;
}
