import { OUR_SHEETS } from "./model/marks";
import { REPORT_COLUMNS, type ReportRow } from "./model/report";
import type { Review } from "./model/review";
import type { ValueSheet } from "./model/value-sheet";
import { spellDay } from "./model/period";
import { chartsOfReport } from "./ours/own-charts";
import { agreedOf } from "./plan/report/plan-report";
import { asNumbers } from "./plan/report/as-numbers";
import { reportLooks } from "./plan/report/report-looks";
import { reportWidths } from "./plan/report/report-widths";
import { reviewReport, workbookName } from "./review-report";

/** The mark of our own sheet says that the next report takes its place, which no copy can know. */
const COPIED: ReportRow = {
  style: "mark",
  cells: [undefined, "Values, written by OKR Pulse; nothing in this copy follows the workbook."],
};

/** The report as a sheet of its own, for readers outside: the same lines and charts, and nothing that leads back. */
export function reportSheet(review: Review): ValueSheet {
  const lines = reviewReport(review, agreedOf(review)).map((row) => (row.style === "mark" ? COPIED : row));
  const rows = lines.map(asNumbers);
  const cells = rows.map((row) => Array.from({ length: REPORT_COLUMNS }, (_, column) => row.cells[column]));
  return {
    name: OUR_SHEETS.report,
    rows: cells,
    looks: rows.map(reportLooks),
    widths: reportWidths(lines),
    foot: `OKR Report of ${inFoot(workbookName(review))}, as of ${spellDay(review.asOf)} · OKR Pulse`,
    charts: chartsOfReport(cells),
  };
}

/** An ampersand begins a code there. */
function inFoot(name: string): string {
  return name.replaceAll("&", "&&");
}
