import { notedDeclared } from "./detect/find-declared";
import { headingReader } from "./detect/headings/read-heading";
import { notedOf, stoodOf } from "./detect/stood";
import type { Correction } from "./model/correction";
import type { Review } from "./model/review";
import { inOnePiece } from "./model/slices";
import { searchedSheets } from "./ours/register-searches";
import { withoutOurMarks } from "./ours/without-our-marks";
import type { Known } from "./plan/keep/plan-corrections";

/** What is said now, with everything that its table is found again by in the weeks to come. */
export function notedCorrection(review: Review, said: Correction): Known {
  const { workbook, ours } = review;
  const linked = searchedSheets(workbook, ours.register);
  if (said.kind === "declared") {
    const { grids, hiddenSheets } = inOnePiece(withoutOurMarks(workbook, ours));
    const whereabouts = {
      shown: new Set(grids.map(({ sheet }) => sheet)),
      hidden: new Set(hiddenSheets),
      linked,
    };
    return { correction: notedDeclared(said, { grids, whereabouts, read: headingReader() }), tables: [] };
  }
  const all = [...review.tables, ...review.perhaps, ...review.dismissed];
  const table = all.find(({ fingerprint }) => fingerprint === said.fingerprint);
  if (!table) return { correction: said, tables: [] };
  return { correction: notedOf(said, table, stoodOf(table, all, linked)), tables: [table] };
}
