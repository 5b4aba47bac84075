import type { Review } from "../core/model/review";
import { reportSheet } from "../core/report-sheet";
import { sheetFile } from "../xlsx/sheet-file";

/** The report as a workbook file of its own. */
export function reportFile(review: Review): Uint8Array {
  return sheetFile(reportSheet(review));
}
