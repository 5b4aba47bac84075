import { groupBy } from "../model/group-by";
import type { JournalEntry } from "../model/metadata";
import type { OwnColumn } from "../model/own-marks";

type Place = Pick<OwnColumn, "header" | "column" | "headerRow">;

/**
 * The entries of the sheet that one with columns of ours was copied from: whatever we write is in the journal under its
 * sheet, so a sheet that it does not know is a copy, and its columns stand about where those of the original do.
 */
export function entriesOfOriginal(
  entries: readonly JournalEntry[],
  found: readonly Place[],
): readonly JournalEntry[] {
  const originals = [...groupBy(entries, ({ sheet }) => sheet).values()];
  const farness = (own: readonly JournalEntry[]) =>
    found.reduce((sum, place) => sum + Math.min(...own.map((entry) => distance(place, entry)), ELSEWHERE), 0);
  return originals.sort((one, other) => farness(one) - farness(other))[0] ?? [];
}

/** Farther than any sheet is wide and long. */
const ELSEWHERE = 2_000_000;

function distance({ header, column, headerRow }: Place, entry: JournalEntry): number {
  if (entry.header !== header) return ELSEWHERE;
  return Math.abs(entry.area.left - column) + Math.abs(entry.area.top - headerRow);
}
