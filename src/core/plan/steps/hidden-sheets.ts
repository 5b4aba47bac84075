import type { JournalEntry } from "../../model/metadata";
import type { Review } from "../../model/review";
import { sameIdKey } from "../../model/register";
import { sheetNames } from "../../model/workbook";
import type { Refusal } from "../../model/write-plan";

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

/** What a plan that changes everything of ours leaves as it is, since nobody reads hidden sheets. */
export function leftOnHidden(review: Review, alsoLeft: "links" | "no links"): readonly Refusal[] {
  return hiddenSheetsOf(review).flatMap(({ sheet, holdsOurs }): readonly Refusal[] => {
    if (holdsOurs === "as far as we know not") return [];
    const stand = holdsOurs === "surely" ? "stand" : "may stand";
    const links = alsoLeft === "links" ? linksTo(sheet, review) : 0;
    const rows =
      links === 0 ? "" : `, and so ${links === 1 ? "does 1 link" : `do ${links} links`} of its rows`;
    return [
      {
        reason: `"${sheet}" is hidden, and cells of ours ${stand} on it. They stay as they are${rows}.`,
        instead: "Show it yourself, then do this again.",
      },
    ];
  });
}

function linksTo(sheet: string, { ours, links }: Review): number {
  const isThere = (id: string) => ours.ids.homes.get(sameIdKey(id))?.sheet === sheet;
  return links.filter(
    ({ link, rests }) => rests !== undefined && (isThere(link.keyResultId) || isThere(link.kpiId)),
  ).length;
}

/** `OKR Q4 (2)`: how Excel calls the copy of a sheet. */
const EXCELS_COPY = / \(\d+\)$/;
