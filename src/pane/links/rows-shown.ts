import { accordOf } from "./links-by-kpi";
import type { KeyResultLinks, LinksGroup } from "./links-by-objective";

/** Which key results the view shows. */
export const ROWS_SHOWN = ["all", "proposed", "without", "at odds"] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

const FITS: Readonly<Record<RowsShown, (row: KeyResultLinks) => boolean>> = {
  all: () => true,
  proposed: ({ proposed }) => proposed.length > 0,
  without: ({ pairs }) => pairs.length === 0,
  "at odds": (row) => accordOf(row) === "at odds",
};

/** What each choice would show; one that would show nothing, or no less than all, is none. */
export function choicesOfRows(groups: readonly LinksGroup[]): ReadonlyMap<RowsShown, number> {
  const rows = groups.flatMap((group) => group.rows);
  const counts = ROWS_SHOWN.map((shown) => [shown, rows.filter(FITS[shown]).length] as const);
  return new Map(counts.filter(([shown, count]) => shown === "all" || (count > 0 && count < rows.length)));
}

/** The groups with the rows that fit; groups without any are left out. */
export function groupsShown(groups: readonly LinksGroup[], shown: RowsShown): readonly LinksGroup[] {
  if (shown === "all") return groups;
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(FITS[shown]) }))
    .filter(({ rows }) => rows.length > 0);
}
