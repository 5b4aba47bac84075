import type { Locale } from "./model/workbook";
import type { ReportRow } from "./model/report";
import type { Review } from "./model/review";
import type { NewContent } from "./model/write-plan";
import { asNumbers } from "./plan/report/as-numbers";
import { agreedOf } from "./plan/report/plan-report";
import { reviewReport } from "./review-report";
import { showNumber } from "./text/show-number";

/** The report as lines of text with tabs between its cells: read in a mail, or pasted into a workbook of its own. */
export function reportText(review: Review): string {
  const { locale } = review.workbook;
  const rows = reviewReport(review, agreedOf(review));
  // By its first line a sheet is known as ours, which the copy is not.
  const lines = rows.filter(({ style }) => style !== "mark").map((row) => lineOf(asNumbers(row), locale));
  return lines.join("\n").trim();
}

function lineOf({ cells, formats }: ReportRow, locale: Locale): string {
  return cells
    .map((content, column) => cellText(content, locale, formats?.[column]))
    .join("\t")
    .trimEnd();
}

/** 0.604 in `0%` → `60%`; 1,250.5 → `1250,5` where a comma parts decimals, and so cannot part thousands. */
function cellText(content: NewContent, { decimalSeparator }: Locale, numberFormat?: string): string {
  if (typeof content === "number") {
    const shown = showNumber(content, numberFormat).replace("\u2212", "-");
    return decimalSeparator === "," ? shown.replaceAll(",", "").replace(".", ",") : shown;
  }
  return inert(String(content ?? "").replace(/\s+/g, " "));
}

/** A name that a spreadsheet would calculate when it is pasted stays text: `=1+1` → `'=1+1`; `+4 pts` is left. */
function inert(text: string): string {
  const isChange = /^\+[\d.,]+(?: \p{L}+)?$/u.test(text);
  return !isChange && /^\s*[=+\-@]/.test(text.normalize("NFKC")) ? `'${text}` : text;
}
