import { formatOfColumn } from "../../model/marks";
import type { ColumnDraft } from "./column-draft";

/**
 * The number format that a column of ours is to have; undefined where its cells keep theirs. Numbers written as values
 * carry the mark of frozen ones, since a number alone would not tell that it is ours.
 */
export function wantedFormat({ name, cells }: Pick<ColumnDraft, "name" | "cells">): string | undefined {
  const { live, frozen } = formatOfColumn(name);
  if (live === "General") return undefined;
  return [...cells.values()].some(({ becomes }) => typeof becomes === "number") ? frozen : live;
}
