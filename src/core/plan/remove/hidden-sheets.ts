import type { JournalEntry } from "../../model/metadata";
import type { Review } from "../../model/review";
import { sheetNames } from "../../model/workbook";

/** A hidden sheet, and whether cells of ours stand there; nobody read it. */
export interface HiddenSheet {
  readonly sheet: string;
  readonly holdsOurs: "surely" | "perhaps" | "as far as we know not";
}

/** Kinds of cells of ours that stand on sheets of the user's. */
const AMONG_THEIRS: readonly JournalEntry["kind"][] = ["flags", "ids", "feed"];

/** The sheets that were not read, since they are hidden. */
export function hiddenSheetsOf(review: Review): readonly HiddenSheet[] {
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
  const isAnyAstray = entries.some(isAstray);
  return hiddenSheets.map((sheet): HiddenSheet => {
    if (known.has(sheet)) return { sheet, holdsOurs: "surely" };
    const isCopy = known.has(sheet.replace(EXCELS_COPY, ""));
    return { sheet, holdsOurs: isAnyAstray || isCopy ? "perhaps" : "as far as we know not" };
  });
}

/** `OKR Q4 (2)`: how Excel calls the copy of a sheet. */
const EXCELS_COPY = / \(\d+\)$/;
