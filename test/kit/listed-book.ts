import { measuresOf } from "../../src/core/model/scorecard";
import { gridOf, type Grid } from "../../src/core/model/grid";
import type { Assessment } from "../../src/core/model/assessment";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { applySteps } from "./apply-steps";
import { snapshotOf } from "./book-snapshot";
import { workbookOf } from "./grid";
import { openLinkedBook, type LinkedBook } from "./linked-book";
import { readLinked } from "./linked-workbook";

/** A sheet of the user's whose measures are flagged in our list, open in the preview's spreadsheet. */
export async function openListed(sheet: Grid): Promise<LinkedBook> {
  const { grids, names, metadata } = listed(workbookOf(sheet));
  return openLinkedBook({ snapshot: snapshotOf(grids, names), ...(metadata !== undefined && { metadata }) });
}

function listed(workbook: Workbook): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"], place: "new sheet" } as const;
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

/** The list of flags as it stands. */
export function listIn(book: LinkedBook): Grid | undefined {
  return gridOf(book.read().grids, "OKR Flags");
}

/** Every measure as the pane judges it. */
export function judgedIn<Told>(
  book: LinkedBook,
  tell: (name: string, assessment: Assessment | undefined) => Told,
): readonly Told[] {
  const { scorecard, assessments } = readLinked(book.read());
  return measuresOf(scorecard).map(({ name, key }) => tell(name, assessments.get(key)));
}
