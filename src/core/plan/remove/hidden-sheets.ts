import type { JournalEntry } from "../../model/metadata";
import type { Review } from "../../model/review";
import { sheetNames } from "../../model/workbook";

/** A hidden sheet with cells of ours; not known where flags have left the sheet that the journal tells of. */
export interface HiddenSheet {
  readonly sheet: string;
  readonly isKnown: boolean;
}

/** Kinds of cells of ours that stand on sheets of the user's. */
const AMONG_THEIRS: readonly JournalEntry["kind"][] = ["flags", "ids", "feed"];

/** The sheets that were not read, since they are hidden, on which something of ours stands or may stand. */
export function hiddenSheetsOfOurs(review: Review): readonly HiddenSheet[] {
  const { workbook, metadata, ours } = review;
  const { hiddenSheets = [] } = workbook;
  if (hiddenSheets.length === 0) return [];
  const entries = metadata.journal.filter(({ kind }) => AMONG_THEIRS.includes(kind));
  const known = new Set([
    ...entries.map(({ sheet }) => sheet),
    ...[...ours.ids.homes.values()].map(({ sheet }) => sheet),
  ]);
  // A sheet that was renamed before it was hidden has an entry that leads nowhere; so has one that was deleted.
  const names = sheetNames(workbook);
  const isAstray = (entry: JournalEntry) =>
    entry.kind === "flags" && !names.has(entry.sheet) && !ours.columns.some((own) => own.entry === entry);
  const mayHold = entries.some(isAstray);
  return hiddenSheets.flatMap((sheet) => {
    const isKnown = known.has(sheet);
    return isKnown || mayHold ? [{ sheet, isKnown }] : [];
  });
}
